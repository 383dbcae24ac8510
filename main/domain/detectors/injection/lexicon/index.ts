import { hashOf } from '../../reading/hash.ts';
import { type Cue, cues, type Lexicon } from './cues.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';

/** What each UTF-16 unit counts as: its lower case, or 0 where it belongs to no word of the scripts that are read. */
export const folded = new Uint16Array(0x10000);
for (let code = 0; code < 0x600; code += 1) {
  const char = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(char)) folded[code] = char.toLowerCase().charCodeAt(0);
}

/** A phrase: the numbers of its further words, and the cue that it is. */
interface Phrase {
  readonly rest: readonly number[];
  readonly cue: Cue;
}
export interface Meaning {
  /** Cues of the word on its own. */
  readonly cues: readonly Cue[];
  /** Phrases that begin with the word. */
  readonly phrases: readonly Phrase[];
}

function compile(lexicons: readonly Lexicon[]): ReadonlyMap<number, Meaning> {
  const meanings = new Map<number, { cues: Cue[]; phrases: Phrase[] }>();
  for (const lexicon of lexicons) {
    for (const cue of cues) {
      for (const words of lexicon[cue]?.split(' ') ?? []) {
        const [first = 0, ...rest] = words.split('_').map(hashOf);
        const meaning = meanings.get(first) ?? { cues: [], phrases: [] };
        meanings.set(first, meaning);
        if (rest.length > 0) meaning.phrases.push({ rest, cue });
        else if (!meaning.cues.includes(cue)) meaning.cues.push(cue);
      }
    }
  }
  return meanings;
}

const lexicons = [english, german, french, spanish];

/** Words that stand before a verb which gives an order, by their numbers. */
export const leads: ReadonlySet<number> = new Set(
  lexicons.flatMap(({ lead }) => lead.split(' ').map(hashOf)),
);

/** What each word of the four languages may tell, by its number. */
export const meanings: ReadonlyMap<number, Meaning> = compile(lexicons);

/** Words of these cues are so common that they tell nothing by themselves. */
const silent: ReadonlySet<Cue> = new Set([
  'all',
  'not',
  'subject',
  'mention',
  'that',
  'mailing',
  'you',
  'request',
]);
/** Words of these cues tell something beside others. */
const everyday: ReadonlySet<Cue> = new Set([
  'prior',
  'your',
  'owner',
  'data',
  'sent',
  'user',
  'answer',
  'rank',
  'act',
  'passed',
  'memory',
  'records',
  'money',
  'begin',
  'assistant',
  'fresh',
  'carrier',
  'foreign',
  'outside',
  'anybody',
  'what',
  'safety',
  'whole',
  'feign',
  'say',
  'when',
  'tell',
]);

/**
 * How much a word tells, by the lower bits of its number: 0 where it stands in no lexicon, 1 where it is silent, 2 where
 * it tells something beside others, 3 where it is the kind of verb that gives an order; and whether it may be the first
 * word of a phrase, or the second of one.
 */
export const known = new Uint8Array(0x10000);
export const degreeBits = 3;
export const opensPhrase = 4;
export const goesOn = 8;
for (const [hash, { cues, phrases }] of meanings) {
  const all = [...cues, ...phrases.map(({ cue }) => cue)];
  const tells = all.every((cue) => silent.has(cue))
    ? 1
    : all.every((cue) => silent.has(cue) || everyday.has(cue))
      ? 2
      : 3;
  const place = hash & 0xffff;
  const before = known[place] as number;
  known[place] =
    Math.max(before & degreeBits, tells) | (before & ~degreeBits) | (phrases.length > 0 ? opensPhrase : 0);
  for (const { rest } of phrases) {
    const second = (rest[0] as number) & 0xffff;
    known[second] = (known[second] as number) | goesOn;
  }
}

/** A set of cues as three sets of 32 bits. */
export interface CueSet {
  readonly low: number;
  readonly high: number;
  readonly top: number;
}
export function setOf(list: readonly Cue[]): CueSet {
  const sets = [0, 0, 0];
  for (const cue of list) {
    const at = cues.indexOf(cue);
    sets[at >> 5] = (sets[at >> 5] ?? 0) | (1 << (at & 31));
  }
  const [low = 0, high = 0, top = 0] = sets;
  return { low, high, top };
}

/** Whether two sets of cues have one in common. */
export const meet = (a: CueSet, b: CueSet): boolean =>
  (a.low & b.low) !== 0 || (a.high & b.high) !== 0 || (a.top & b.top) !== 0;
