/** Characters before and after a number in which a word may announce it. */
export const near = { before: 64, after: 30 };

/** A conjunction between two numbers: what announced the first announces the second. */
const conjunction = /^[^\p{L}]*(?:and|or|und|oder|et|ou|y|o|e|ve|en|og|och|i)?[^\p{L}]*$/iu;
const letter = /\p{L}/u;

/**
 * What may announce a number at `start`: the text before it back to the start of its line, or of the line before if it
 * stands alone in its own, but not past another number, which ends at `after`, if words stand between them.
 */
export function windowBefore(text: string, start: number, after = 0): string {
  let from = Math.max(0, start - near.before);
  if (after > from && after <= start && !conjunction.test(text.slice(after, start))) from = after;
  const stretch = text.slice(from, start);
  const line = stretch.lastIndexOf('\n') + 1;
  return line > 0 && letter.test(stretch.slice(line)) ? stretch.slice(line) : stretch;
}

/** What may say after a number, which ends at `end`, what it was: no further than its clause and the next number. */
export function windowAfter(text: string, end: number): string {
  const stretch = text.slice(end, end + near.after);
  const stop = stretch.search(/[\n"\\|{}]|[.;!?](?:\s|$)|\d{3}/);
  return stop < 0 ? stretch : stretch.slice(0, stop);
}
