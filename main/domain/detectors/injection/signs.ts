import { folded } from './lexicon/index.ts';

/** Whether a UTF-16 unit belongs to a word of the scripts that are read. */
export const isWord = (code: number): boolean => folded[code] !== 0;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
/** The UTF-16 units of some signs. */
export const codesOf = (chars: string): ReadonlySet<number> =>
  new Set([...chars].map((char) => char.charCodeAt(0)));
/** Signs that may end a sentence. */
export const stops = codesOf('.!?…\n');
const closers = codesOf('"\'”’»)]*_');
const bullets = codesOf('-*+•#|');

/** Letters of scripts without words in the lexicons: not the signs and symbols between 0x2000 and 0x2fff. */
export const isForeign = (code: number): boolean => (code < 0x2000 || code > 0x2fff) && code < 0xd800;

/** The `'t` of don't and its kind belongs to its word. */
export const isNegation = (text: string, at: number): boolean =>
  (text.charCodeAt(at + 1) | 32) === 116 && !(at + 2 < text.length && isWord(text.charCodeAt(at + 2)));

/** Whether a sign that may end a sentence does so where it stands. */
export function endsSentence(text: string, at: number, code: number): boolean {
  if (code === 10) return endsLine(text, at + 1);
  const next = text.charCodeAt(at + 1);
  return at + 1 >= text.length || isSpace(next) || closers.has(next);
}

/** A line end closes a sentence before a blank line, a list item, a heading or a row of a table. */
function endsLine(text: string, next: number): boolean {
  let at = next;
  while (text.charCodeAt(at) === 32 && at < next + 12) at += 1;
  const code = text.charCodeAt(at);
  return code === 10 || code === 13 || bullets.has(code);
}
