import { buckets, features } from './features.ts';
import { base64, bias, scale } from './weights.ts';

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

/** When each bucket was last seen: a feature counts once in a stretch, however often it stands there. */
const seen = new Int32Array(buckets);
let round = 0;

/** How much a stretch of text looks like an injection: log odds, 0 where it may as well be as not. */
export function scoreOf(text: string, from: number, to: number): number {
  const table = weights();
  round += 1;
  let sum = 0;
  let count = 0;
  features(text, from, to, (bucket) => {
    if (seen[bucket] === round) return;
    seen[bucket] = round;
    sum += table[bucket] ?? 0;
    count += 1;
  });
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
