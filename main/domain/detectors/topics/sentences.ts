import { gap } from '../reading/letters.ts';
import { role } from '../reading/roles.ts';
import { roles } from '../reading/vocabulary.ts';
import { shape, type Words } from '../reading/words.ts';

/** A sentence, or a line of a list: the places of its first and last word. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
}

/** Most words of a sentence: what is longer is cut. */
const longest = 80;
/** A line that is as long as this was wrapped, and its sentence goes on in the next one. */
const wrapped = 60;

/** The sentences of a stretch of words, in order. `from` is where the stretch begins in `text`. */
export function* sentences(text: string, words: Words, from: number): Generator<Sentence> {
  let first = 0;
  let line = from;
  let stop = 0;
  for (let at = 0; at < words.count; ) {
    while (stop < words.stopCount && (words.stops[stop] as number) <= at) stop += 1;
    const next = stop < words.stopCount ? (words.stops[stop] as number) : words.count;
    at = Math.min(next, first + longest);
    const bits = words.gaps[at] ?? 0;
    const newLine = (bits & gap.line) !== 0;
    const ends =
      at === words.count ||
      at - first >= longest ||
      (bits & gap.end) !== 0 ||
      ((bits & gap.dot) !== 0 && isFullStop(text, words, at)) ||
      (newLine && isLineEnd(text, words, at, (words.ends[at - 1] ?? 0) - line));
    if (newLine) line = words.starts[at] ?? 0;
    if (!ends) continue;
    yield { first, last: at - 1 };
    first = at;
  }
}

/** Farthest behind the last word that the end of its sentence is looked for. */
const tailLength = 80;

/** Where a sentence begins and ends in the text (UTF-16 offsets), and whether it asks. */
export function placeOf(
  text: string,
  words: Words,
  { first, last }: Sentence,
): { start: number; end: number; asks: boolean } {
  const end = words.ends[last] ?? 0;
  const next = last + 1 < words.count ? (words.starts[last + 1] ?? end) : end + tailLength;
  const between = text.slice(end, Math.min(next, end + tailLength));
  const tail = /^[^\n.!?…]*(?:[.,:]\d[^\n.!?…]*)*/.exec(between)?.[0] ?? '';
  return {
    start: words.starts[first] ?? 0,
    end: end + tail.trimEnd().length,
    asks: /^[^\n.!…]*\?/.test(between),
  };
}

/** A dot with a blank behind it ends a sentence, but for "Dr. Berg", "J. Berg" and "e.g.". */
function isFullStop(text: string, words: Words, at: number): boolean {
  const end = words.ends[at - 1] ?? 0;
  const start = words.starts[at] ?? end;
  // Most sentences end with a dot and a space.
  if (start - end === 2 && text.charAt(end) === '.' && text.charAt(end + 1) === ' ')
    return !isShort(words, at);
  const between = text.slice(end, start + 1);
  if (!/[.][\s"”»)]/.test(between)) return false;
  // "Am 3. Mai" and "the 2. of May" go on.
  if (/^[^.]*\d\. $/.test(between.slice(0, -1)) && words.shapes[at] === shape.small) return false;
  return text.charAt(end) !== '.' || !isShort(words, at);
}

/** Whether the word before another one has a dot because it is short for something. */
function isShort(words: Words, at: number): boolean {
  const length = (words.ends[at - 1] ?? 0) - (words.starts[at - 1] ?? 0);
  // "Berg & Co. will move" goes on.
  if (words.shapes[at] === shape.small && words.shapes[at - 1] === shape.capital && length <= 3) return true;
  return ((roles[words.numbers[at - 1] ?? 0] ?? 0) & role.title) !== 0 || length === 1;
}

/** Whether a line end ends the sentence too: an empty line, a mark of a list, or a short line before a capital. */
function isLineEnd(text: string, words: Words, at: number, length: number): boolean {
  const between = text.slice(words.ends[at - 1], words.starts[at]);
  if (/\n\s*(?:\n|[-*+•>#|\d])/.test(between)) return true;
  return length < wrapped && words.shapes[at] !== shape.small;
}
