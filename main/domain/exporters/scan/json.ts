import { reportVersion } from '../../../../shared/report.ts';
import type { ReportWriter } from './writer.ts';

/** The whole report as one JSON object, written entry by entry (shape: shared/report.ts). */
export const json: ReportWriter = {
  begin: ({ generatedAt, ruleset, rulesRun }) =>
    `${JSON.stringify({ version: reportVersion, generatedAt, ruleset, rulesRun }).slice(0, -1)},"entries":[\n`,
  entry: (entry, first) => `${first ? '' : ',\n'}${JSON.stringify(entry)}`,
  end: (summary, sources) =>
    `\n],"sources":${JSON.stringify(sources)},"summary":${JSON.stringify(summary)}}\n`,
};
