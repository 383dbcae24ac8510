import { describe } from '../../../shared/log-line.ts';
import { eventText, logExportText } from '../../../shared/text/log-export.ts';
import { fill } from '../../../shared/text/problems.ts';
import { csvRow } from './csv-cell.ts';
import type { LogView } from './log-view.ts';

/** The log as CSV, in share form. The last rows hold the state of the chain, the receipt code and how to check it. */
export function logCsv({ lines, code, chain }: LogView): string {
  const rows = lines.map(({ n, at, zone, body }) =>
    csvRow([n, at, zone, eventText[body.event], describe(body)]),
  );
  return [
    csvRow(logExportText.columns),
    ...rows,
    csvRow(['', '', '', logExportText.chain, chain]),
    csvRow(['', '', '', logExportText.receipt, code]),
    csvRow(['', '', '', logExportText.check, fill(logExportText.verify, { code })]),
  ].join('');
}
