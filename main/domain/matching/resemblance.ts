import { type Part, type Read, sharedPart } from '../identity/index.ts';

/** How two sketched texts relate. Shares run from 0 to 1 and are estimates. */
export interface Resemblance {
  /** What both have, of all that is in either: the mean over words and parts of words. */
  readonly likeness: number;
  /** How much of the one is in the other, and the other way round. */
  readonly ofOne: number;
  readonly ofOther: number;
  /** Parts of words that both have, and that each has: what is told of one by several is counted off these. */
  readonly shared: number;
  readonly one: number;
  readonly other: number;
  /** Words of the shorter text, each counted once. */
  readonly words: number;
  /** Names and numbers that stand in each without being in the other: the smaller count of the two. */
  readonly names: number;
  /** The same without the first word of either. */
  readonly anchors: number;
}

export function resemblanceOf(one: Read, other: Read): Resemblance {
  const words = sharedPart(one, other, 'words');
  const grams = sharedPart(one, other, 'grams');
  const sharedWords = inBoth(words, one, other, 'words');
  const shared = inBoth(grams, one, other, 'grams');
  return {
    likeness: (words + grams) / 2,
    ofOne: (sharedWords / one.size.words + shared / one.size.grams) / 2,
    ofOther: (sharedWords / other.size.words + shared / other.size.grams) / 2,
    shared,
    words: Math.min(one.size.words, other.size.words),
    one: one.size.grams,
    other: other.size.grams,
    names: unlike(one, other, 'names'),
    anchors: unlike(one, other, 'anchors'),
  };
}

/** How many features two sets have in common, from the share that they have in common of all. */
function inBoth(share: number, one: Read, other: Read, part: Part): number {
  const both = (share * (one.size[part] + other.size[part])) / (1 + share);
  return Math.min(both, one.size[part], other.size[part]);
}

function unlike(one: Read, other: Read, part: Part): number {
  const both = inBoth(sharedPart(one, other, part), one, other, part);
  return Math.round(Math.min(one.size[part], other.size[part]) - both);
}
