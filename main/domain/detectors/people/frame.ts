import { gap } from '../reading/letters.ts';
import { role } from '../reading/roles.ts';
import { shape, type Words } from '../reading/words.ts';
import { does, gapAt, has, isGiven, isOrdinary, lengthAt, type Run, touches } from './runs.ts';
import { isAge, isCode, isSpeaker, isWholeLine, opensAddress } from './surroundings.ts';

/** Something that stands around a name: what it adds to the confidence (0 to 1), or what it multiplies it by. */
export interface Sign {
  readonly weight?: number;
  readonly factor?: number;
  readonly reason: string;
}

/** What ends a sentence, or a line. */
const stop = gap.line | gap.end | gap.dot;

const title: Sign = { weight: 0.8, reason: 'title' };
const relation: Sign = { weight: 0.6, reason: 'relation-word' };
const named: Sign = { weight: 0.65, reason: 'naming-word' };
const labelled: Sign = { weight: 0.3, reason: 'naming-word' };
const credited: Sign = { weight: 0.6, reason: 'speech-or-credit' };
const byWord: Sign = { weight: 0.35, reason: 'speech-or-credit' };
const spoke: Sign = { weight: 0.45, reason: 'speech-or-credit' };
const greeted: Sign = { weight: 0.6, reason: 'greeting' };
const met: Sign = { weight: 0.45, reason: 'beside-word' };
const besideOne: Sign = { weight: 0.15, reason: 'beside-word' };
const besideSeveral: Sign = { weight: 0.3, reason: 'beside-word' };
const owns: Sign = { weight: 0.25, reason: 'possessive' };
const acts: Sign = { weight: 0.25, reason: 'person-verb' };
const aged: Sign = { weight: 0.4, reason: 'age' };
const ownLine: Sign = { weight: 0.35, reason: 'own-line' };
const firm: Sign = { factor: 0.2, reason: 'company-word' };
const firmList: Sign = { factor: 0.6, reason: 'company-word' };
const street: Sign = { factor: 0.25, reason: 'place-word' };
const placeOne: Sign = { factor: 0.6, reason: 'place-word' };
const placeSeveral: Sign = { factor: 0.4, reason: 'place-word' };
const articleOne: Sign = { factor: 0.5, reason: 'article' };
const articleSeveral: Sign = { factor: 0.8, reason: 'article' };
const longer: Sign = { factor: 0.6, reason: 'longer-name' };
const numbered: Sign = { factor: 0.5, reason: 'number-beside' };
const code: Sign = { factor: 0, reason: 'code' };

const telling =
  role.title |
  role.relation |
  role.is |
  role.naming |
  role.self |
  role.someone |
  role.by |
  role.credit |
  role.says |
  role.greeting |
  role.beside |
  role.toward |
  role.stage;

/** Whether anything near an unknown word may speak for a name at all: a cheap look before the long one. */
export function mayBeFramed(words: Words, { first, last }: Run): boolean {
  const around =
    (first > 0 ? does(words, first - 1) : 0) | (last + 1 < words.count ? does(words, last + 1) : 0);
  return has(around, telling) || has(gapAt(words, last + 1), gap.colon | gap.digit | gap.apostrophe);
}

/** What speaks for a name and against it, around a run. `text` is what the words were read from. */
export function frame(text: string, words: Words, run: Run): readonly Sign[] {
  return [...before(words, run), ...behind(text, words, run), ...against(text, words, run)];
}

function* before(words: Words, { first, last }: Run): Generator<Sign> {
  const bits = first > 0 ? does(words, first - 1) : 0;
  const earlier = first > 1 ? does(words, first - 2) : 0;
  const between = gapAt(words, first);
  if (has(bits, role.title) && (between & ~gap.dot) === 0) yield title;
  if (first === 0 || has(between, stop)) return;
  if (has(bits, role.relation) && (between & ~gap.comma) === 0 && isRelated(words, first)) yield relation;
  if (has(bits, role.is) && has(earlier, role.naming | role.relation)) yield named;
  else if (has(bits, role.naming) && (between & ~(gap.colon | gap.other)) === 0) yield named;
  else if (has(bits, role.self | role.someone) && has(earlier, role.naming | role.meets)) yield named;
  else if (has(bits, role.self) && between === gap.colon) yield labelled;
  if (has(bits, role.by) && has(earlier, role.credit | role.says)) yield credited;
  else if (has(bits, role.credit) && (between & ~(gap.colon | gap.comma)) === 0) yield credited;
  else if (has(bits, role.by) && first !== last) yield byWord;
  if (has(bits, role.says) && (between & ~(gap.comma | gap.other)) === 0) yield spoke;
  if (between !== 0) return;
  if (has(bits, role.greeting)) yield greeted;
  if (has(bits, role.beside | role.toward) && has(earlier, role.meets)) yield met;
  else if (has(bits, role.beside)) yield first === last ? besideOne : besideSeveral;
}

function* behind(text: string, words: Words, { first, last }: Run): Generator<Sign> {
  const bits = last + 1 < words.count ? does(words, last + 1) : 0;
  const between = gapAt(words, last + 1);
  if (between === gap.apostrophe && lengthAt(words, last + 1) === 1 && touches(words, last + 1)) yield owns;
  else if ((between & ~(gap.other | gap.comma)) === 0 && has(bits, role.says)) yield spoke;
  else if (between === 0 && has(bits, role.does)) yield acts;
  else if (between === 0 && has(bits, role.stage)) yield spoke;
  if (has(between, gap.colon) && isSpeaker(text, words, first, last)) yield spoke;
  if (has(between, gap.digit) && isAge(text, words.ends[last] ?? 0)) yield aged;
  if (first === last || !isWholeLine(words, first, last)) return;
  const known = has(does(words, first), role.given) || has(does(words, last), role.surname);
  if (known || opensAddress(text, words, first, last)) yield ownLine;
}

function* against(text: string, words: Words, { first, last }: Run): Generator<Sign> {
  const single = first === last;
  const bits = first > 0 ? does(words, first - 1) : 0;
  const between = gapAt(words, first);
  const next = last + 1 < words.count ? does(words, last + 1) : 0;
  const nextGap = gapAt(words, last + 1);
  const near = first > 0 && !has(between, stop);
  const ordinary = (other: number): boolean => isOrdinary(other) && !has(other, role.given);

  // "A Lucía" is no article, and "a Lucia" nobody says.
  const short = single && lengthAt(words, first - 1) === 1 && isGiven(does(words, first));
  const firmNext = has(next, role.company) && words.shapes[last + 1] !== shape.small;
  if (firmNext && (nextGap & ~(gap.other | gap.code)) === 0) yield firm;
  if (has(next, role.street) && (nextGap & ~gap.hyphen) === 0) yield street;
  else if (has(bits, role.street) && (between & ~gap.dot) === 0) yield street;
  else if (near && has(bits, role.toward) && between === 0) {
    if (single && !short) yield placeOne;
    else if (!single && ordinary(does(words, last))) yield placeSeveral;
  }
  if (near && has(bits, role.article) && between === 0 && !short) yield single ? articleOne : articleSeveral;
  if (single && nextGap === 0 && words.shapes[last + 1] === shape.capital && ordinary(next)) yield longer;
  if (single && isFirm(words, first)) yield firmList;
  if (has(between, gap.digit) && !has(between, stop | gap.comma | gap.hyphen | gap.colon)) yield numbered;
  if (isCode(text, words.starts[first] ?? 0, words.ends[last] ?? 0)) yield code;
}

/**
 * Whether the relation word before a name speaks of people: what bears no known name needs "my" or "her" as well, as
 * "Client Components" are nobody's client.
 */
function isRelated(words: Words, first: number): boolean {
  if (has(does(words, first), role.given | role.surname)) return true;
  return first > 1 && gapAt(words, first - 1) === 0 && has(does(words, first - 2), role.my | role.theirs);
}

/** "White, Willis and Hoffman", "Thomas and Sons": surnames in a row are a firm. */
function isFirm(words: Words, at: number): boolean {
  if (!has(does(words, at), role.surname)) return false;
  const other = (place: number): boolean =>
    place >= 0 &&
    place < words.count &&
    words.shapes[place] !== shape.small &&
    has(does(words, place), role.surname | role.company) &&
    !has(does(words, place), role.given);
  const earlier = gapAt(words, at) === gap.comma ? at - 1 : has(does(words, at - 1), role.and) ? at - 2 : -1;
  const later =
    gapAt(words, at + 1) === gap.comma ? at + 1 : has(does(words, at + 1), role.and) ? at + 2 : -1;
  return other(earlier) || other(later);
}
