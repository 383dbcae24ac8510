import { isDigit } from './digit.ts';

/** Characters before and after a number in which a word may announce it. */
export const near = { before: 64, after: 30 };

/** A conjunction between two numbers: what announced the first announces the second. */
const conjunction = /^[^\p{L}]*(?:and|or|und|oder|et|ou|y|o|e|ve|en|og|och|i)?[^\p{L}]*$/iu;
const letter = /\p{L}/u;

/**
 * Where that begins which may announce a number at `start`: at the start of its line, or of the line before if it stands
 * alone in its own, but not before another number, which ends at `after`, if words stand between them.
 */
export function windowBefore(text: string, start: number, after = 0): number {
  let from = Math.max(0, start - near.before);
  if (after > from && after <= start && !conjunction.test(text.slice(after, start))) from = after;
  const stretch = text.slice(from, start);
  const line = stretch.lastIndexOf('\n') + 1;
  return line > 0 && letter.test(stretch.slice(line)) ? from + line : from;
}

const breaks = new Set(Array.from('\n"\\|{}', (sign) => sign.charCodeAt(0)));
const ends = new Set(Array.from('.;!?', (sign) => sign.charCodeAt(0)));
const blank = /\s/;

/** Where that ends which may say after a number, which ends at `end`, what it was: with its clause or at the next number. */
export function windowAfter(text: string, end: number): number {
  const stop = Math.min(text.length, end + near.after);
  let digits = 0;
  for (let at = end; at < stop; at += 1) {
    const code = text.charCodeAt(at);
    digits = isDigit(code) ? digits + 1 : 0;
    if (digits === 3) return at - 2;
    if (breaks.has(code)) return at;
    if (ends.has(code) && (at + 1 === stop || blank.test(text.charAt(at + 1)))) return at;
  }
  return stop;
}
