import type { Name } from '../people/find-names.ts';
import { does, has, touches } from '../people/runs.ts';
import { gap } from '../reading/letters.ts';
import { role } from '../reading/roles.ts';
import { lexicon, parts, roles, topicSenses, topicsAmong } from '../reading/vocabulary.ts';
import type { Words } from '../reading/words.ts';
import { findDealings } from './dealings/find-dealings.ts';
import { waking } from './dealings/part.ts';
import { type Sentence, sentences } from './sentences.ts';
import { opensWithGivenName, subjectOf, sure, type Who } from './subject.ts';
import type { Mention } from './tally.ts';
import { type TopicHit, weigh } from './weigh.ts';

/** What there is to look at in a word of the lexicon: nothing for most, so that most are passed over at once. */
const look = { topic: 1, opensPhrase: 2, child: 4, is: 8 } as const;
const looks = Uint8Array.from(
  lexicon.words,
  (_, number) =>
    (topicSenses[number] ? look.topic : 0) |
    (lexicon.phrases[number] ? look.opensPhrase : 0) |
    (has(roles[number] as number, role.child) ? look.child : 0) |
    (has(roles[number] as number, role.is) ? look.is : 0),
);

/** Whether two words in a row may begin a phrase, by the lower bits of both numbers: for most pairs 0. */
const pairs = new Uint8Array(0x10000);
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e35) ^ second) & 0xffff;
for (const [first, list] of lexicon.phrases.entries())
  for (const { rest } of list ?? []) pairs[pairOf(first, rest[0] as number)] = 1;

/** What a stretch of words holds that sentences are looked at for. */
interface Told {
  /** All topic words, in order; a phrase takes its words with it. */
  readonly said: readonly Mention[];
  /** The places of words for somebody's child, in order; and whether there is any, or any "is". */
  readonly children: readonly number[];
  readonly speaksOfSomebody: boolean;
}

function toldIn(words: Words): Told {
  const said: Mention[] = [];
  const children: number[] = [];
  let speaksOfSomebody = false;
  /** Up to where a phrase reaches. */
  let taken = -1;
  for (let at = 0; at < words.count; at += 1) {
    const number = words.numbers[at] as number;
    const bits = looks[number] as number;
    if (bits === 0) continue;
    if ((bits & (look.child | look.is)) !== 0) {
      speaksOfSomebody = true;
      if ((bits & look.child) !== 0) children.push(at);
    }
    if (at <= taken || (bits & (look.topic | look.opensPhrase)) === 0) continue;
    const goesOn =
      (bits & look.opensPhrase) !== 0 &&
      at + 1 < words.count &&
      pairs[pairOf(number, words.numbers[at + 1] as number)] === 1;
    const last = goesOn ? addPhrase(words, at, number, said) : at;
    if (last > at) taken = last;
    else
      for (const { topic, weight, company, part } of topicSenses[number] ?? [])
        said.push({ first: at, last: at, topic, weight, company, part, key: number });
  }
  return { said, children, speaksOfSomebody };
}

/** Adds the longest phrase that begins with a word, and answers the place of its last word. */
function addPhrase(words: Words, at: number, number: number, found: Mention[]): number {
  for (const { rest, senses } of lexicon.phrases[number] ?? []) {
    if (!follows(words, at, rest)) continue;
    const last = at + rest.length;
    for (const { topic, weight, company, part } of topicsAmong(senses))
      found.push({ first: at, last, topic, weight, company, part, key: -number * 64 - rest.length });
    return last;
  }
  return at;
}

/** What may stand between the words of a phrase. */
const inside = gap.hyphen | gap.apostrophe | gap.line | gap.other;

/** Whether the rest of a phrase stands right behind its first word. */
function follows(words: Words, at: number, rest: readonly number[]): boolean {
  if (at + rest.length >= words.count) return false;
  for (let offset = 0; offset < rest.length; offset += 1) {
    const place = at + 1 + offset;
    if (words.numbers[place] !== rest[offset]) return false;
    const between = words.gaps[place] ?? 0;
    // "ver.di" is one word.
    if (between === gap.dot && touches(words, place)) continue;
    if ((between & ~inside) !== 0) return false;
  }
  return true;
}

/** What a stretch of words says of each topic: one hit a sentence and topic. `from` is where the stretch begins. */
export function findTopics(
  text: string,
  words: Words,
  from: number,
  names: readonly Name[],
  instructions: boolean,
): TopicHit[] {
  const { said, children, speaksOfSomebody } = toldIn(words);
  const found: TopicHit[] = [];
  // No sentence can be told of at all, which is so for most stretches.
  if (!speaksOfSomebody && names.length === 0 && !said.some(tellsMuch)) return found;
  let next = 0;
  let name = 0;
  let child = 0;
  let earlier: Who = 'nobody';
  for (const sentence of sentences(text, words, from)) {
    const start = next;
    while (next < said.length && (said[next]?.first ?? 0) <= sentence.last) next += 1;
    const nameStart = name;
    while (name < names.length && (names[name]?.first ?? 0) <= sentence.last) name += 1;
    const childStart = child;
    while (child < children.length && (children[child] as number) <= sentence.last) child += 1;
    const person = name > nameStart || child > childStart || opensWithGivenName(words, sentence);
    if (next === start && !person) continue;
    const here = name > nameStart ? names.slice(nameStart, name) : noNames;
    const spoken = said.slice(start, next);
    const told = name > nameStart ? spoken.filter((mention) => !isOfName(words, mention, here)) : spoken;
    if (told.some((mention) => wakes(words, mention)))
      told.push(...findDealings(text, words, sentence, told));
    const heavy = told.some(({ weight }) => weight > 1);
    if (!heavy && !(person && hasNumber(words, sentence))) {
      if (name > nameStart) earlier = here.every(isOwners) ? 'owner' : 'named';
      continue;
    }
    const subject = subjectOf(words, sentence, here, earlier, instructions, told);
    if (subject.who === 'named' || subject.who === 'related' || here.some(isOwners)) earlier = subject.who;
    found.push(...weigh(text, words, sentence, told, subject, here));
  }
  return found;
}

const tellsMuch = ({ weight, part }: Mention): boolean => weight > 1 || part !== 0;
const noNames: readonly Name[] = [];

const isOwners = ({ ofOwner }: Name): boolean => ofOwner === true;

/** Whether a mention makes it worth looking at who does what in its sentence; a phrase may hold the word that does. */
function wakes(words: Words, { first, last, part }: Mention): boolean {
  for (let at = first + 1; part === 0 && at <= last; at += 1)
    if (has(parts[words.numbers[at] ?? 0] ?? 0, waking)) return true;
  return part !== 0 || (first < last && has(parts[words.numbers[first] ?? 0] ?? 0, waking));
}

/** "Faith", "Christian" and "Iris" are people where they are named. */
const isOfName = (words: Words, { first, last }: Mention, names: readonly Name[]): boolean =>
  first === last &&
  has(does(words, first), role.given | role.surname) &&
  names.some((name) => name.confidence >= sure && name.from <= first && last <= name.last);

/** Whether a sentence has a number in it, in digits or as a word. */
function hasNumber(words: Words, { first, last }: Sentence): boolean {
  let gaps = words.gaps[last + 1] ?? 0;
  for (let at = first; at <= last; at += 1) {
    if (has(does(words, at), role.number)) return true;
    gaps |= words.gaps[at] ?? 0;
  }
  return has(gaps, gap.digit);
}
