import { fill } from '../../../../shared/text/problems.ts';
import { reportText as text } from '../../../../shared/text/report.ts';
import { isFlagged, placeOf, problemLines, type ReportWriter } from './writer.ts';

/** Control characters would act on the terminal, so none is passed on. */
const calm = (value: string): string => value.replace(/\p{Cc}/gu, ' ');

/** Lines for a terminal: only what was found, and how much was looked at. */
export const table: ReportWriter = {
  begin: () => '',
  entry: (entry) =>
    isFlagged(entry)
      ? `${entry.sensitivity.padEnd(9)} ${[...new Set(entry.findings.map(({ rule }) => rule))].join(',').padEnd(28)} ${calm(entry.excerpt)}\n          ${calm(placeOf(entry))}\n`
      : '',
  end: (summary, sources, { rulesRun }) => {
    const problems = problemLines(sources);
    const unread =
      problems.length === 0
        ? ''
        : `\n${text.unread}:\n${problems.map((line) => `  ${calm(line)}`).join('\n')}\n`;
    return `${unread}\n${fill(text.total, { entries: summary.entries, rules: rulesRun.length, problems: problems.length })}\n`;
  },
};
