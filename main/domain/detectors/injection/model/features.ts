import { seed, step } from '../../reading/hash.ts';
import { folded } from '../lexicon/index.ts';

/** How many numbers a feature may fall on: a power of two. */
export const buckets = 2 ** 17;

/** Shortest and longest run of letters that is a feature. */
const shortest = 3;
const longest = 5;
/** What begins a run of words. */
const phraseSeed = seed ^ 0x5bd1;

/** The upper bits of the product are mixed better than the lower ones. */
const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (buckets - 1);

/** The bucket of a word, and that of two in a row, by the numbers of their letters (`hashOf`). */
export const bucketOfOne = (word: number): number => bucketOf(step(phraseSeed, word));
export const bucketOfTwo = (word: number, before: number): number =>
  bucketOf(step(step(phraseSeed, word), before));

/** A feature: its bucket, and where what it was made of begins and ends in the text. */
export type OnFeature = (bucket: number, start: number, end: number) => void;

/**
 * The features of a stretch of text: of each word runs of three to five letters, with its borders, and the word as a
 * whole; and two words in a row. What was met before, a word or two in a row by their bucket, counts
 * no more. The time is in proportion to the length.
 */
export function features(text: string, from: number, to: number, each: OnFeature): void {
  const met = new Set<number>();
  const isNew = (bucket: number): boolean => !met.has(bucket) && Boolean(met.add(bucket));
  let before = 0;
  let beforeStart = -1;
  for (let at = from; at < to; at += 1) {
    if ((folded[text.charCodeAt(at)] as number) === 0) continue;
    const start = at;
    let hash = seed;
    for (let letter = folded[text.charCodeAt(at)] as number; letter !== 0; ) {
      hash = step(hash, letter);
      at += 1;
      letter = at < to ? (folded[text.charCodeAt(at)] as number) : 0;
    }
    if (isNew(bucketOfOne(hash))) wordFeatures(text, start, at, hash, each);
    const two = bucketOfTwo(hash, before);
    if (beforeStart >= 0 && isNew(two)) each(two, beforeStart, at);
    before = hash;
    beforeStart = start;
  }
}

/** The features that one word has by itself, `hash` being the number of its letters: those of its letters, and it as a whole. */
export function wordFeatures(text: string, start: number, end: number, hash: number, each: OnFeature): void {
  // A word is read with a blank on each side, so that its beginning and its end are features of their own.
  for (let first = start - 1; first <= end - shortest + 1; first += 1) {
    let run = seed;
    for (let next = first; next < first + longest && next <= end; next += 1) {
      run = step(run, next < start || next === end ? 32 : (folded[text.charCodeAt(next)] as number));
      if (next - first + 1 >= shortest) each(bucketOf(run), Math.max(first, start), Math.min(next + 1, end));
    }
  }
  each(bucketOfOne(hash), start, end);
}
