import { folded as ofNames } from './letters.ts';
import { seed, step } from './lexicon.ts';
import { createWordMemory, longest, most } from './word-memory.ts';

/** The plain words of a section of a text, from `from` to `to`. What it holds is valid until another one is asked for. */
export interface PlainWords {
  readonly from: number;
  readonly to: number;
  /** For each place of the section, counted from its beginning: the number of the plain word that begins there, else 0. */
  readonly at: Uint16Array;
  /** The length of each word, in UTF-16 units, by its number. */
  readonly lengths: Uint8Array;
  /** As long as this stays the same, a number means the same word. Never 0. */
  readonly epoch: number;
}

/** What a unit is: no part of any word, a letter that all readers know, or part of a word to some of them. */
const kind = { none: 0, letter: 3, other: 2 } as const;
const letterBit = kind.letter & ~kind.other;
/** Up to where the letters of all readers lie. */
const common = 0x600;
const kinds = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit += 1) {
  const char = String.fromCharCode(unit);
  if (unit < common && /\p{L}/u.test(char)) kinds[unit] = kind.letter;
  else if (ofNames[unit] !== 0 || (unit < common && /[\p{N}\p{M}_]/u.test(char))) kinds[unit] = kind.other;
}

/** Longest section, in UTF-16 units, and how many words may be known when the next one begins. */
const section = 1 << 20;
const crowded = most - (most >> 2);

const memory = createWordMemory();
const lengths = new Uint8Array(most);
const written = new Uint16Array(longest);
let numbers = new Uint16Array(1 << 13);
let lastText: string | undefined;
let last: PlainWords = { from: 0, to: 0, at: numbers, lengths, epoch: 1 };

/**
 * Reads the words of a text once for all that look at its words. A word is plain if it is not too long, consists of
 * letters that every reader takes for such, and touches nothing that any of them takes for a part of a word: nearly all
 * are. Each has a number, so that what a reader finds out of a word it may remember. Answers the section in which a place
 * of the text lies; the last one is remembered.
 */
export function plainWords(text: string, place: number): PlainWords {
  if (text !== lastText || place < last.from || place >= last.to) {
    const from = place - (place % section);
    last = readSection(text, from, Math.min(text.length, from + section), last.epoch);
    lastText = text;
  }
  return last;
}

function readSection(text: string, from: number, to: number, before: number): PlainWords {
  let epoch = before;
  if (memory.count() > crowded) {
    memory.forgetAll();
    epoch += 1;
  }
  if (numbers.length < to - from) numbers = new Uint16Array(to - from);
  else numbers.fill(0, 0, to - from);
  const at = numbers;
  let place = from;
  // What began in the section before is no plain word.
  if (from > 0 && kinds[text.charCodeAt(from - 1)] !== 0)
    while (place < to && kinds[text.charCodeAt(place)] !== 0) place += 1;
  while (place < to) {
    const start = place;
    let all: number = kind.letter;
    let hash = seed;
    while (place < to) {
      const unit = text.charCodeAt(place);
      const is = kinds[unit] as number;
      if (is === kind.none) break;
      all &= is;
      hash = step(hash, unit);
      if (place - start < longest) written[place - start] = unit;
      place += 1;
    }
    const length = place - start;
    place += 1;
    if (length === 0 || length > longest || (all & letterBit) === 0) continue;
    if (start + length === to && to < text.length && kinds[text.charCodeAt(to)] !== kind.none) continue;
    const number = memory.numberOf(written, length, hash);
    at[start - from] = number;
    lengths[number] = length;
  }
  return { from, to, at, lengths, epoch };
}
