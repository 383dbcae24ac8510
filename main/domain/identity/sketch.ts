import { featuresOf, type SketchSeeds } from './features.ts';
import { putMinima } from './minima.ts';
import type { Keyed } from './prints.ts';

/** The parts of a sketch, in this order: how many minima are kept of each set of features, one byte each. */
export const slots = { words: 128, grams: 192, anchors: 64, names: 64 } as const;
/** In slots: so many share one hash of a feature. */
const runs = { words: 32, grams: 96, anchors: 16, names: 16 } as const;
export type Part = keyof typeof slots;
const parts = Object.keys(slots) as Part[];

/** Before the minima stand the sizes of the sets, two bytes each; a larger set counts as the largest. */
const header = 2 * parts.length;
const most = 0xffff;
const length = header + parts.reduce((sum, part) => sum + slots[part], 0);
/** Where the minima of each part begin. */
const starts = Object.fromEntries(
  parts.map((part, at) => [part, parts.slice(0, at).reduce((sum, one) => sum + slots[one], header)]),
) as Record<Part, number>;

/** Derives the secret numbers from the key of the store, once a run. */
export function sketchSeeds(hashes: { readonly keyed: Keyed }): SketchSeeds {
  const seed = (name: string): number => Number.parseInt(hashes.keyed(`sketch\u0000${name}`).slice(0, 8), 16);
  return { words: seed('words'), grams: seed('grams') };
}

/**
 * Keyed MinHash (A. Z. Broder, "On the resemblance and containment of documents", 1997) over the features of a
 * normalised text: of each slot the lowest byte of the minimum, and the sizes of the sets. Two sketches tell how alike
 * two texts are, and how far one is contained in the other, without keeping a word of either. Who has the key can
 * test whether a word is in a text. A text without words has an empty sketch.
 */
export function sketch(normalised: string, seeds: SketchSeeds): Uint8Array {
  const features = featuresOf(normalised, seeds);
  if (features.words.size === 0) return new Uint8Array(0);
  const made = new Uint8Array(length);
  for (const [at, part] of parts.entries()) {
    const size = Math.min(features[part].size, most);
    made[2 * at] = size & 0xff;
    made[2 * at + 1] = size >>> 8;
    if (size > 0)
      putMinima(made.subarray(starts[part], starts[part] + slots[part]), features[part], runs[part]);
  }
  return made;
}

/** The sizes of a sketch's sets and their minima; null where it has no words, or another shape than this one. */
export interface Read {
  readonly size: Readonly<Record<Part, number>>;
  readonly bytes: Uint8Array;
}

export function readSketch(bytes: Uint8Array): Read | null {
  if (bytes.length !== length) return null;
  const size = (at: number): number => (bytes[2 * at] ?? 0) + ((bytes[2 * at + 1] ?? 0) << 8);
  return { bytes, size: { words: size(0), grams: size(1), anchors: size(2), names: size(3) } };
}

/** The minima of one part. */
export const minimaOf = ({ bytes }: Read, part: Part): Uint8Array =>
  bytes.subarray(starts[part], starts[part] + slots[part]);

/**
 * Share that two sets have in common of all that is in either, 0 to 1, estimated. Bytes agree by chance once in 256
 * slots, which is taken off (P. Li and A. C. König, "b-Bit Minwise Hashing", 2010).
 */
export function sharedPart(a: Read, b: Read, part: Part): number {
  if (a.size[part] === 0 || b.size[part] === 0) return 0;
  const end = starts[part] + slots[part];
  let same = 0;
  for (let at = starts[part]; at < end; at += 1) if (a.bytes[at] === b.bytes[at]) same += 1;
  const chance = 1 / 256;
  return Math.max(0, (same / slots[part] - chance) / (1 - chance));
}

/** Likeness of two texts by their sketches, 0 to 1: the mean over words and parts of words. Nothing is like no words. */
export function likeness(a: Uint8Array, b: Uint8Array): number {
  const one = readSketch(a);
  const other = readSketch(b);
  return one && other ? (sharedPart(one, other, 'words') + sharedPart(one, other, 'grams')) / 2 : 0;
}
