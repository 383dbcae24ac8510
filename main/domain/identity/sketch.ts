import type { Keyed } from './prints.ts';

/** Number of minima kept of each entry; one byte each. */
const slots = 128;

/** A word is a run of letters and digits, or a single character of a script that is written without spaces. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]+/gv;

/** Secret numbers of the sketch: without the key of the store nobody can test a guessed sentence against one. */
export interface SketchSeeds {
  readonly shingle: number;
  readonly factor: Int32Array;
  readonly offset: Int32Array;
}

/** Derives the numbers from the key of the store, once a run. */
export function sketchSeeds(hashes: { readonly keyed: Keyed }): SketchSeeds {
  const factor = new Int32Array(slots);
  const offset = new Int32Array(slots);
  for (let slot = 0; slot < slots; slot += 1) {
    const hex = hashes.keyed(`sketch\u0000${slot}`);
    factor[slot] = Number.parseInt(hex.slice(0, 8), 16) | 1;
    offset[slot] = Number.parseInt(hex.slice(8, 16), 16);
  }
  return { shingle: Number.parseInt(hashes.keyed('sketch\u0000shingle').slice(0, 8), 16), factor, offset };
}

/**
 * Keyed MinHash over word shingles (A. Z. Broder, "On the resemblance and containment of documents", 1997): single
 * words and pairs of neighbours, of each slot the lowest byte of the minimum. Two sketches tell how alike two
 * texts are without keeping a word of either. A text without words has an empty sketch.
 */
export function sketch(normalised: string, seeds: SketchSeeds): Uint8Array {
  const shingles = shinglesOf(normalised, seeds.shingle);
  if (shingles.length === 0) return new Uint8Array(0);
  const minima = new Uint8Array(slots);
  for (let slot = 0; slot < slots; slot += 1) {
    minima[slot] = mix(leastOf(shingles, seeds.factor[slot] ?? 1, seeds.offset[slot] ?? 0));
  }
  return minima;
}

/** The inner loop, 128 times an entry: 32-bit whole numbers throughout, and `Math.min` instead of a branch. */
function leastOf(shingles: readonly number[], factor: number, offset: number): number {
  let least = 0x7fffffff;
  for (let at = 0; at < shingles.length; at += 1)
    least = Math.min(least, (Math.imul(shingles[at] ?? 0, factor) + offset) | 0);
  return least;
}

/**
 * Likeness of two texts by their sketches, 0 to 1. Bytes agree by chance once in 256 slots, which is taken off
 * (P. Li and A. C. König, "b-Bit Minwise Hashing", 2010). Nothing is like a text without words.
 */
export function likeness(a: Uint8Array, b: Uint8Array): number {
  if (a.length !== slots || b.length !== slots) return 0;
  let same = 0;
  for (let slot = 0; slot < slots; slot += 1) if (a[slot] === b[slot]) same += 1;
  const chance = 1 / 256;
  return Math.max(0, (same / slots - chance) / (1 - chance));
}

function shinglesOf(text: string, seed: number): number[] {
  const shingles: number[] = [];
  let before: number | null = null;
  for (const [found] of text.toLowerCase().matchAll(word)) {
    const hash = hashOf(found, seed);
    shingles.push(hash);
    if (before !== null) shingles.push(mix(Math.imul(before, 31) ^ hash));
    before = hash;
  }
  return shingles;
}

/** FNV-1a over UTF-16 units, seeded. */
function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** The finaliser of MurmurHash3: spreads every bit over the whole word. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
