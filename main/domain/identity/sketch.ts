import type { Keyed } from './prints.ts';

/** Number of minima kept of each entry; one byte each. */
const slots = 128;

/** Secret numbers of the sketch: without the key of the store nobody can test a guessed sentence against one. */
export interface SketchSeeds {
  readonly shingle: number;
  readonly factor: Uint32Array;
  readonly offset: Uint32Array;
}

/** Derives the numbers from the key of the store, once a run. */
export function sketchSeeds(hashes: { readonly keyed: Keyed }): SketchSeeds {
  const factor = new Uint32Array(slots);
  const offset = new Uint32Array(slots);
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
 * texts are without keeping a word of either.
 */
export function sketch(normalised: string, seeds: SketchSeeds): Uint8Array {
  const { factor, offset } = seeds;
  const minima = new Uint32Array(slots).fill(0xffffffff);
  for (const shingle of shinglesOf(normalised, seeds.shingle)) {
    for (let slot = 0; slot < slots; slot += 1) {
      const value = (Math.imul(shingle, factor[slot] as number) + (offset[slot] as number)) >>> 0;
      if (value < (minima[slot] as number)) minima[slot] = value;
    }
  }
  return Uint8Array.from(minima, (value) => mix(value) & 0xff);
}

/**
 * Likeness of two texts by their sketches, 0 to 1. Bytes agree by chance once in 256 slots, which is taken off
 * (P. Li and A. C. König, "b-Bit Minwise Hashing", 2010).
 */
export function likeness(a: Uint8Array, b: Uint8Array): number {
  let same = 0;
  for (let slot = 0; slot < slots; slot += 1) if (a[slot] === b[slot]) same += 1;
  const chance = 1 / 256;
  return Math.max(0, (same / slots - chance) / (1 - chance));
}

function shinglesOf(text: string, seed: number): Set<number> {
  const shingles = new Set<number>();
  let before = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const hash = hashOf(word, seed);
    shingles.add(hash);
    if (before !== 0) shingles.add(mix(Math.imul(before, 31) ^ hash));
    before = hash;
  }
  return shingles;
}

/** FNV-1a over UTF-16 units, seeded. */
function hashOf(word: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return mix(hash);
}

/** The finaliser of MurmurHash3: spreads every bit over the whole word. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
