import { folded } from './lexicon/index.ts';

/** Whether a UTF-16 unit belongs to a word of the scripts that are read. */
export const isWord = (code: number): boolean => folded[code] !== 0;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
/** The UTF-16 units of some signs. */
const codesOf = (chars: string): ReadonlySet<number> => new Set([...chars].map((char) => char.charCodeAt(0)));
/** What a sign may be while a text is read, as bits; 0 for most. */
export const sign = { raises: 1, quotes: 2, stops: 4, joins: 8, apostrophe: 16, foreign: 32 } as const;
/** The bits of each UTF-16 unit: what asks, calls or announces; quotes; may end a sentence; or may be in an address. */
export const signs = new Uint8Array(0x10000);
// Letters of scripts without words in the lexicons: not the signs and symbols between 0x2000 and 0x2fff.
signs.fill(sign.foreign, 0x600, 0x2000).fill(sign.foreign, 0x3000, 0xd800);
for (const [bit, codes] of [
  [sign.raises, codesOf('?!:')],
  [sign.quotes, codesOf('"“„«`\'‘')],
  [sign.stops, codesOf('.!?…\n')],
  [sign.joins, codesOf('@.:')],
  [sign.apostrophe, codesOf("'’")],
] as const)
  for (const code of codes) signs[code] = (signs[code] ?? 0) | bit;
const closers = codesOf('"\'”’»)]*_');
const bullets = codesOf('-*+•#|');

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
