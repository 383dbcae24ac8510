import type { Address } from './addresses.ts';
import type { Cue } from './lexicon/cues.ts';
import { type CueSet, known, leads, meanings, setOf } from './lexicon/index.ts';
import { isWord, sign, signs } from './signs.ts';

/** A word or phrase that tells something: the numbers of its first and last word in the sentence. */
export interface Spot {
  readonly first: number;
  readonly last: number;
}

/** A sentence that tells something, or a piece of at most `longest` words of one. */
export interface Sentence {
  /** Its number in the text, so that two neighbours can be told from two strangers. */
  readonly number: number;
  /** Where each of its words begins and ends: UTF-16 offsets into the text, end exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The cues that may stand in it, as sets of bits: what is missing here is missing in `spots`. */
  readonly low: number;
  readonly high: number;
  readonly top: number;
  /** What its words tell; worked out when first asked for. */
  readonly spots: () => ReadonlyMap<Cue, readonly Spot[]>;
  readonly addresses: readonly Address[];
}

/** These cues are seen in the text itself and not in its words. */
export const addressed = setOf(['address']);
export const quotation = setOf(['quoted']);
/** 1 for a capital letter of the scripts that are read. */
const capital = Uint8Array.from({ length: 0x600 }, (_, code) =>
  /\p{Lu}/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** A sentence of `words`; `cues` are those that they may have. */
export function sentenceOf(
  text: string,
  number: number,
  words: Words,
  cues: CueSet,
  addresses: readonly Address[],
): Sentence {
  let spots: ReadonlyMap<Cue, readonly Spot[]> | undefined;
  return {
    number,
    starts: words.starts,
    ends: words.ends,
    ...cues,
    addresses,
    spots: () => {
      spots ??= spotsIn(text, words, addresses);
      return spots;
    },
  };
}

/** The words of a sentence: their numbers, and where each begins and ends. */
export interface Words {
  readonly hashes: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function spotsIn(text: string, words: Words, addresses: readonly Address[]): Map<Cue, Spot[]> {
  const { hashes, starts } = words;
  const spots = new Map<Cue, Spot[]>();
  const add = (cue: Cue, first: number, end: number): void => {
    const list = spots.get(cue);
    if (list) list.push({ first, last: end });
    else spots.set(cue, [{ first, last: end }]);
  };
  for (const { word } of addresses) add('address', word, word);
  for (let at = 0; at < hashes.length; at += 1) {
    const start = starts[at] ?? 0;
    // An apostrophe inside a word opens no quotation.
    if (
      start > 0 &&
      ((signs[text.charCodeAt(start - 1)] as number) & sign.quotes) !== 0 &&
      !(start > 1 && isWord(text.charCodeAt(start - 2)))
    )
      add('quoted', at, at);
    if (at > 1 && isCapital(text, starts[at]) && isCapital(text, starts[at - 1])) add('name', at - 1, at);
    const hash = hashes[at] ?? 0;
    const meaning = known[hash & 0xffff] === 0 ? undefined : meanings.get(hash);
    if (!meaning) continue;
    for (const cue of meaning.cues)
      add(cue === 'mailing' && commands(text, words, at) ? 'send' : cue, at, at);
    for (const { rest, cue } of meaning.phrases)
      if (rest.every((word, after) => hashes[at + 1 + after] === word)) add(cue, at, at + rest.length);
  }
  return spots;
}

/** Whether a capital letter stands at a place. */
const isCapital = (text: string, at = 0): boolean => capital[text.charCodeAt(at)] === 1;

/** Whether a word stands where a verb gives an order: first, behind a comma or a colon, or behind a word such as "and". */
function commands(text: string, { hashes, starts, ends }: Words, at: number): boolean {
  if (at === 0) return true;
  if (leads.has(hashes[at - 1] ?? 0)) return true;
  return /[,:;(]\s*$/.test(text.slice(ends[at - 1], starts[at]));
}
