import { gap } from '../reading/letters.ts';
import type { Words } from '../reading/words.ts';
import { gapAt } from './runs.ts';

/** ", 12," and "(4)" are an age behind a name, which ends at `end`. */
export const isAge = (text: string, end: number): boolean =>
  /^(?:, ?\d{1,2},| \(\d{1,2}\))/.test(text.slice(end, end + 6));

/** "Mika: "Who are you?"" at the beginning of a line. */
export function isSpeaker(text: string, words: Words, first: number, last: number): boolean {
  if (first > 0 && (gapAt(words, first) & gap.line) === 0) return false;
  const end = words.ends[last] ?? 0;
  return /^: ?\\{0,3}["“„«]/.test(text.slice(end, end + 7));
}

/** Whether a run of at most four words has a line of its own. */
export function isWholeLine(words: Words, first: number, last: number): boolean {
  if (last - first > 3) return false;
  const starts = first === 0 || (gapAt(words, first) & gap.line) !== 0;
  return starts && (last + 1 === words.count || (gapAt(words, last + 1) & gap.line) !== 0);
}

/** Longest line of an address, in UTF-16 units. */
const addressLine = 45;

/** The first of several short lines, as on an envelope. */
export function opensAddress(text: string, words: Words, first: number, last: number): boolean {
  if (first > 0 || last + 2 >= words.count) return false;
  if (!/^[^\p{L}\d]{0,8}$/u.test(text.slice(0, words.starts[0]))) return false;
  const end = words.ends[last] ?? 0;
  const lines = text.slice(end, end + 160).split('\n');
  return lines.length > 2 && lines.slice(1, -1).every((line) => line.length < addressLine);
}

/** Whether a stretch is part of an address of a machine, a path, an identifier or a mark-up. */
export function isCode(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before !== '' && '/\\_@=#<{`$|&'.includes(before)) return true;
  if (before === '.') return /[\p{L}\d][\p{L}\d]$/u.test(text.slice(Math.max(0, start - 3), start - 1));
  const next = text.charAt(end);
  if (next === '\\') return !/["'’]/.test(text.charAt(end + 1));
  if (next !== '' && '/_@=<>{}`|(&+'.includes(next)) return true;
  return (next === '.' || next === ':') && /[\p{L}\d/_]/u.test(text.charAt(end + 1));
}
