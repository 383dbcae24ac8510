import { mix } from './minima.ts';

/** Secret numbers of the sketch: without the key of the store nobody can test a guessed word against one. */
export interface SketchSeeds {
  readonly words: number;
  readonly grams: number;
}

/** What two texts can be compared by: sets of words or of parts of words, each feature as a keyed number below 2^30. */
export interface Features {
  readonly words: ReadonlySet<number>;
  /** Runs of three letters within words, their ends marked: a word in another form still shares some. */
  readonly grams: ReadonlySet<number>;
  /** Words with a capital and numbers, but not the first word, which has its capital from the sentence. */
  readonly anchors: ReadonlySet<number>;
  /** The same with the first word. */
  readonly names: ReadonlySet<number>;
}

/** Scripts that are written without spaces: each character stands for a word. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** A word of more letters is taken in pieces: a pattern without a bound runs out of its stack at some ten million. */
const longest = 4_096;
const word = new RegExp(`[${unspaced}]|[[\\p{L}\\p{N}\\p{M}]--[${unspaced}]]{1,${longest}}`, 'gv');
const isUnspaced = new RegExp(`^[${unspaced}]$`, 'v');
const capital = /^\p{Lu}|\p{N}/u;
/** Numbers of five digits and more, and what looks like a key, count by their length alone. */
const secret = /^\d+$|^(?=.*\d).{12,}$|^.{40,}$/u;
const shortestSecret = 5;

/** Takes a normalised text apart. Case tells names only; punctuation, order and repetition count for nothing. */
export function featuresOf(normalised: string, seeds: SketchSeeds): Features {
  const words = new Set<number>();
  const grams = new Set<number>();
  const anchors = new Set<number>();
  const names = new Set<number>();
  let before = { text: '', end: -1 };
  for (const found of normalised.matchAll(word)) {
    const [text] = found;
    const plain = text.length >= shortestSecret && secret.test(text) ? `#${text.length}` : text.toLowerCase();
    const hash = hashOf(plain, seeds.words);
    words.add(hash);
    if (text.length <= 2 && isUnspaced.test(text)) {
      grams.add(hashOf(plain, seeds.grams));
      if (before.end === found.index) grams.add(hashOf(before.text + plain, seeds.grams));
      before = { text: plain, end: found.index + text.length };
    } else addGrams(plain, seeds.grams, grams);
    if (capital.test(text)) {
      names.add(hash);
      if (words.size > 1) anchors.add(hash);
    }
  }
  return { words, grams, anchors, names };
}

const prime = 0x01000193;
const basis = 0x811c9dc5;
/** Stands before and after a word; no letter has its number. */
const edge = 0;

/** The trigrams of a word with its edges, hashed as they pass. */
function addGrams(text: string, seed: number, grams: Set<number>): void {
  const start = basis ^ seed;
  let [first, second] = [edge, text.charCodeAt(0)];
  for (let at = 1; at <= text.length; at += 1) {
    const third = at < text.length ? text.charCodeAt(at) : edge;
    const hash = Math.imul(Math.imul(Math.imul(start ^ first, prime) ^ second, prime) ^ third, prime);
    grams.add(mix(hash) >>> 2);
    [first, second] = [second, third];
  }
}

/** FNV-1a over UTF-16 units, seeded. */
function hashOf(text: string, seed: number): number {
  let hash = basis ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return mix(hash) >>> 2;
}
