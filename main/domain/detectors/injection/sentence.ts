import type { Address } from './addresses.ts';
import type { Cue } from './lexicon/cues.ts';
import { known, leads, meanings, setOf } from './lexicon/index.ts';
import { isWord, sign, signs } from './signs.ts';

/** A word or phrase that tells something: the numbers of its first and last word in the sentence. */
export interface Spot {
  readonly first: number;
  readonly last: number;
}

/** What is kept of a word: its number, and where it begins and ends in the text (UTF-16 offsets, end exclusive). */
export const perWord = 3;

/**
 * The words of all sentences of a text that tell something, one after the other, `perWord` numbers each, from a place of
 * a list on that other texts share. Where that is, is settled when the text is read.
 */
export interface Words {
  readonly text: string;
  places: Int32Array;
  from: number;
}
const hashAt = ({ places, from }: Words, word: number): number => places[from + perWord * word] as number;
const startOf = ({ places, from }: Words, word: number): number =>
  places[from + perWord * word + 1] as number;
const endOf = ({ places, from }: Words, word: number): number => places[from + perWord * word + 2] as number;

/** A sentence that tells something, or a piece of at most `longest` words of one. */
export interface Sentence {
  /** Its number in the text, so that two neighbours can be told from two strangers. */
  readonly number: number;
  /** The place of its first word among those of the text, and how many it has. */
  readonly begin: number;
  readonly count: number;
  /** The cues that may stand in it, as sets of bits: what is missing here is missing in its spots. */
  readonly low: number;
  readonly high: number;
  readonly top: number;
  readonly addresses: readonly Address[];
  /** The words of its text. */
  readonly words: Words;
  /** What its words tell, once it was asked for. */
  spots: ReadonlyMap<Cue, readonly Spot[]> | undefined;
}

/** These cues are seen in the text itself and not in its words. */
export const addressed = setOf(['address']);
export const quotation = setOf(['quoted']);
/** 1 for a capital letter of the scripts that are read. */
const capital = Uint8Array.from({ length: 0x600 }, (_, code) =>
  /\p{Lu}/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** What the words of a sentence tell; worked out when first asked for. */
export function spotsOf(sentence: Sentence): ReadonlyMap<Cue, readonly Spot[]> {
  sentence.spots ??= spotsIn(sentence);
  return sentence.spots;
}

/** Where words of a sentence stand in the text: UTF-16 offsets, end exclusive. */
export function spanOf({ words, begin }: Sentence, { first, last }: Spot): { start: number; end: number } {
  return { start: startOf(words, begin + first), end: endOf(words, begin + last) };
}

function spotsIn({ words, begin, count, addresses }: Sentence): Map<Cue, Spot[]> {
  const spots = new Map<Cue, Spot[]>();
  const { text } = words;
  const add = (cue: Cue, first: number, end: number): void => {
    const list = spots.get(cue);
    if (list) list.push({ first, last: end });
    else spots.set(cue, [{ first, last: end }]);
  };
  for (const { word } of addresses) add('address', word, word);
  for (let at = 0; at < count; at += 1) {
    const start = startOf(words, begin + at);
    // An apostrophe inside a word opens no quotation.
    if (
      start > 0 &&
      ((signs[text.charCodeAt(start - 1)] as number) & sign.quotes) !== 0 &&
      !(start > 1 && isWord(text.charCodeAt(start - 2)))
    )
      add('quoted', at, at);
    if (at > 1 && isCapital(text, start) && isCapital(text, startOf(words, begin + at - 1)))
      add('name', at - 1, at);
    const hash = hashAt(words, begin + at);
    const meaning = known[hash & 0xffff] === 0 ? undefined : meanings.get(hash);
    if (!meaning) continue;
    for (const cue of meaning.cues)
      add(cue === 'mailing' && commands(words, begin, at) ? 'send' : cue, at, at);
    for (const { rest, cue } of meaning.phrases)
      if (
        at + rest.length < count &&
        rest.every((hash, after) => hashAt(words, begin + at + 1 + after) === hash)
      )
        add(cue, at, at + rest.length);
  }
  return spots;
}

/** Whether a capital letter stands at a place. */
const isCapital = (text: string, at = 0): boolean => capital[text.charCodeAt(at)] === 1;

/** Whether a word stands where a verb gives an order: first, behind a comma or a colon, or behind a word such as "and". */
function commands(words: Words, begin: number, at: number): boolean {
  if (at === 0) return true;
  const place = begin + at;
  if (leads.has(hashAt(words, place - 1))) return true;
  return /[,:;(]\s*$/.test(words.text.slice(endOf(words, place - 1), startOf(words, place)));
}
