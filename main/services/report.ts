import { type Severity, severities } from '../../shared/finding.ts';
import { reportWriters } from '../domain/exporters/scan/index.ts';
import type { Scan } from './scan.ts';

/** Characters of the report that are gathered before they are written. */
const chunk = 64 * 1024;

export const reportFormats: readonly string[] = Object.keys(reportWriters);

/** Writes a report piece by piece, and answers the highest severity that it holds; null where it holds none. */
export async function writeReport(
  report: Scan,
  format: string,
  made: { readonly generatedAt: string; readonly version: string; readonly ruleset: string },
  write: (piece: string) => Promise<void>,
): Promise<Severity | null> {
  const writer = reportWriters[format];
  if (!writer) throw new RangeError(`no report format ${format}`);
  const head = { ...made, rulesRun: report.rulesRun };
  let out = writer.begin(head);
  let first = true;
  let worst = -1;
  for await (const entry of report.entries()) {
    const piece = writer.entry(entry, first, head);
    if (piece !== '') first = false;
    out += piece;
    for (const { severity } of entry.findings) worst = Math.max(worst, severities.indexOf(severity));
    if (out.length < chunk) continue;
    await write(out);
    out = '';
  }
  await write(out + writer.end(report.summary, report.sources, head));
  return severities[worst] ?? null;
}
