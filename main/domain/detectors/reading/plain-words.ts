import { seed, step } from './hash.ts';
import { folded as ofNames } from './letters.ts';
import { createWordMemory, most } from './word-memory.ts';

/** The plain words of a section of a text, from `from` to `to`. What it holds is valid until another one is asked for. */
export interface PlainWords {
  readonly from: number;
  readonly to: number;
  /**
   * For each place of the section, counted from its beginning: the number of the plain word that begins there, with the
   * bit `joined` where one space and another plain word follow; else 0.
   */
  readonly at: Uint16Array;
  /** The length of each word, in UTF-16 units, by its number. */
  readonly lengths: Uint8Array;
  /** Length of the longest run of letters, digits, marks and "_" that is no plain word; and with "-" in it, or more. */
  readonly longestOther: number;
  readonly longestRun: number;
  /** Whether anything is in it but ASCII, Latin letters, and the signs that print and typing use every day. */
  readonly holdsRare: boolean;
  /** As long as this stays the same, a number means the same word. Never 0. */
  readonly epoch: number;
}

/** Set beside the number of a word behind which one space and another plain word stand. */
export const joined = 0x8000;
export const numberMask = most - 1;

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

/** 1 for each unit that is rare, as `holdsRare` has it. */
const rare = new Uint8Array(0x10000).fill(1);
for (const [from, to] of [
  [0x09, 0x0d],
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x24f],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
] as const)
  rare.fill(0, from, to + 1);

/** Longest plain word, in UTF-16 units. */
export const longest = 24;

/** Longest section, in UTF-16 units, and how many words may be known when the next one begins. */
const section = 1 << 20;
const crowded = most - (most >> 2);

const memory = createWordMemory();
const lengths = new Uint8Array(most);
let numbers = new Uint16Array(1 << 13);
let lastText: string | undefined;
let last: PlainWords = {
  from: 0,
  to: 0,
  at: numbers,
  lengths,
  longestOther: 0,
  longestRun: 0,
  holdsRare: false,
  epoch: 1,
};

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
  }
  // Also where it is an equal one: the same string is told without going through it.
  lastText = text;
  return last;
}

/** What a text holds beside plain words: the longest of it in all sections, at least. */
export type Rest = Pick<PlainWords, 'longestOther' | 'longestRun' | 'holdsRare'>;

let restText: string | undefined;
let rest: Rest = last;

/** What a text holds beside plain words. Whoever looks for that may pass over most texts. */
export function restOf(text: string): Rest {
  if (text.length <= section) return plainWords(text, 0);
  if (text !== restText) {
    const all = Array.from({ length: Math.ceil(text.length / section) }, (_, at): Rest => {
      const { longestOther, longestRun, holdsRare } = plainWords(text, at * section);
      return { longestOther, longestRun, holdsRare };
    });
    restText = text;
    rest = {
      longestOther: Math.max(...all.map((one) => one.longestOther)),
      longestRun: Math.max(...all.map((one) => one.longestRun)),
      holdsRare: all.some((one) => one.holdsRare),
    };
  }
  return rest;
}

/** Makes a second hash of a word, as unlike the first as can be. */
const checkFactor = 0x2545f491;
const hyphen = 45;
const space = 32;
/** How far back into the section before a run is followed. */
const far = 64;

/** Where the run begins that a place of a text is in, or the place itself. */
function runStartAt(text: string, place: number): number {
  let start = place;
  while (start > 0 && place - start < far) {
    const unit = text.charCodeAt(start - 1);
    if (kinds[unit] === kind.none && unit !== hyphen) break;
    start -= 1;
  }
  return start;
}

function readSection(text: string, from: number, to: number, lastEpoch: number): PlainWords {
  let epoch = lastEpoch;
  if (memory.count() > crowded) {
    memory.forgetAll();
    epoch += 1;
  }
  if (numbers.length < to - from) numbers = new Uint16Array(to - from);
  else numbers.fill(0, 0, to - from);
  const at = numbers;
  let runStart = runStartAt(text, from);
  let longestRun = 0;
  // What began in the section before is no plain word.
  let longestOther = from - runStart;
  let place = from;
  if (longestOther > 0) while (place < to && kinds[text.charCodeAt(place)] !== kind.none) place += 1;
  longestOther += place - from;
  let odd = longestOther > 0 ? 1 : 0;
  let unit = 0;
  /** Where a plain word began that ended at the last space, else below 0. */
  let before = -1;
  while (place < to) {
    const start = place;
    let all: number = kind.letter;
    let hash = seed;
    let check = 0;
    while (place < to) {
      unit = text.charCodeAt(place);
      const is = kinds[unit] as number;
      if (is === kind.none) break;
      all &= is;
      hash = step(hash, unit);
      check = (Math.imul(check, checkFactor) + unit) | 0;
      place += 1;
    }
    const length = place - start;
    odd |= rare[unit] as number;
    if (unit !== hyphen) {
      if (place - runStart > longestRun) longestRun = place - runStart;
      runStart = place + 1;
    }
    place += 1;
    if (length === 0) {
      before = -1;
      continue;
    }
    const goesOn = start + length === to && to < text.length && kinds[text.charCodeAt(to)] !== kind.none;
    const isPlain = (all & letterBit) !== 0 && length <= longest && !goesOn;
    if (!isPlain) {
      if (length > longestOther) longestOther = length;
      for (let at = start; at < start + length; at += 1) odd |= rare[text.charCodeAt(at)] as number;
    }
    const number = isPlain ? memory.numberOf(length, hash, check) : 0;
    if (number > 0) {
      at[start - from] = number;
      lengths[number] = length;
      if (before >= 0) at[before - from] = (at[before - from] as number) | joined;
    }
    before = number > 0 && unit === space ? start : -1;
  }
  if (unit === hyphen) longestRun = Math.max(longestRun, to - runStart);
  return { from, to, at, lengths, longestOther, longestRun, holdsRare: odd !== 0, epoch };
}
