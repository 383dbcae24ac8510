import { type LogCheck, type LogEvent, LogLine } from '../../../shared/log.ts';

/** What the first line names as the one before it. */
export const genesis = '0'.repeat(64);

type Sha256 = (text: string) => string;

/** The exact text of one line of the log. Its hash is over these characters in UTF-8, without a line end. */
export function lineText(line: {
  n: number;
  at: string;
  zone: string;
  body: LogEvent;
  prev: string;
}): string {
  return JSON.stringify({ n: line.n, at: line.at, zone: line.zone, body: line.body, prev: line.prev });
}

/** Reads one line; null where it is not a line of a log. */
export function parseLine(text: string): LogLine | null {
  try {
    const line = LogLine.safeParse(JSON.parse(text));
    return line.success ? line.data : null;
  } catch {
    return null;
  }
}

/** What a receipt states: how many lines the log had, and the first 24 digits of the hash of the last one. */
export const receiptCode = (lines: number, head: string): string => `${lines}-${head.slice(0, 24)}`;

/**
 * Checks that every line follows from the one before it. With the code of a receipt it also tells a log whose tail
 * was cut off, or whose lines were all written anew, since the receipt.
 */
export function checkChain(lines: readonly string[], sha256: Sha256, expect?: string): LogCheck {
  let head = genesis;
  const expected = expect === undefined ? null : parseCode(expect);
  for (const [at, text] of lines.entries()) {
    const line = parseLine(text);
    const broken = at + 1;
    if (!line) return { ok: false, lines: lines.length, head, broken, reason: 'unreadable' };
    if (line.prev !== head || line.n !== broken)
      return { ok: false, lines: lines.length, head, broken, reason: 'altered' };
    head = sha256(text);
    if (expected?.lines === broken && !head.startsWith(expected.head)) {
      return { ok: false, lines: lines.length, head, broken, reason: 'altered' };
    }
  }
  const cut = expect !== undefined && (expected === null || lines.length < expected.lines);
  if (cut) return { ok: false, lines: lines.length, head, broken: lines.length + 1, reason: 'cut' };
  return {
    ok: true,
    lines: lines.length,
    head,
    broken: null,
    reason: lines.length === 0 ? 'empty' : 'whole',
  };
}

/** The line that was changed, counted from 1, and its event as far as that can still be read. */
export interface ChangedLine {
  readonly line: number;
  readonly event: string | null;
}

/**
 * Of a chain that does not hold, the line that was changed: where a link does not fit, the line after it tells whether
 * it was the line itself or the one before. `expect` is the code of a receipt. Null where nothing was changed but cut.
 */
export function changedLine(
  lines: readonly string[],
  { broken, reason }: Pick<LogCheck, 'broken' | 'reason'>,
  sha256: Sha256,
  expect?: string,
): ChangedLine | null {
  if (broken === null || reason === 'cut') return null;
  const text = lines[broken - 1] ?? '';
  const line = parseLine(text);
  const before = lines[broken - 2];
  const fits = line !== null && before !== undefined && line.n === broken && line.prev !== sha256(before);
  const next = lines[broken] === undefined ? null : parseLine(lines[broken] ?? '');
  const stated = expect === undefined ? null : parseCode(expect);
  const isIntact =
    next === null
      ? stated === null || stated.lines !== broken || sha256(text).startsWith(stated.head)
      : next.prev === sha256(text);
  const at = fits && isIntact ? broken - 1 : broken;
  return { line: at, event: (lines[at - 1] ?? '').match(eventName)?.[1] ?? null };
}

/** The name of an event, also in a line that is no JSON any more, or is still written as a string of it. */
const eventName = /\\?"event\\?":\\?"([a-z-]+)/;

/** Whether some text is a receipt code at all. */
export const isReceiptCode = (code: string): boolean => parseCode(code) !== null;

function parseCode(code: string): { lines: number; head: string } | null {
  const [, lines, head] = code.trim().match(/^(\d{1,12})-([0-9a-f]{8,64})$/i) ?? [];
  return lines === undefined || head === undefined
    ? null
    : { lines: Number(lines), head: head.toLowerCase() };
}
