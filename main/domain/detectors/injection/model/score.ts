import { seed, step } from '../../reading/hash.ts';
import { joined, numberMask, plainWords } from '../../reading/plain-words.ts';
import { folded } from '../lexicon/index.ts';
import { wordHash } from '../word-hash.ts';
import { bucketOfOne, bucketOfTwo, buckets, features } from './features.ts';
import { base64, bias, scale } from './weights.ts';
import { counts, sums, weigh, weighOther } from './words.ts';

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

/** A bit for each bucket of a word or two in a row that a stretch holds: it counts once, however often it is there. */
const seen = new Int32Array(buckets >> 5);
/** Where bits are set, so that few places have to be cleared for the next stretch. */
let touched = new Int32Array(1_024);
let touches = 0;

/** Whether a bucket was not seen before; it is from now on. */
function isNew(bucket: number): boolean {
  const place = bucket >> 5;
  const bits = seen[place] as number;
  const bit = 1 << bucket;
  if ((bits & bit) !== 0) return false;
  seen[place] = bits | bit;
  touched[touches] = place;
  touches += 1;
  return true;
}

/** How much a stretch of text looks like an injection: log odds, 0 where it may as well be as not. */
export function scoreOf(text: string, from: number, to: number): number {
  const table = weights();
  for (let at = 0; at < touches; at += 1) seen[touched[at] as number] = 0;
  touches = 0;
  // Each word is seen at most once, and at most once with the word before it.
  if (touched.length < to - from + 2) touched = new Int32Array(to - from + 2);
  let sum = 0;
  let count = 0;
  let plain = plainWords(text, from);
  let before = 0;
  let words = 0;
  /** What `plainWords` says of the word that begins here, where it is known to be plain. */
  let entry = 0;
  let at = from;
  while (at < to) {
    let letter = 0;
    if (entry === 0) {
      letter = folded[text.charCodeAt(at)] as number;
      if (letter === 0) {
        at += 1;
        continue;
      }
      if (at >= plain.to) plain = plainWords(text, at);
      entry = plain.at[at - plain.from] as number;
    }
    const word = entry & numberMask;
    const end = at + (plain.lengths[word] as number);
    let hash = seed;
    if (word > 0 && end <= to) {
      hash = wordHash(text, at, end, word, plain);
      if (isNew(bucketOfOne(hash))) {
        weigh(text, at, end, hash, word, plain, table);
        sum += sums[word] as number;
        count += counts[word] as number;
      }
      at = end + 1;
      // Behind most words there is a space and another one.
      entry = (entry & joined) === 0 ? 0 : (plain.at[at - plain.from] as number);
    } else {
      const start = at;
      if (entry !== 0) letter = folded[text.charCodeAt(at)] as number;
      entry = 0;
      do {
        hash = step(hash, letter);
        at += 1;
        letter = at < to ? (folded[text.charCodeAt(at)] as number) : 0;
      } while (letter !== 0);
      if (isNew(bucketOfOne(hash))) {
        const other = weighOther(text, start, at, hash, table);
        sum += other.sum;
        count += other.count;
      }
    }
    const two = bucketOfTwo(hash, before);
    if (words > 0 && isNew(two)) {
      sum += table[two] as number;
      count += 1;
    }
    before = hash;
    words += 1;
  }
  return count === 0 ? bias : (sum * scale) / Math.sqrt(count) + bias;
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
