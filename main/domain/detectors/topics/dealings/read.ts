import { has } from '../../people/runs.ts';
import { gap } from '../../reading/letters.ts';
import { role } from '../../reading/roles.ts';
import { parts, roles } from '../../reading/vocabulary.ts';
import { shape, type Words } from '../../reading/words.ts';
import type { Sentence } from '../sentences.ts';
import type { Mention } from '../tally.ts';
import { amountBefore, isSpelledSum } from './amounts.ts';
import { joinParts } from './join.ts';
import { numbersOf } from './numbers-of.ts';
import { part } from './part.ts';
import { type Statement, type Told, trait } from './told.ts';

/** Words that only German has, by which its sentences are known: there a capital names nothing. */
const german = numbersOf(
  'der die das und wir uns ist im bei nicht ein eine auf fur mit zum dem den wird sie sich als oder kein keine sind von zu nach hochstens mehr aber wenn',
);
/** Prepositions that stand before a name without an article. */
const bare = numbersOf('bei an mit von fur zu gegen aus');
const [on] = numbersOf('on');
/** What may stand behind the French "on": "on arrête", "on va". */
const behindOn =
  part.plan | part.ends | part.deals | part.cuts | part.rises | part.pays | part.launches | part.bargains;

const partsAt = (words: Words, at: number): number => parts[words.numbers[at] ?? 0] ?? 0;

/** What the words of a sentence tell of the affairs of a firm, in order. */
export function readParts(
  text: string,
  words: Words,
  { first, last }: Sentence,
  end: number,
  said: readonly Mention[],
): Statement {
  const told: Told[] = [];
  const phrases = new Map(said.filter((one) => one.part !== 0).map((one) => [one.first, one]));
  let isGerman = false;
  for (let at = first; at <= last; at += 1) {
    const number = words.numbers[at] ?? 0;
    if (german.has(number)) isGerman = true;
    const phrase = phrases.get(at);
    if (phrase && phrase.last > at) told.push({ first: at, last: phrase.last, does: phrase.part, shows: 0 });
    const does = doesAt(text, words, at, last);
    const shows =
      amountShows(text, words, at, words.starts[at] ?? 0) |
      (at > first ? nameShows(text, words, at) : firstShows(words, at));
    if (does !== 0 || shows !== 0) told.push({ first: at, last: at, does, shows });
  }
  const shows = amountShows(text, words, last + 1, end);
  if (shows !== 0) told.push({ first: last, last, does: 0, shows });
  if (isGerman) for (const one of told) if (!namesInGerman(words, one)) one.shows &= ~trait.named;
  joinParts(words, told, last, isGerman);
  return { told, isGerman };
}

/** What a word does, "on" in French and the end of "don't" included. */
export function doesAt(text: string, words: Words, at: number, last: number): number {
  const does = partsAt(words, at);
  if (words.numbers[at] === on && at < last && has(partsAt(words, at + 1), behindOn)) return does | part.ours;
  return isShortNot(text, words, at) ? does | part.not : does;
}

function amountShows(text: string, words: Words, at: number, end: number): number {
  const spelled = at < words.count && isSpelledSum(words, at);
  if (!spelled && !has(words.gaps[at] ?? 0, gap.digit)) return 0;
  const amount = amountBefore(text, words, at, end);
  return amount === 'none' ? 0 : amount === 'sum' ? trait.sum | trait.number : trait.number;
}

/** Whether a word names something. */
function nameShows(text: string, words: Words, at: number): number {
  const bits = roles[words.numbers[at] ?? 0] ?? 0;
  if (words.shapes[at] !== shape.capital || has(words.gaps[at] ?? 0, gap.end | gap.dot)) return 0;
  if (has(bits, role.company) || text.slice(words.ends[at - 1], words.starts[at]).includes('&'))
    return trait.firmName;
  const none = role.noName | role.article | role.title | role.machine;
  return has(bits, none) || (words.ends[at] ?? 0) - (words.starts[at] ?? 0) < 3 ? 0 : trait.named;
}

/** The first word of a sentence has a capital anyway: it names something where it is in no list, or a surname. */
const firstShows = (words: Words, at: number): number =>
  words.shapes[at] === shape.capital && isUnlisted(words, at) ? trait.named : 0;

const isUnlisted = (words: Words, at: number): boolean =>
  (words.numbers[at] ?? 0) === 0 || has(roles[words.numbers[at] ?? 0] ?? 0, role.surname);

/** "Bei Ohlsen", "wir zahlen Lindqvist 84": a word in no list behind a bare preposition, or before an amount. */
const namesInGerman = (words: Words, { first }: Told): boolean =>
  (isUnlisted(words, first) || has(roles[words.numbers[first] ?? 0] ?? 0, role.place)) &&
  (bare.has(words.numbers[first - 1] ?? 0) || has(words.gaps[first + 1] ?? 0, gap.digit));

/** The end of "don't" and "isn't". */
const isShortNot = (text: string, words: Words, at: number): boolean =>
  has(words.gaps[at] ?? 0, gap.apostrophe) &&
  (words.ends[at] ?? 0) - (words.starts[at] ?? 0) === 1 &&
  text.charAt(words.starts[at] ?? 0) === 't';
