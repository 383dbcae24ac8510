import { has } from '../../people/runs.ts';
import { gap } from '../../reading/letters.ts';
import type { Words } from '../../reading/words.ts';
import { placeOf, type Sentence } from '../sentences.ts';
import type { Mention } from '../tally.ts';
import { isSpelledSum } from './amounts.ts';
import { isObject } from './objects.ts';
import { part } from './part.ts';
import { type Pattern, patterns, type Slot } from './patterns.ts';
import { doesAt, readParts } from './read.ts';
import { type Statement, type Told, trait } from './told.ts';

/** How many words apart the parts of one statement may stand. */
const reach = 16;
/** What the act of a statement weighs, each thing beside it, and all of it at most. */
const weights = { act: 3, beside: 2, most: 7 } as const;
/** Keys of these mentions lie below those of words and phrases. */
const keys = -0x4000_0000;

/** What a word, or a sentence, does and shows. */
type Meaning = Pick<Told, 'does' | 'shows'>;

const fits = ({ does, shows }: Meaning, slot: Slot): boolean =>
  has(does, slot.does ?? 0) || has(shows, slot.shows ?? 0);

/** What a sentence tells of the affairs of a firm by who does what to what, as mentions of the topic of business. */
export function findDealings(
  text: string,
  words: Words,
  sentence: Sentence,
  said: readonly Mention[],
): Mention[] {
  const most = atMost(text, words, sentence, said);
  if (!patterns.some((pattern) => mayFit(most, pattern)) || isCode(words, sentence)) return [];
  const { end } = placeOf(text, words, sentence);
  const statement = readParts(text, words, sentence, end, said);
  const all = together(statement.told);
  if (isOpen(statement.told, all, sentence)) return [];
  for (const pattern of patterns) {
    if (!mayFit(all, pattern)) continue;
    const found = match(words, statement, pattern);
    if (found) return mentionsOf(found);
  }
  return [];
}

/** Most acts of one kind that are looked at in one sentence: who writes more writes none. */
const mostActs = 8;
/** Most signs of code that a sentence in prose has between its words. */
const mostSigns = 2;

/** Whether a stretch of words is code, a path or a link rather than a sentence. */
function isCode(words: Words, { first, last }: Sentence): boolean {
  let signs = 0;
  for (let at = first; at <= last && signs <= mostSigns; at += 1)
    if (has(words.gaps[at] ?? 0, gap.code)) signs += 1;
  return signs > mostSigns;
}

/** Whether what is told is public or private life, or asks for help, and is not said to be a secret. */
function isOpen(told: readonly Told[], all: Meaning, { first }: Sentence): boolean {
  if (has(all.does, part.home)) return true;
  if (has(all.does, part.secret) || has(all.shows, trait.unaware | trait.banned)) return false;
  return has(all.does, part.public) || told.some((one) => one.first === first && has(one.does, part.teach));
}

const mayFit = (all: Meaning, { act, beside }: Pattern): boolean =>
  fits(all, act) && beside.every((slot) => fits(all, slot));

/** All that a sentence may do and show, found out cheaply: most that are looked at fit no pattern. */
function atMost(text: string, words: Words, { first, last }: Sentence, said: readonly Mention[]): Meaning {
  let does = 0;
  let gaps = words.gaps[last + 1] ?? 0;
  let spelled = false;
  for (const mention of said) does |= mention.part;
  for (let at = first; at <= last; at += 1) {
    does |= doesAt(text, words, at, last);
    gaps |= words.gaps[at] ?? 0;
    if (isSpelledSum(words, at)) spelled = true;
  }
  let shows = trait.named | trait.firmName;
  if (has(does, part.not)) shows |= trait.nothing;
  if (has(does, part.leaves) && has(does, part.ours)) shows |= trait.leavesUs;
  if (has(does, part.knows) && has(does, part.not | part.time)) shows |= trait.unaware;
  if (has(does, part.tells) && has(does, part.not)) {
    shows |= trait.banned;
    if (has(gaps, gap.colon)) does |= part.secret;
  }
  if (spelled || has(gaps, gap.digit)) shows |= trait.number | trait.sum | trait.spread;
  return { does, shows };
}

const together = (told: readonly Told[]): Meaning =>
  told.reduce((all, { does, shows }) => ({ does: all.does | does, shows: all.shows | shows }), {
    does: 0,
    shows: 0,
  });

/** The words that make a sentence one of a pattern: its act first. */
function match(words: Words, statement: Statement, { act, beside }: Pattern): Told[] | null {
  const { told } = statement;
  let tried = 0;
  for (const one of told) {
    if (!fits(one, act)) continue;
    tried += 1;
    if (tried > mostActs) return null;
    const found = [one];
    for (const slot of beside) {
      const other = told.find(
        (other) =>
          fits(other, slot) &&
          Math.abs(other.first - one.first) <= reach &&
          (other === one ? beside.length > 1 : apart(one, other)) &&
          (!slot.object ||
            other === one ||
            has(other.shows, slot.shows ?? 0) ||
            isObject(words, statement, one, other)),
      );
      if (!other) break;
      found.push(other);
    }
    if (found.length === beside.length + 1) return found;
  }
  return null;
}

/** "Between us" is a secret that does not tell of us. */
const apart = (one: Told, other: Told): boolean =>
  !has(one.does, part.secret) || other.first > one.last || other.last < one.first;

function mentionsOf(found: readonly Told[]): Mention[] {
  let left = weights.most;
  return [...new Set(found)].map(({ first, last }, at) => {
    const weight = Math.min(left, at === 0 ? weights.act : weights.beside);
    left -= weight;
    return { first, last, topic: 'business', weight, company: false, key: keys - first, part: 0 };
  });
}
