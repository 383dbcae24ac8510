import type { PlainWords } from '../../reading/plain-words.ts';
import { most } from '../../reading/word-memory.ts';
import { wordFeatures } from './features.ts';

/** What the features of each plain word weigh together, how many they are, and in which epoch that was worked out. */
export const sums = new Int32Array(most);
export const counts = new Uint8Array(most);
const knownIn = new Uint32Array(most);

/** What the features of a word weigh together that is no plain one, and how many they are. */
export function weighOther(
  text: string,
  start: number,
  end: number,
  hash: number,
  table: Int8Array,
): { readonly sum: number; readonly count: number } {
  let sum = 0;
  let count = 0;
  wordFeatures(text, start, end, hash, (bucket) => {
    sum += table[bucket] as number;
    count += 1;
  });
  return { sum, count };
}

/** Sees to it that the weight of a plain word is known, which stands in a text from `start` to `end`; see `hashOf`. */
export function weigh(
  text: string,
  start: number,
  end: number,
  hash: number,
  word: number,
  { epoch }: PlainWords,
  table: Int8Array,
): void {
  if (knownIn[word] === epoch) return;
  knownIn[word] = epoch;
  const { sum, count } = weighOther(text, start, end, hash, table);
  sums[word] = sum;
  counts[word] = count;
}
