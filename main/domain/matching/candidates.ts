import { minimaOf, type Read } from '../identity/index.ts';

/** Two neighbouring minima make a band: texts that share none are never compared (locality-sensitive hashing). */
const bandsOf = { words: 24, grams: 32 } as const;
const bands = bandsOf.words + bandsOf.grams;
/** Bands that a pair must share: two texts that have a third in common share eight, strangers less than one. */
const fewest = 2;
/** Most texts that are looked at of those which share a band, and most that are compared with one text. */
const mostInBand = 64;
const mostCompared = 24;

/**
 * For each of some sketches the places of those others which may resemble it, in ascending order. The time is linear
 * in the number of both, whatever they hold: of many that are all alike only a bounded number is looked at.
 */
export function candidates(
  ones: readonly (Read | null)[],
  others: readonly (Read | null)[],
): readonly (readonly number[])[] {
  const table = tableOf(others);
  const ballot = { votes: new Uint8Array(others.length), touched: new Int32Array(others.length) };
  return ones.map((one) => (one ? mostVoted(keysOf(one), table, ballot) : []));
}

/** For each band, chains of the places that share a key: where each chain begins, and what follows on each place. */
interface Table {
  readonly size: number;
  readonly heads: Int32Array;
  readonly next: Int32Array;
}

function tableOf(others: readonly (Read | null)[]): Table {
  // As many heads as make chance meetings rare; keys have 16 bits.
  const size = Math.min(65_536, Math.max(256, 2 ** Math.ceil(Math.log2(others.length + 1))));
  const heads = new Int32Array(bands * size).fill(-1);
  const next = new Int32Array(bands * others.length);
  for (const [place, other] of others.entries()) {
    if (!other) continue;
    const keys = keysOf(other);
    for (let band = 0; band < bands; band += 1) {
      const head = band * size + ((keys[band] ?? 0) & (size - 1));
      next[place * bands + band] = heads[head] ?? -1;
      heads[head] = place;
    }
  }
  return { size, heads, next };
}

function keysOf(read: Read): Uint16Array {
  const keys = new Uint16Array(bands);
  const words = minimaOf(read, 'words');
  const grams = minimaOf(read, 'grams');
  for (let band = 0; band < bands; band += 1) {
    const minima = band < bandsOf.words ? words : grams;
    const at = 2 * (band < bandsOf.words ? band : band - bandsOf.words);
    // Keys of few bits are the low ones of this: both bytes must weigh in those.
    keys[band] = Math.imul(((minima[at] ?? 0) << 8) | (minima[at + 1] ?? 0), 0x9e3779b1) >>> 16;
  }
  return keys;
}

/** Memory for counting, used again for every text: votes by place, and the places that have any. */
interface Ballot {
  readonly votes: Uint8Array;
  readonly touched: Int32Array;
}

function mostVoted(keys: Uint16Array, { size, heads, next }: Table, { votes, touched }: Ballot): number[] {
  let many = 0;
  for (let band = 0; band < bands; band += 1) {
    let place = heads[band * size + ((keys[band] ?? 0) & (size - 1))] ?? -1;
    for (let seen = 0; place >= 0 && seen < mostInBand; seen += 1) {
      const before = votes[place] ?? 0;
      if (before === 0) {
        touched[many] = place;
        many += 1;
      }
      votes[place] = before + 1;
      place = next[place * bands + band] ?? -1;
    }
  }
  const voted = touched.subarray(0, many);
  const enough = threshold(voted, votes);
  const found: number[] = [];
  for (const place of voted) {
    if ((votes[place] ?? 0) >= enough && found.length < mostCompared) found.push(place);
    votes[place] = 0;
  }
  return found.sort((a, b) => a - b);
}

/** The fewest votes that leave no more places than are compared, where there are as many different numbers of votes. */
function threshold(voted: Int32Array, votes: Uint8Array): number {
  const counts = new Uint32Array(bands + 1);
  for (const place of voted) counts[votes[place] ?? 0] = (counts[votes[place] ?? 0] ?? 0) + 1;
  let kept = 0;
  for (let enough = bands; enough >= fewest; enough -= 1) {
    kept += counts[enough] ?? 0;
    if (kept > mostCompared) return enough + (kept - (counts[enough] ?? 0) > 0 ? 1 : 0);
  }
  return fewest;
}
