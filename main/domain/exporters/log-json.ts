import { z } from '../../../shared/zod.ts';
import type { LogView } from './log-view.ts';

/**
 * Shape of the JSON export. `lines` holds the exact characters of every line, so that the chain can be checked; `digest`
 * is the SHA-256 of everything else and them, so that a change around the lines shows too.
 */
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
  digest: z.string(),
});
export type LogFile = z.infer<typeof LogFile>;

/** A log that was handed out, as it is read. `framed` tells whether nothing around the lines was changed, where that can be told. */
export interface ReadLog {
  readonly lines: readonly string[];
  readonly receipt: string | null;
  readonly framed?: boolean;
}

type Sha256 = (text: string) => string;

/** The log as JSON, in share form. */
export function logJson({ texts, code, at, secret, sha256 }: LogView): string {
  return written(
    {
      format: 'memory-hygiene-log',
      version: 1,
      form: secret ? 'private' : 'share',
      exportedAt: at,
      receipt: code,
      lines: [...texts],
      ...(secret
        ? { places: Object.fromEntries(secret.places), notes: Object.fromEntries(secret.notes) }
        : {}),
    },
    sha256,
  );
}

function written(file: Omit<LogFile, 'digest'>, sha256: Sha256): string {
  return `${JSON.stringify({ ...file, digest: sha256(JSON.stringify(file)) }, null, 2)}\n`;
}

/** The lines and the receipt code of an exported file, or of a `log.jsonl`; null where it is neither. */
export function parseLogFile(text: string, sha256?: Sha256): ReadLog | null {
  // A mail program or an editor may have changed the line ends; they are no part of a line.
  const body = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const file = fileIn(body);
  if (file) {
    const { digest: _, ...rest } = file;
    const read = { lines: file.lines, receipt: file.receipt };
    return sha256 ? { ...read, framed: written(rest, sha256) === body } : read;
  }
  const damaged = body.split('\n').flatMap((line) => lineIn(line) ?? []);
  if (damaged.length > 0) return { lines: damaged, receipt: null, framed: false };
  const lines = body.split('\n').filter((line) => line.length > 0);
  return lines.length > 0 && lines.every((line) => line.startsWith('{')) ? { lines, receipt: null } : null;
}

function fileIn(body: string): LogFile | null {
  try {
    return LogFile.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    // More than one JSON value, which is the log's own file, or an exported one that was damaged.
    return null;
  }
}

/** A line of the log as it stands in an exported file whose JSON does not hold any more; null for any other line. */
function lineIn(line: string): string | null {
  if (!/^.{3,5}"?\{?\\?"n\\?":|\\"prev\\":\\"/.test(line) || !line.startsWith('   ')) return null;
  try {
    const found: unknown = JSON.parse(line.replace(/,$/, ''));
    return typeof found === 'string' ? found : line;
  } catch {
    return line;
  }
}
