import { seed, step } from '../reading/hash.ts';
import type { PlainWords } from '../reading/plain-words.ts';
import { most } from '../reading/word-memory.ts';
import { folded, known } from './lexicon/index.ts';
import { ownCues, wordCues } from './lexicon/tables.ts';

/** The number of each plain word that was met, and in which epoch it was worked out. */
const hashes = new Int32Array(most);
const knownIn = new Uint32Array(most);
/** What is `known` of each plain word whose number was asked for, and where its cues stand in the tables of them. */
export const knownOfWords = new Uint8Array(most);
export const allCuesOfWords = new Uint16Array(most);
export const ownCuesOfWords = new Uint16Array(most);

/** The number (as `hashOf` gives it) of the plain word that stands in a text from `start` to `end`. */
export function wordHash(
  text: string,
  start: number,
  end: number,
  word: number,
  { epoch }: PlainWords,
): number {
  if (knownIn[word] !== epoch) {
    knownIn[word] = epoch;
    let hash = seed;
    for (let at = start; at < end; at += 1) hash = step(hash, folded[text.charCodeAt(at)] as number);
    hashes[word] = hash;
    const bucket = hash & 0xffff;
    knownOfWords[word] = known[bucket] as number;
    allCuesOfWords[word] = wordCues.places[bucket] as number;
    ownCuesOfWords[word] = ownCues.places[bucket] as number;
  }
  return hashes[word] as number;
}
