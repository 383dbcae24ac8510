import { folded, mix, seed } from '../lexicon/index.ts';

/** How many numbers a feature may fall on: a power of two. */
export const buckets = 2 ** 17;

/** Shortest and longest run of letters that is a feature, and the longest run of words. */
const shortest = 3;
const longest = 5;
const phrase = 3;
/** What begins a run of words. */
export const phraseSeed = seed ^ 0x5bd1;

/**
 * The features of a stretch of text: runs of three to five letters inside words, with their borders, and runs of one
 * to three words; each as the number of its bucket, given to `each` with where it begins and ends in the text. The
 * time is in proportion to the length.
 */
export function features(
  text: string,
  from: number,
  to: number,
  each: (bucket: number, start: number, end: number) => void,
): void {
  const words = [0, 0, 0];
  const places = [0, 0, 0];
  let count = 0;
  let at = from;
  while (at < to) {
    while (at < to && (folded[text.charCodeAt(at)] ?? 0) === 0) at += 1;
    const start = at;
    let hash = seed;
    while (at < to) {
      const letter = folded[text.charCodeAt(at)] ?? 0;
      if (letter === 0) break;
      hash = mix(hash, letter);
      at += 1;
    }
    if (at === start) break;
    wordFeatures(text, start, at, hash, each);
    words[count % phrase] = hash;
    places[count % phrase] = start;
    count += 1;
    let run = mix(phraseSeed, hash);
    for (let back = 1; back < phrase && back < count; back += 1) {
      run = mix(run, words[(count - 1 - back) % phrase] ?? 0);
      each(bucketOf(run), places[(count - 1 - back) % phrase] ?? 0, at);
    }
  }
}

/** The features that one word has by itself, `hash` being that of its letters: those of its letters, and it as a whole. */
export function wordFeatures(
  text: string,
  start: number,
  end: number,
  hash: number,
  each: (bucket: number, start: number, end: number) => void,
): void {
  letters(text, start, end, each);
  each(bucketOf(mix(phraseSeed, hash)), start, end);
}

function letters(
  text: string,
  start: number,
  end: number,
  each: (bucket: number, start: number, end: number) => void,
): void {
  // A word is read with a blank on each side, so that its beginning and its end are features of their own.
  for (let first = start - 1; first <= end - shortest + 1; first += 1) {
    let run = seed;
    for (let next = first; next < first + longest && next <= end; next += 1) {
      run = mix(run, next < start || next === end ? 32 : (folded[text.charCodeAt(next)] ?? 0));
      if (next - first + 1 >= shortest) each(bucketOf(run), Math.max(first, start), Math.min(next + 1, end));
    }
  }
}

/** The upper bits of the product are mixed better than the lower ones. */
export const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (buckets - 1);
