import { createWordMemory, longest, most } from '../../reading/word-memory.ts';
import { wordFeatures } from './features.ts';

/** Most features of a word: three a letter, and one as a whole. */
const room = 3 * longest + 4;

const memory = createWordMemory();
/** The features of each word that was met before, from its number times `room` on, and how many they are. */
export const featuresOfWords = new Int32Array(most * room);
export const countsOfWords = new Uint8Array(most);
/** In which stretch each word was last met. */
export const metIn = new Int32Array(most);
/** Where the features of a word begin. */
export const firstOf = (word: number): number => word * room;

/** A bucket above the eight bits of its weight. */
export const weighed = (bucket: number, table: Int8Array): number =>
  (bucket << 8) | ((table[bucket] as number) & 0xff);

/** The number of a word in a text, `hash` being that of its letters. Its features, weighed by `table`, go with it. */
export function wordNumber(text: string, start: number, end: number, hash: number, table: Int8Array): number {
  const known = memory.find(text, start, end, hash);
  if (known > 0) return known;
  const word = memory.add(text, start, end, hash);
  metIn[word] = 0;
  let count = 0;
  wordFeatures(text, start, end, hash, (bucket) => {
    featuresOfWords[word * room + count] = weighed(bucket, table);
    count += 1;
  });
  countsOfWords[word] = count;
  return word;
}
