import { longest } from '../../reading/word-memory.ts';
import { folded, mix, seed } from '../lexicon/index.ts';
import { bucketOf, buckets, features, phraseSeed, wordFeatures } from './features.ts';
import { base64, bias, scale } from './weights.ts';
import { countsOfWords, featuresOfWords, firstOf, metIn, weighed, wordNumber } from './words.ts';

/** A place in the text that speaks for an injection, and how much it weighs. */
export interface Ground {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

let decoded: Int8Array | undefined;

/** One octet a bucket. Decoded when first asked for: most processes that load the rules read no text. */
function weights(): Int8Array {
  if (!decoded) {
    const octets = atob(base64);
    decoded = new Int8Array(buckets);
    for (let at = 0; at < buckets; at += 1) decoded[at] = (octets.charCodeAt(at) << 24) >> 24;
  }
  return decoded;
}

/** A bit for each bucket that a stretch holds: a feature counts once in it, however often it stands there. */
const seen = new Int32Array(buckets >> 5);
/** The features of a stretch with their weights, some of them more than once. */
let found = new Int32Array(8_192);
let round = 0;

/** How much a stretch of text looks like an injection: log odds, 0 where it may as well be as not. */
export function scoreOf(text: string, from: number, to: number): number {
  const all = gather(text, from, to);
  const list = found;
  seen.fill(0);
  let sum = 0;
  let count = 0;
  for (let at = 0; at < all; at += 1) {
    const one = list[at] as number;
    const place = one >> 13;
    const bits = seen[place] as number;
    // Half of all are seen already, in no order: a branch would guess wrong.
    const fresh = (~bits >>> (one >> 8)) & 1;
    seen[place] = bits | (1 << (one >> 8));
    sum += Math.imul((one << 24) >> 24, fresh);
    count += fresh;
  }
  return count === 0 ? bias : (sum * scale) / Math.sqrt(count) + bias;
}

/** Puts the features of a stretch into the list, those of a word once, and answers how many there are. */
function gather(text: string, from: number, to: number): number {
  const table = weights();
  // A letter begins three features of its word at most, and ends three as a word.
  if (found.length < 6 * (to - from + 4)) found = new Int32Array(6 * (to - from + 4));
  const list = found;
  round += 1;
  let all = 0;
  let last = 0;
  let beforeLast = 0;
  let words = 0;
  for (let at = from; at < to; at += 1) {
    let letter = folded[text.charCodeAt(at)] as number;
    if (letter === 0) continue;
    const start = at;
    let hash = seed;
    do {
      hash = mix(hash, letter);
      at += 1;
      letter = at < to ? (folded[text.charCodeAt(at)] as number) : 0;
    } while (letter !== 0);
    if (at - start > longest) all = putLong(text, start, at, hash, all);
    else {
      const word = wordNumber(text, start, at, hash, table);
      if (metIn[word] !== round) {
        metIn[word] = round;
        const first = firstOf(word);
        const stop = first + (countsOfWords[word] as number);
        for (let next = first; next < stop; next += 1) list[all++] = featuresOfWords[next] as number;
      }
    }
    if (words > 0) {
      const two = mix(mix(phraseSeed, hash), last);
      list[all++] = weighed(bucketOf(two), table);
      if (words > 1) list[all++] = weighed(bucketOf(mix(two, beforeLast)), table);
    }
    beforeLast = last;
    last = hash;
    words += 1;
  }
  return all;
}

/** Puts the features of a word that is too long to be remembered behind those that are there. */
function putLong(text: string, start: number, end: number, hash: number, from: number): number {
  let all = from;
  wordFeatures(text, start, end, hash, (bucket) => {
    found[all++] = weighed(bucket, weights());
  });
  return all;
}

/** The places of a stretch that weigh most, the heaviest first; none overlaps another. */
export function groundsOf(text: string, from: number, to: number, most: number): Ground[] {
  const table = weights();
  const heavy: Ground[] = [];
  features(text, from, to, (bucket, start, end) => {
    const weight = table[bucket] ?? 0;
    if (weight > 0) heavy.push({ start, end, weight });
  });
  heavy.sort((a, b) => b.weight - a.weight || a.start - b.start || a.end - b.end);
  const grounds: Ground[] = [];
  for (const one of heavy) {
    if (grounds.length === most) break;
    if (!grounds.some(({ start, end }) => one.start < end && start < one.end)) grounds.push(one);
  }
  return grounds;
}
