/**
 * What each UTF-16 unit is to a reader of words: 0 for no letter, 1 for a mark that belongs to the letter before it,
 * else the small letter without its accent. So `É`, `é` and `e` are one letter, and a word is looked up in one pass.
 */
export const folded = new Uint16Array(0x10000);

/** 1 for a capital letter. */
export const capital = new Uint8Array(0x10000);

/** Letters that have no accent to take off, and are read as the letter they look like. */
const plain: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ħ: 'h', ŧ: 't' };

for (let unit = 0x41; unit < 0x2000; unit += 1) {
  const letter = String.fromCharCode(unit);
  if (/\p{M}/u.test(letter)) folded[unit] = 1;
  if (!/\p{L}/u.test(letter)) continue;
  const small = letter.toLowerCase();
  const base = plain[small] ?? small.normalize('NFD').charAt(0);
  folded[unit] = base.charCodeAt(0);
  if (small !== letter) capital[unit] = 1;
}
// Scripts without capitals, and the halves of rare letters, stand for themselves.
for (let unit = 0x2e80; unit < 0xe000; unit += 1) folded[unit] = unit;
for (let unit = 0xf900; unit < 0xfb00; unit += 1) folded[unit] = unit;
// Punctuation of East Asia ends a word.
for (let unit = 0x3000; unit < 0x3005; unit += 1) folded[unit] = 0;
for (let unit = 0x3008; unit < 0x3021; unit += 1) folded[unit] = 0;

/** A word as it is looked up: small letters without accents. */
export const fold = (word: string): string =>
  Array.from({ length: word.length }, (_, at) => folded[word.charCodeAt(at)] ?? 0)
    .filter((unit) => unit > 1)
    .map((unit) => String.fromCharCode(unit))
    .join('');

/** What stands between two words, as bits. White space within a line is 0. */
export const gap = {
  line: 1,
  dot: 2,
  end: 4,
  comma: 8,
  digit: 16,
  hyphen: 32,
  apostrophe: 64,
  money: 128,
  colon: 256,
  bracket: 512,
  code: 1024,
  other: 2048,
} as const;

/** The bit of each unit that is no letter. */
export const gapBit = new Uint16Array(0x10000).fill(gap.other);
const bits: readonly (readonly [string, number])[] = [
  [' \t\u00a0\u2009\u202f', 0],
  ['\n\r\u2028\u2029', gap.line],
  ['.', gap.dot],
  ['!?…。', gap.end],
  [',;', gap.comma],
  ['0123456789', gap.digit],
  ['-\u2010\u2011', gap.hyphen],
  ["'’", gap.apostrophe],
  ['$€£¥', gap.money],
  [':', gap.colon],
  ['()[]', gap.bracket],
  ['_/@\\=#<>{}`|*+~&^', gap.code],
];
for (const [units, bit] of bits) for (const unit of units) gapBit[unit.charCodeAt(0)] = bit;
