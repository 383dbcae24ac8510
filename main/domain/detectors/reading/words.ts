import { seed, step } from './hash.ts';
import { capital, folded, gap, gapBit } from './letters.ts';
import { filterMask, type Lexicon, shortest, spread } from './lexicon.ts';
import { joined, numberMask, plainWords } from './plain-words.ts';
import { most } from './word-memory.ts';

/** How a word is written. */
export const shape = { small: 0, capital: 1, capitals: 2, mixed: 3 } as const;

/**
 * The words of a stretch of text, in order: `count` of them. `numbers` are those of the lexicon (0: in no list);
 * `gaps` say what stands before each word, and behind the last one at `count`.
 */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly numbers: Int32Array;
  readonly gaps: Uint16Array;
  readonly shapes: Uint8Array;
  /** The places of words with a capital letter, `bigCount` of them; and of words before which a sentence may end. */
  readonly big: Int32Array;
  readonly bigCount: number;
  readonly stops: Int32Array;
  readonly stopCount: number;
}

/** What may end a sentence, between two words. */
const stop = gap.end | gap.dot | gap.line;

/** Shortest word whose end is looked up. */
const long = 6;
/** Words longer than this are no words. */
const tooLong = 60;

/** Makes a reader of words over one lexicon. What it answers is valid until it is called again. */
export function createWordReader<Sense>(
  lexicon: Lexicon<Sense>,
): (text: string, from: number, to: number) => Words {
  const { slots, hashes, words, begins, ends: endings, mayBegin, mayEnd } = lexicon;
  const mask = slots.length - 1;
  let room = 0;
  let starts = new Int32Array(0);
  let ends = new Int32Array(0);
  let numbers = new Int32Array(0);
  let gaps = new Uint16Array(0);
  let shapes = new Uint8Array(0);
  let big = new Int32Array(0);
  let stops = new Int32Array(0);

  const makeRoom = (length: number): void => {
    const needed = (length >> 1) + 2;
    if (needed <= room) return;
    room = needed;
    starts = new Int32Array(room);
    ends = new Int32Array(room);
    numbers = new Int32Array(room);
    gaps = new Uint16Array(room);
    shapes = new Uint8Array(room);
    big = new Int32Array(room);
    stops = new Int32Array(room);
  };

  /** Whether a slice of the text, folded, is the word. */
  const same = (text: string, start: number, end: number, word: string): boolean => {
    let at = 0;
    for (let place = start; place < end; place += 1) {
      const unit = folded[text.charCodeAt(place)] ?? 0;
      if (unit === 1) continue;
      if (unit !== word.charCodeAt(at)) return false;
      at += 1;
    }
    return at === word.length;
  };

  const shapeOf = (text: string, start: number, end: number): number => {
    const initial = text.charCodeAt(start);
    // Most words begin with one of a to z, which needs no table.
    if ((initial > 96 && initial < 123) || !capital[initial]) return shape.small;
    let big = 0;
    let small = 0;
    for (let at = start + 1; at < end; at += 1) {
      if (capital[text.charCodeAt(at)]) big += 1;
      else small += 1;
    }
    if (big === 0) return shape.capital;
    return small === 0 ? shape.capitals : shape.mixed;
  };

  const byEnd = (text: string, start: number, end: number): number => {
    let hash = seed;
    let length = 0;
    let found = 0;
    for (let at = end - 1; at > start; at -= 1) {
      const unit = folded[text.charCodeAt(at)] ?? 0;
      if (unit === 1) continue;
      hash = step(hash, unit);
      length += 1;
      if (length >= shortest.end && mayEnd[hash & filterMask] === 1) found = endings.get(hash) ?? found;
    }
    return found;
  };

  /** The number of a word in the lexicon: as it stands, else as it begins, else as it ends. */
  const lookUp = (text: string, start: number, end: number): number => {
    let hash = seed;
    let length = 0;
    let begun = 0;
    for (let at = start; at < end; at += 1) {
      const letter = folded[text.charCodeAt(at)] ?? 0;
      if (letter === 1) continue;
      hash = step(hash, letter);
      length += 1;
      if (length >= shortest.begin && mayBegin[hash & filterMask] === 1) begun = begins.get(hash) ?? begun;
    }
    if (length > tooLong) return 0;
    for (let slot = spread(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const candidate = slots[slot] ?? 0;
      if (hashes[candidate] === hash && same(text, start, end, words[candidate] ?? '')) return candidate;
    }
    if (begun > 0) return begun;
    return length >= long ? byEnd(text, start, end) : 0;
  };

  /** What was found out of each plain word, by its number, and in which epoch that was. */
  const knownNumbers = new Int32Array(most);
  const knownShapes = new Uint8Array(most);
  const knownIn = new Uint32Array(most);

  return (text, from, to) => {
    makeRoom(to - from);
    let plain = plainWords(text, from);
    let count = 0;
    let bigCount = 0;
    let stopCount = 0;
    let at = from;
    let between = 0;
    /** What `plainWords` says of the word that begins here, where it is known to be plain. */
    let entry = 0;
    while (at < to) {
      if (entry === 0) {
        const unit = text.charCodeAt(at);
        if ((folded[unit] as number) <= 1) {
          between |= gapBit[unit] as number;
          at += 1;
          continue;
        }
        if (at >= plain.to) plain = plainWords(text, at);
        entry = plain.at[at - plain.from] as number;
        if ((between & stop) !== 0) {
          stops[stopCount] = count;
          stopCount += 1;
        }
      }
      const word = entry & numberMask;
      const start = at;
      at += plain.lengths[word] as number;
      if (word === 0 || at > to) {
        entry = 0;
        at = start;
        while (at < to && (folded[text.charCodeAt(at)] as number) !== 0) at += 1;
        numbers[count] = lookUp(text, start, at);
        shapes[count] = shapeOf(text, start, at);
      } else {
        if (knownIn[word] !== plain.epoch) {
          knownIn[word] = plain.epoch;
          knownNumbers[word] = lookUp(text, start, at);
          knownShapes[word] = shapeOf(text, start, at);
        }
        numbers[count] = knownNumbers[word] as number;
        shapes[count] = knownShapes[word] as number;
      }
      starts[count] = start;
      ends[count] = at;
      gaps[count] = between;
      between = 0;
      big[bigCount] = count;
      bigCount += shapes[count] === shape.small ? 0 : 1;
      count += 1;
      if ((entry & joined) === 0) entry = 0;
      else {
        at += 1;
        entry = plain.at[at - plain.from] as number;
      }
    }
    gaps[count] = between;
    return { count, starts, ends, numbers, gaps, shapes, big, bigCount, stops, stopCount };
  };
}
