import { step } from '../../reading/hash.ts';
import type { Cue } from './cues.ts';
import { meanings, setOf } from './index.ts';

/** Sets of cues by the lower bits of a number, all of them small: most numbers lead to the first, which is empty. */
export interface CueTable {
  readonly places: Uint16Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly top: Int32Array;
}

function tableOf(cuesByNumber: Iterable<readonly [number: number, cues: readonly Cue[]]>): CueTable {
  const places = new Uint16Array(0x10000);
  const lists: Cue[][] = [[]];
  for (const [number, cues] of cuesByNumber) {
    if (cues.length === 0) continue;
    const place = number & 0xffff;
    if (places[place] === 0) places[place] = lists.push([]) - 1;
    // What may be an order to mail counts as sending until the sentence is looked at.
    lists[places[place] as number]?.push(...cues, ...(cues.includes('mailing') ? (['send'] as const) : []));
  }
  const sets = lists.map(setOf);
  return {
    places,
    low: Int32Array.from(sets, ({ low }) => low),
    high: Int32Array.from(sets, ({ high }) => high),
    top: Int32Array.from(sets, ({ top }) => top),
  };
}

/** What a word may tell, by itself or as the first of a phrase. */
export const wordCues = tableOf(
  meanings.entries().map(([hash, { cues, phrases }]) => [hash, [...cues, ...phrases.map(({ cue }) => cue)]]),
);
/** What a word tells by itself. */
export const ownCues = tableOf(meanings.entries().map(([hash, { cues }]) => [hash, cues]));
/** What two words in a row may tell as the beginning of a phrase, by the number of both. */
export const pairOf = (first: number, second: number): number => step(first, second);
export const pairCues = tableOf(
  meanings
    .entries()
    .flatMap(([hash, { phrases }]) =>
      phrases.map(({ rest: [second = 0], cue }) => [pairOf(hash, second), [cue]] as const),
    ),
);
