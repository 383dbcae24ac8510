import { remembered } from './remembered.ts';
import { createChains, minimaOf } from './sketch-chains.ts';
import { sharedPart, wordPrints } from './word-prints.ts';

export interface LikenessIndex<T> {
  /** The most alike of the entries before, if it is alike enough and about the same matter; then keeps the entry. */
  readonly add: (text: string, of: T) => { readonly likeness: number; readonly of: T } | null;
}

/**
 * Of texts that share at least that part of their telling words, 0 to 1, and have at least so many. The very same text
 * (by `second`) is no find. What it keeps lies in flat lists, a few hundred bytes an entry.
 */
export function createLikenessIndex<T extends { readonly second: string }>(
  least: number,
  fewest: number,
): LikenessIndex<T> {
  const kept: T[] = [];
  const chains = createChains();
  let words = new Uint32Array(1 << 12);
  /** Where the words of each entry end in their list; those of the first begin at 0. */
  const ends: number[] = [];

  const wordsOf = (place: number): Uint32Array => words.subarray(ends[place - 1] ?? 0, ends[place]);

  const keep = (own: Uint32Array, of: T): void => {
    const from = ends.at(-1) ?? 0;
    while (from + own.length > words.length) words = doubled(words);
    words.set(own, from);
    ends.push(from + own.length);
    kept.push(of);
    chains.enter();
  };

  return {
    add: (text, of) => {
      const own = wordPrints(text);
      if (own.length < fewest) return null;
      let best: { likeness: number; of: T } | null = null;
      for (const place of chains.candidates(minimaOf(own))) {
        const other = wordsOf(place);
        const alike = sharedPart(own, other);
        if (alike === 1 && kept[place]?.second === of.second) return null;
        if (alike < least || alike <= (best?.likeness ?? 0)) continue;
        best = { likeness: alike, of: kept[place] as T };
      }
      if (kept.length < remembered) keep(own, of);
      return best;
    },
  };
}

function doubled(narrow: Uint32Array): Uint32Array<ArrayBuffer> {
  const wide = new Uint32Array(narrow.length * 2);
  wide.set(narrow);
  return wide;
}
