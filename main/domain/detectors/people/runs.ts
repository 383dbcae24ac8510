import { gap } from '../reading/letters.ts';
import { role } from '../reading/roles.ts';
import { roles } from '../reading/vocabulary.ts';
import { shape, type Words } from '../reading/words.ts';

/** Words of one text in a row that may be one name: places in `Words`, the last one included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

export const does = (words: Words, at: number): number => roles[words.numbers[at] ?? 0] ?? 0;
export const gapAt = (words: Words, at: number): number => words.gaps[at] ?? 0;
export const lengthAt = (words: Words, at: number): number => (words.ends[at] ?? 0) - (words.starts[at] ?? 0);
export const has = (bits: number, wanted: number): boolean => (bits & wanted) !== 0;
/** A given name that is hardly anything else. */
export const isGiven = (bits: number): boolean => has(bits, role.given) && !has(bits, role.doubtful);
/** A word that a name may hold, and that has another meaning of its own. */
export const isOrdinary = (bits: number): boolean =>
  has(bits, role.noName | role.place | role.company | role.street);
const shapeAt = (words: Words, at: number): number => words.shapes[at] ?? 0;

/** Whether nothing but one sign stands between a word and the one before it. */
export const touches = (words: Words, at: number): boolean =>
  (words.starts[at] ?? 0) - (words.ends[at - 1] ?? 0) === 1;

const isBig = (words: Words, at: number): boolean => shapeAt(words, at) !== shape.small;

/** A single letter, as in "Faina D. Yefremova". */
export const isInitial = (words: Words, at: number): boolean => lengthAt(words, at) === 1 && isBig(words, at);

/** What no name holds, wherever it stands: products, days, function words, companies, streets, titles. */
const never = role.noName | role.company | role.street | role.title | role.article;

/** Whether a word may be part of a name: it has a capital, and is a name or no word that we know as something else. */
export function mayName(words: Words, at: number): boolean {
  if (!isBig(words, at) || shapeAt(words, at) === shape.mixed) return mixedName(words, at);
  const bits = does(words, at);
  if (bits & (role.given | role.surname)) return true;
  if (isInitial(words, at)) return (bits & role.company) === 0;
  return (bits & (never | role.place | role.relation | role.machine)) === 0;
}

/** `McDonald` and `DeAndre` are names, `getUser` and `iPhone` are not. */
function mixedName(words: Words, at: number): boolean {
  return shapeAt(words, at) === shape.mixed && (does(words, at) & (role.given | role.surname)) !== 0;
}

/** Whether a word goes on with the name that the word before it belongs to. */
function joins(words: Words, at: number): boolean {
  const between = gapAt(words, at);
  if (between === 0) return true;
  if (between === gap.hyphen || between === gap.apostrophe) return touches(words, at);
  return between === gap.dot && isInitial(words, at - 1);
}

/**
 * The stretches of words with a capital that may be names, in order. Small words inside a name ("van der") belong
 * to it; a word that is nobody's name ends it.
 */
export function* runs(words: Words): Generator<Run> {
  let at = 0;
  for (let next = 0; next < words.bigCount; next += 1) {
    const first = words.big[next] as number;
    if (first < at || !mayName(words, first)) continue;
    at = first;
    let last = at;
    for (at += 1; at < words.count && joins(words, at); at += 1) {
      if (mayName(words, at)) {
        last = at;
        continue;
      }
      // Up to two particles, and a name behind them.
      if ((does(words, at) & role.particle) === 0 || at - last > 2) break;
    }
    at = last + 1;
    yield { first, last };
  }
}

/** Cuts off what stands at an end of a run and is no part of a name there: ordinary words. */
export function trimmed(words: Words, run: Run): Run | null {
  let { first, last } = run;
  while (first <= last && isLoose(words, first) && !isPrefix(words, first)) first += 1;
  while (last >= first && isLoose(words, last)) last -= 1;
  return first <= last ? { first, last } : null;
}

/** The letter of "O'Malley" and of "J. Berg". */
const isPrefix = (words: Words, at: number): boolean =>
  isInitial(words, at) && has(gapAt(words, at + 1), gap.apostrophe | gap.dot);

/** What words do around a name, not inside it. */
const inSentences =
  role.says |
  role.does |
  role.beside |
  role.meets |
  role.naming |
  role.credit |
  role.my |
  role.theirs |
  role.greeting;

function isLoose(words: Words, at: number): boolean {
  const bits = does(words, at);
  if (has(bits, role.given | role.surname)) return false;
  if (has(bits, inSentences)) return true;
  return isOrdinary(bits) || (shapeAt(words, at) === shape.capitals && lengthAt(words, at) > 1);
}

/**
 * The same in a text without any capital letter: a given name, and up to two words behind it that are surnames or
 * in no list; or what follows a title.
 */
export function* smallRuns(words: Words): Generator<Run> {
  for (let at = 0; at < words.count; at += 1) {
    const bits = does(words, at);
    const titled = at > 0 && has(does(words, at - 1), role.title) && (gapAt(words, at) & ~gap.dot) === 0;
    if (!isGiven(bits) && !(titled && isUnknown(words, at)) && !opensPair(words, at)) continue;
    const first = at;
    while (at + 1 < words.count && at - first < 3 && joinsSmall(words, at + 1)) at += 1;
    yield { first, last: at };
  }
}

const isUnknown = (words: Words, at: number): boolean =>
  (words.numbers[at] === 0 && lengthAt(words, at) > 2) ||
  (has(does(words, at), role.surname) && !isOrdinary(does(words, at)));

function joinsSmall(words: Words, at: number): boolean {
  if ((gapAt(words, at) & ~gap.dot) !== 0) return false;
  if (lengthAt(words, at) === 1) return at + 1 < words.count && isUnknown(words, at + 1);
  const behindSurname = has(does(words, at - 1), role.surname) && !has(does(words, at - 1), role.given);
  if (behindSurname && !has(does(words, at), role.surname)) return false;
  return isUnknown(words, at) && (gapAt(words, at) === 0 || lengthAt(words, at - 1) === 1);
}

/** An ordinary word that is a given name as well, with a surname behind it. */
const opensPair = (words: Words, at: number): boolean =>
  has(does(words, at), role.given) && gapAt(words, at + 1) === 0 && has(does(words, at + 1), role.surname);
