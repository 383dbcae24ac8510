import { describe } from '../../../shared/log-line.ts';
import { eventText, logExportText } from '../../../shared/text/log-export.ts';
import { csvRow } from './csv-cell.ts';
import type { LogView } from './log-view.ts';

/** The log as CSV, in share form. The last row holds the receipt code. */
export function logCsv({ lines, code }: LogView): string {
  const rows = lines.map(({ n, at, zone, body }) =>
    csvRow([n, at, zone, eventText[body.event], describe(body)]),
  );
  return [
    csvRow(logExportText.columns),
    ...rows,
    csvRow(['', '', '', logExportText.code.split(':')[0] ?? '', code]),
  ].join('');
}
