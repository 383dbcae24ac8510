import { z } from '../../../shared/zod.ts';
import type { LogView } from './log-view.ts';

/** Shape of the JSON export. `lines` holds the exact characters of every line, so that the chain can be checked. */
const LogFile = z.object({
  format: z.literal('memory-hygiene-log'),
  version: z.literal(1),
  form: z.enum(['share', 'private']),
  exportedAt: z.string(),
  receipt: z.string(),
  lines: z.array(z.string()),
  /** In the private form alone: where sources lie and what was noted, by the numbers that the lines name. */
  places: z.record(z.string(), z.string()).optional(),
  notes: z.record(z.string(), z.string()).optional(),
});
export type LogFile = z.infer<typeof LogFile>;

/** The log as JSON, in share form. */
export function logJson({ texts, code, at, secret }: LogView): string {
  const file: LogFile = {
    format: 'memory-hygiene-log',
    version: 1,
    form: secret ? 'private' : 'share',
    exportedAt: at,
    receipt: code,
    lines: [...texts],
    ...(secret ? { places: Object.fromEntries(secret.places), notes: Object.fromEntries(secret.notes) } : {}),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The lines and the receipt code of an exported file, or of a `log.jsonl`; null where it is neither. */
export function parseLogFile(
  text: string,
): { readonly lines: readonly string[]; readonly receipt: string | null } | null {
  const body = text.replace(/^\uFEFF/, '');
  try {
    const file = LogFile.safeParse(JSON.parse(body));
    if (file.success) return { lines: file.data.lines, receipt: file.data.receipt };
  } catch {
    // More than one JSON value: the log's own file, one line each.
  }
  // A mail program or an editor may have changed the line ends; they are no part of a line.
  const lines = body.split(/\r?\n/).filter((line) => line.length > 0);
  return lines.length > 0 && lines.every((line) => line.startsWith('{')) ? { lines, receipt: null } : null;
}
