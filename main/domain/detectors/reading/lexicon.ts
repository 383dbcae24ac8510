import { hashOf } from './hash.ts';
import { fold } from './letters.ts';

/**
 * A list of words with what they mean to a reader. `words` are separated by white space: `word`, `two_words`,
 * `begin*` (every word that begins so) and `*end` (every longer word that ends so). Case and accents do not count.
 */
export interface WordList<Sense> {
  readonly words: string;
  readonly sense: Sense;
}

/** A phrase behind its first word: the words that have to follow, and what it all means. */
interface Phrase<Sense> {
  readonly rest: readonly number[];
  readonly senses: readonly Sense[];
}

export interface Lexicon<Sense> {
  /** The number of a word by its hashes, 0 for a word that is in no list. */
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
  /** The folded letters of each word by its number. */
  readonly words: readonly string[];
  readonly senses: readonly (readonly Sense[])[];
  readonly phrases: readonly (readonly Phrase<Sense>[] | undefined)[];
  /** Beginnings and ends of words, by hash; the bytes say by the low bits of a hash whether looking is worth it. */
  readonly begins: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
  readonly mayBegin: Uint8Array;
  readonly mayEnd: Uint8Array;
}

/** Mixes the upper bits into the lower ones, which choose the slot. */
export const spread = (hash: number): number => hash ^ (hash >>> 15);
/** Shortest beginning and shortest end of a word that a list may name. */
export const shortest = { begin: 4, end: 3 } as const;
export const filterMask = 0x3fff;

const backwards = (word: string): string => [...word].reverse().join('');

/** Makes one table of all lists, so that a text is looked up once for all that wish to know its words. */
export function createLexicon<Sense>(lists: readonly WordList<Sense>[]): Lexicon<Sense> {
  const numbers = new Map<string, number>();
  const words: string[] = [''];
  const senses: Sense[][] = [[]];
  const phrases: Phrase<Sense>[][] = [];
  const begins = new Map<number, number>();
  const ends = new Map<number, number>();
  const mayBegin = new Uint8Array(filterMask + 1);
  const mayEnd = new Uint8Array(filterMask + 1);

  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    words.push(key);
    senses.push([]);
    numbers.set(key, words.length - 1);
    return words.length - 1;
  };
  const add = (entry: string, sense: Sense): void => {
    const parts = entry.split('_').map(fold);
    const [first = ''] = parts;
    if (parts.length > 1) {
      const rest = parts.slice(1).map(numberOf);
      const number = numberOf(first);
      const known = phrases[number]?.find((one) => one.rest.join() === rest.join());
      if (known) (known.senses as Sense[]).push(sense);
      else phrases[number] = [...(phrases[number] ?? []), { rest, senses: [sense] }];
    } else if (entry.endsWith('*') || entry.startsWith('*')) {
      const least = entry.endsWith('*') ? shortest.begin : shortest.end;
      if (first.length < least) throw new Error(`too short to begin or end a word: ${entry}`);
      const [map, may, key] = entry.endsWith('*')
        ? [begins, mayBegin, first]
        : [ends, mayEnd, backwards(first)];
      const number = numberOf(entry.endsWith('*') ? `${first}*` : `*${first}`);
      map.set(hashOf(key), number);
      may[hashOf(key) & filterMask] = 1;
      senses[number]?.push(sense);
    } else {
      senses[numberOf(first)]?.push(sense);
    }
  };
  for (const { words: list, sense } of lists) {
    for (const entry of new Set(list.split(/\s+/))) if (entry !== '') add(entry, sense);
  }

  // A word that only a phrase holds means what its beginning or its end means.
  for (const [key, number] of numbers) {
    if (key.includes('*') || (senses[number]?.length ?? 0) > 0) continue;
    for (let length = key.length; length >= shortest.end; length -= 1) {
      const stem =
        numbers.get(`${key.slice(0, length)}*`) ?? numbers.get(`*${key.slice(key.length - length)}`);
      if (stem === undefined) continue;
      senses[number]?.push(...(senses[stem] ?? []));
      break;
    }
  }

  const size = 1 << Math.ceil(Math.log2(words.length * 3));
  const slots = new Int32Array(size);
  const hashes = new Int32Array(words.length);
  for (const [key, number] of numbers) {
    if (key.includes('*')) continue;
    hashes[number] = hashOf(key);
    let slot = spread(hashOf(key)) & (size - 1);
    while (slots[slot]) slot = (slot + 1) & (size - 1);
    slots[slot] = number;
  }
  // The longest phrase is tried first.
  for (const list of phrases) list?.sort((a, b) => b.rest.length - a.rest.length);
  return { slots, hashes, words, senses, phrases, begins, ends, mayBegin, mayEnd };
}
