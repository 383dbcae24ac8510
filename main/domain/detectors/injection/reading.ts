import { seed, step } from '../reading/hash.ts';
import { joined, numberMask, plainWords } from '../reading/plain-words.ts';
import type { Look } from '../rule.ts';
import { type Address, addressesOf } from './addresses.ts';
import { type CueSet, degreeBits, folded, goesOn, known, opensPhrase } from './lexicon/index.ts';
import { ownCues, pairCues, pairOf, wordCues } from './lexicon/tables.ts';
import { addressed, perWord, quotation, type Sentence, type Words } from './sentence.ts';
import { endsSentence, isNegation, isWord, sign, signs } from './signs.ts';
import { allCuesOfWords, knownOfWords, ownCuesOfWords, wordHash } from './word-hash.ts';

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

/**
 * The words of sentences that tell something, as `Words` has them, of one text after the other; `used` numbers are
 * taken. When it is full a new one is begun: what was read before keeps the old one.
 */
const usual = 1 << 16;
let places = new Int32Array(usual);
let used = 0;

/** Begins a larger one, with the words that the text has so far. */
function makeRoom(count: number): void {
  const room = new Int32Array(Math.max(usual, 2 * count));
  room.set(places.subarray(used, used + count));
  places = room;
  used = 0;
}

/** What a word of each degree adds, and from where on a sentence is worth a closer look. */
const weight = [0, 0, 1, 2];
const enough = 3;

const none: readonly Address[] = [];

const space = 32;
const underscore = 95;
const lineEnd = 10;

/** Words are numbers while a text is read; only a sentence that tells something becomes an object. */
function readAnew(text: string): Reading {
  const sentences: Sentence[] = [];
  const words: Words = { text, places, from: used };
  const { length } = text;
  const addressAt = addressesOf(text);
  let addresses: Address[] | undefined;
  /** Where the words of the sentence that is being read begin, and how many there are. */
  let begin = 0;
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
  /** What `plainWords` says of the word that begins here, where it is known to be plain; the number of such a word. */
  let entry = 0;
  let word = 0;
  /** What is known of the word before. */
  let knownBefore = 0;
  for (let at = 0; at <= length; at += 1) {
    let code = space;
    let bits = 0;
    if (entry === 0) {
      code = at < length ? text.charCodeAt(at) : lineEnd;
      const letter = folded[code] as number;
      // An underscore inside a name is part of it: LABEL_REPEAT gives no order.
      if (letter !== 0 || (code === underscore && start >= 0 && isWord(text.charCodeAt(at + 1)))) {
        if (start < 0) {
          if (at >= plain.to) plain = plainWords(text, at);
          entry = plain.at[at - plain.from] as number;
          start = at;
          word = 0;
          hash = seed;
        }
        if (entry === 0) {
          hash = step(hash, letter === 0 ? underscore : letter);
          continue;
        }
      } else bits = signs[code] as number;
    }
    if (entry !== 0) {
      word = entry & numberMask;
      start = at;
      at += plain.lengths[word] as number;
      hash = wordHash(text, start, at, word, plain);
      // Behind most words there is a space and another one.
      if ((entry & joined) !== 0) entry = plain.at[at + 1 - plain.from] as number;
      else {
        entry = 0;
        code = at < length ? text.charCodeAt(at) : lineEnd;
        bits = signs[code] as number;
      }
    }
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
        hash = step(step(hash, 39), 116);
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
        const bucket = hash & 0xffff;
        const about = (word > 0 ? knownOfWords[word] : known[bucket]) as number;
        const degree = about & degreeBits;
        if (degree > 0) {
          told += weight[degree] as number;
          const all = (word > 0 ? allCuesOfWords[word] : wordCues.places[bucket]) as number;
          const own = (word > 0 ? ownCuesOfWords[word] : ownCues.places[bucket]) as number;
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
          const pair = pairCues.places[
            pairOf(places[used + perWord * (begin + count - 1)] as number, hash) & 0xffff
          ] as number;
          low |= pairCues.low[pair] as number;
          high |= pairCues.high[pair] as number;
          top |= pairCues.top[pair] as number;
        }
        knownBefore = about;
      }
      if (used + perWord * (begin + count + 1) > places.length) makeRoom(perWord * (begin + count));
      const place = used + perWord * (begin + count);
      places[place] = hash;
      places[place + 1] = address?.start ?? start;
      places[place + 2] = address?.end ?? (negated ? at + 1 : at);
      count += 1;
      start = -1;
      if (count === longest) closes = true;
      // What stands behind an address is looked at next, and the end of the text is still to come.
      if (address && !closes) continue;
      if (!address && (bits & sign.stops) !== 0) closes ||= endsSentence(text, at, code);
    } else if ((bits & sign.stops) !== 0) closes ||= endsSentence(text, at, code);
    if (!closes) continue;
    if (told >= enough) {
      sentences.push({
        number,
        begin,
        count,
        low,
        high,
        top,
        addresses: addresses ?? none,
        words,
        spots: undefined,
      });
      begin += count;
    }
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
  words.places = places;
  words.from = used;
  used += perWord * begin;
  // A long text leaves no more room behind than a page needs.
  if (places.length > usual) {
    places = new Int32Array(usual);
    used = 0;
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
