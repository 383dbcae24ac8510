import { plainWords } from '../reading/plain-words.ts';
import type { Look } from '../rule.ts';
import { type Address, addressesOf } from './addresses.ts';
import { type CueSet, degreeBits, folded, goesOn, known, mix, opensPhrase, seed } from './lexicon/index.ts';
import { ownCues, pairCues, pairOf, wordCues } from './lexicon/tables.ts';
import { addressed, quotation, type Sentence, sentenceOf, type Words } from './sentence.ts';
import { endsSentence, isNegation, isWord, sign, signs } from './signs.ts';
import { knownOfWords, wordHash } from './word-hash.ts';

/** What is known of a text after one look. */
export interface Reading {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** All cues that may stand anywhere in it, as sets of bits, those of phrases of which there is but the first word too. */
  readonly low: number;
  readonly high: number;
  readonly top: number;
  /** The cues that the first word of any of its sentences may have. */
  readonly opening: CueSet;
  /** Length of its longest word, in UTF-16 units. */
  readonly longestWord: number;
  /** Whether it asks, calls or announces: holds a question mark, an exclamation mark or a colon. */
  readonly raises: boolean;
  /** Whether it holds letters of scripts that are not read here. */
  readonly foreign: boolean;
}

let last: Reading | undefined;

/** Reads a text. The latest reading is kept: all rules ask for the same text in turn. */
export function read(text: string): Reading {
  if (last?.text !== text) last = readAnew(text);
  return last;
}

/** Whether any sentence of a text tells something: rules that find orders share this look. */
export const tells: Look = { test: (text) => read(text).sentences.length > 0 };

/** Longer sentences are read in pieces, so that the time stays in proportion to the length of the text. */
const longest = 80;

/** The words of the sentence that is being read: their numbers, and where they begin and end. */
const hashes = new Int32Array(longest);
const starts = new Int32Array(longest);
const ends = new Int32Array(longest);

/** A small array of numbers is made faster than a view on octets. */
function copy(numbers: Int32Array, count: number): number[] {
  const list = new Array<number>(count);
  for (let at = 0; at < count; at += 1) list[at] = numbers[at] ?? 0;
  return list;
}
const wordsOf = (count: number): Words => ({
  hashes: copy(hashes, count),
  starts: copy(starts, count),
  ends: copy(ends, count),
});

/** What a word of each degree adds, and from where on a sentence is worth a closer look. */
const weight = [0, 0, 1, 2];
const enough = 3;

const none: readonly Address[] = [];

/** Words are numbers while a text is read; only a sentence that tells something becomes an object. */
function readAnew(text: string): Reading {
  const sentences: Sentence[] = [];
  const { length } = text;
  const addressAt = addressesOf(text);
  let addresses: Address[] | undefined;
  let count = 0;
  let told = 0;
  let low = 0;
  let high = 0;
  let top = 0;
  let number = 0;
  let allLow = 0;
  let allHigh = 0;
  let allTop = 0;
  let openLow = 0;
  let openHigh = 0;
  let openTop = 0;
  let longestWord = 0;
  let raises = false;
  let foreign = false;
  let start = -1;
  let hash = seed;
  let plain = plainWords(text, 0);
  /** The plain word that is being read, if it is one; and what is known of the word before. */
  let word = 0;
  let knownBefore = 0;
  for (let at = 0; at <= length; at += 1) {
    const code = at < length ? text.charCodeAt(at) : 10;
    const letter = folded[code] ?? 0;
    // An underscore inside a name is part of it: LABEL_REPEAT gives no order.
    if (letter !== 0 || (code === 95 && start >= 0 && isWord(text.charCodeAt(at + 1)))) {
      if (start < 0) {
        start = at;
        hash = seed;
        if (at >= plain.to) plain = plainWords(text, at);
        word = plain.at[at - plain.from] as number;
        if (word > 0) {
          const end = at + (plain.lengths[word] as number);
          hash = wordHash(text, at, end, word, plain);
          at = end - 1;
          continue;
        }
      }
      hash = mix(hash, letter === 0 ? 95 : letter);
      continue;
    }
    const bits = signs[code] as number;
    if ((bits & sign.raises) !== 0) raises ||= endsSentence(text, at, code);
    if ((bits & sign.quotes) !== 0) {
      low |= quotation.low;
      high |= quotation.high;
      top |= quotation.top;
    }
    if ((bits & sign.foreign) !== 0) foreign = true;
    // The text ends as if a line did, and with it the last sentence.
    let closes = at === length;
    if (start >= 0) {
      if (at - start > longestWord) longestWord = at - start;
      const negated = (bits & sign.apostrophe) !== 0 && isNegation(text, at);
      if (negated) {
        hash = mix(mix(hash, 39), 116);
        word = 0;
        at += 1;
      }
      const address = (bits & sign.joins) !== 0 ? addressAt(start, at, count) : undefined;
      if (address) {
        addresses ??= [];
        addresses.push(address);
        low |= addressed.low;
        high |= addressed.high;
        top |= addressed.top;
        hash = 0;
        knownBefore = 0;
        told += enough;
        at = address.end - 1;
      } else {
        const place = hash & 0xffff;
        const about = (word > 0 ? knownOfWords[word] : known[place]) as number;
        const degree = about & degreeBits;
        if (degree > 0) {
          told += weight[degree] as number;
          const all = wordCues.places[place] as number;
          const own = ownCues.places[place] as number;
          allLow |= wordCues.low[all] as number;
          allHigh |= wordCues.high[all] as number;
          allTop |= wordCues.top[all] as number;
          low |= ownCues.low[own] as number;
          high |= ownCues.high[own] as number;
          top |= ownCues.top[own] as number;
          if (count === 0) {
            openLow |= wordCues.low[all] as number;
            openHigh |= wordCues.high[all] as number;
            openTop |= wordCues.top[all] as number;
          }
        }
        if (count > 0 && (about & goesOn) !== 0 && (knownBefore & opensPhrase) !== 0) {
          const pair = pairCues.places[pairOf(hashes[count - 1] as number, hash) & 0xffff] as number;
          low |= pairCues.low[pair] as number;
          high |= pairCues.high[pair] as number;
          top |= pairCues.top[pair] as number;
        }
        knownBefore = about;
      }
      hashes[count] = hash;
      starts[count] = address?.start ?? start;
      ends[count] = address?.end ?? (negated ? at + 1 : at);
      count += 1;
      start = -1;
      if (count === longest) closes = true;
      // What stands behind an address is looked at next, and the end of the text is still to come.
      if (address && !closes) continue;
      if (!address && (bits & sign.stops) !== 0) closes ||= endsSentence(text, at, code);
    } else if ((bits & sign.stops) !== 0) closes ||= endsSentence(text, at, code);
    if (!closes) continue;
    if (told >= enough)
      sentences.push(sentenceOf(text, number, wordsOf(count), { low, high, top }, addresses ?? none));
    addresses = undefined;
    if (count > 0) number += 1;
    allLow |= low;
    allHigh |= high;
    allTop |= top;
    count = 0;
    told = 0;
    low = 0;
    high = 0;
    top = 0;
  }
  return {
    text,
    sentences,
    low: allLow,
    high: allHigh,
    top: allTop,
    opening: { low: openLow, high: openHigh, top: openTop },
    longestWord,
    raises,
    foreign,
  };
}
