/**
 * Letters of other scripts that look like a Latin one, by eye: the code of the letter, then the Latin one. Unicode's
 * own list (UTS 39, confusables) is wider; what differs in shape on any screen is left out here.
 */
const table = [
  // Cyrillic, small
  '430a 435e 43eo 440p 441c 443y 445x 455s 456i 458j 4bbh 501d 51bq 51dw 475v 4cfl 433r 43ak 43cm 43dh 442t 432b',
  '43fn 438u 437z 44cb 451e 457i 4bde 4afy 493f 4a3h 49bk 4b3x 4d3a 4e7o 4f1u',
  // Cyrillic, capital
  '410A 412B 421C 415E 41dH 406I 408J 41aK 41cM 41eO 420P 405S 422T 423Y 4aeY 425X 51aQ 51cW 492F 4c0I 474V 50cG',
  '417Z 42cB 401E 407I 4a2H 49aK 4b2X 4d2A 4e6O',
  // Greek, small and capital
  '3bfo 3f2c 3f3j 3bdv 3b1a 3b9i 3bak 3c1p 3c5u 3c7x 3b3y 3c4t 3b7n 3c9w 3ade 3cco 3aca',
  '391A 392B 395E 396Z 397H 399I 39aK 39cM 39dN 39fO 3a1P 3a4T 3a5Y 3a7X 3f9C 3faM 386A 388E 38cO 38aI',
  // Armenian
  '585o 57du 578n 570h 581g 566q 575j 56cl 53cL 54dU 555O 54fS',
].join(' ');

const latinOf: ReadonlyMap<string, string> = new Map(
  table
    .split(' ')
    .map((pair) => [String.fromCodePoint(Number.parseInt(pair.slice(0, -1), 16)), pair.slice(-1)]),
);

/** Cherokee capitals were drawn after Latin ones: nearly all of them can pose as one. */
const cherokee = /^[\u13a0-\u13ff\uab70-\uabbf]/;

export const isLookAlike = (letter: string): boolean => latinOf.has(letter) || cherokee.test(letter);

/** A word with its borrowed letters written in Latin, as far as they are known. */
export const inLatin = (word: string): string =>
  [...word].map((letter) => latinOf.get(letter) ?? letter).join('');

/** Small Greek letters, but for the omicron and those that nobody writes: signs of mathematics and medicine. */
export const isGreekSign = (letter: string): boolean => /^[\u03ac-\u03be\u03c0-\u03ce]$/.test(letter);
