import { likeness } from '../identity/index.ts';
import { remembered } from './remembered.ts';
import { createChains } from './sketch-chains.ts';
import { isOtherMatter, wordPrints } from './word-prints.ts';

/** Bytes of a sketch; one of a text without words has none. */
const length = 128;

export interface LikenessIndex<T> {
  /** The most alike of the entries before, if it is alike enough and about the same matter; then keeps the entry. */
  readonly add: (
    sketch: Uint8Array,
    text: string,
    of: T,
  ) => { readonly likeness: number; readonly of: T } | null;
}

/**
 * Of texts that are alike by `least`, 0 to 1, with at least so many telling words. The very same words are no find. What
 * it keeps lies in flat lists, a few hundred bytes an entry.
 */
export function createLikenessIndex<T>(least: number, fewest: number): LikenessIndex<T> {
  const kept: T[] = [];
  const chains = createChains();
  let sketches = new Uint8Array(1 << 14);
  let words = new Uint32Array(1 << 12);
  /** Where the words of each entry end in their list; those of the first begin at 0. */
  const ends: number[] = [];

  const sketchOf = (place: number): Uint8Array => sketches.subarray(place * length, (place + 1) * length);
  const wordsOf = (place: number): Uint32Array => words.subarray(ends[place - 1] ?? 0, ends[place]);

  const keep = (sketch: Uint8Array, own: Uint32Array, of: T): void => {
    const from = ends.at(-1) ?? 0;
    if ((kept.length + 1) * length > sketches.length)
      sketches = doubled(sketches, new Uint8Array(sketches.length * 2));
    while (from + own.length > words.length) words = doubled(words, new Uint32Array(words.length * 2));
    sketches.set(sketch, kept.length * length);
    words.set(own, from);
    ends.push(from + own.length);
    kept.push(of);
    chains.enter();
  };

  return {
    add: (sketch, text, of) => {
      if (sketch.length !== length) return null;
      const own = wordPrints(text);
      if (own.length < fewest) return null;
      let best: { likeness: number; of: T } | null = null;
      chains.hash(sketch);
      for (const place of chains.candidates()) {
        const alike = likenessOf(sketch, sketchOf(place), least);
        if (alike === 1 && isSame(own, wordsOf(place))) return null;
        if (alike < least || alike <= (best?.likeness ?? 0) || isOtherMatter(own, wordsOf(place))) continue;
        best = { likeness: alike, of: kept[place] as T };
      }
      if (kept.length < remembered) keep(sketch, own, of);
      return best;
    },
  };
}

/** Likeness of two sketches; 0 as soon as it cannot reach `least`, which is after a few bytes mostly. */
function likenessOf(a: Uint8Array, b: Uint8Array, least: number): number {
  let left = Math.ceil((1 - least) * length) + 1;
  for (let at = 0; at < length; at += 1) {
    if (a[at] !== b[at]) left -= 1;
    if (left < 0) return 0;
  }
  return likeness(a, b);
}

const isSame = (a: Uint32Array, b: Uint32Array): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);

function doubled<A extends Uint8Array | Uint32Array>(narrow: A, wide: A): A {
  wide.set(narrow);
  return wide;
}
