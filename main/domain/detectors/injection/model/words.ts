import { folded } from '../lexicon/index.ts';
import { wordFeatures } from './features.ts';

/** How many words are remembered at a time, how many features of them, and where a word may lie in the table. */
const most = 8_192;
const room = 1 << 17;
const slotMask = 0x7fff;
const probes = 8;
/** Longer words, in UTF-16 units, are not remembered. */
export const longest = 40;

/**
 * The features of words met before: text is made of the same few thousand words over and over. When there is no room
 * left, all are forgotten; that changes how long a text takes, never what is found.
 */
const slots = new Int32Array(slotMask + 1);
const hashes = new Int32Array(most);
/** Where the letters and the features of each word begin; those of the next one begin where they end. */
const lettersAt = new Int32Array(most + 1);
const featuresAt = new Int32Array(most + 1);
const letters = new Uint16Array(room);
const features = new Int32Array(room);
/** In which stretch each word was last met. */
const met = new Int32Array(most);
/** Words have the numbers from 1 on. */
let count = 1;

export const firstOf = featuresAt;
export const featuresOfWords = features;
export const metIn = met;

/** A bucket above the eight bits of its weight. */
export const weighed = (bucket: number, table: Int8Array): number =>
  (bucket << 8) | ((table[bucket] as number) & 0xff);

/**
 * The number of a word that stands in a text, `hash` being that of its letters. Its features are remembered with it:
 * the bucket of each above the eight bits of its weight, which `table` holds.
 */
export function wordNumber(text: string, start: number, end: number, hash: number, table: Int8Array): number {
  const home = (hash ^ (hash >>> 15)) & slotMask;
  let free = home;
  for (let probe = 0; probe < probes; probe += 1) {
    const slot = (home + probe) & slotMask;
    const word = slots[slot] as number;
    if (word === 0) {
      free = slot;
      break;
    }
    if (hashes[word] === hash && isSame(text, start, end, word)) return word;
  }
  return remember(text, start, end, hash, table, free);
}

function isSame(text: string, start: number, end: number, word: number): boolean {
  const from = lettersAt[word] as number;
  if ((lettersAt[word + 1] as number) - from !== end - start) return false;
  for (let at = start; at < end; at += 1)
    if (folded[text.charCodeAt(at)] !== letters[from + at - start]) return false;
  return true;
}

function remember(
  text: string,
  start: number,
  end: number,
  hash: number,
  table: Int8Array,
  slot: number,
): number {
  // A word has at most three features a letter, and one as a whole.
  const needed = 3 * (end - start) + 4;
  if (count + 1 >= most || (featuresAt[count] as number) + needed > room) forget();
  const word = count;
  count += 1;
  slots[slot] = word;
  hashes[word] = hash;
  met[word] = 0;
  let letter = lettersAt[word] as number;
  for (let at = start; at < end; at += 1) letters[letter++] = folded[text.charCodeAt(at)] as number;
  lettersAt[word + 1] = letter;
  let feature = featuresAt[word] as number;
  wordFeatures(text, start, end, hash, (bucket) => {
    features[feature++] = weighed(bucket, table);
  });
  featuresAt[word + 1] = feature;
  return word;
}

function forget(): void {
  slots.fill(0);
  count = 1;
}
