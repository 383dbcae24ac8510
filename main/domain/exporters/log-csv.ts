import { describe } from '../../../shared/log-line.ts';
import { eventText, logExportText } from '../../../shared/text/log-export.ts';
import { fill } from '../../../shared/text/problems.ts';
import { csvRow } from './csv-cell.ts';
import type { LogView } from './log-view.ts';

/** The log as CSV, in share form unless it has a private part. The last rows hold the state of the chain, the receipt code and how to check it. */
export function logCsv({ lines, code, chain, secret }: LogView): string {
  const rows = lines.map(({ n, at, zone, body }) =>
    csvRow([n, at, zone, eventText[body.event], describe(body)]),
  );
  return [
    csvRow(logExportText.columns),
    ...rows,
    ...(secret?.places ?? []).map(([number, place]) => csvRow([number, '', '', logExportText.places, place])),
    ...(secret?.notes ?? []).map(([number, note]) => csvRow([number, '', '', logExportText.notes, note])),
    csvRow(['', '', '', logExportText.chain, chain]),
    csvRow(['', '', '', logExportText.receipt, code]),
    csvRow(['', '', '', logExportText.check, fill(logExportText.verify, { code })]),
  ].join('');
}
