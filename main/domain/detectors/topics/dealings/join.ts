import { has } from '../../people/runs.ts';
import { gap } from '../../reading/letters.ts';
import type { Words } from '../../reading/words.ts';
import { numbersOf } from './numbers-of.ts';
import { part } from './part.ts';
import { type Told, trait } from './told.ts';

/** How many words apart "not" and "told" may stand, and "leaves" and "us". */
const near = 5;
/** How far before it may stand: "Only she and the two founders know". */
const far = 7;
const us = numbersOf('us uns nous nos');
const able = numbersOf('know knows weiß wissen sait savent savoir sabe saben saber');
const how = numbersOf('how comment como wie');
const [usInEnglish] = numbersOf('us');
/** Behind these a colon opens what somebody says. */
const quotes = numbersOf('say sagen dire decir');
/** What a German verb means only together with its other half. */
const halves = part.splits | part.ends | part.merges | part.leaves | part.cuts | part.rises;
/** Verbs that say who goes away only where nothing but us, a time or the end follows: "leave reviews" says nothing. */
const transitive = numbersOf(
  'leave leaves leaving drop drops dropping quitting quitte quittent quitter lâche lâchent deja dejan dejará abandona abandonan verlässt verlassen',
);
const behindLeaving = numbersOf('us for in at by next soon this after en à au fin bientôt pronto');
const clauseEnd = gap.comma | gap.end | gap.dot | gap.colon | gap.line | gap.bracket;

/** Finds what several words of a sentence tell together: "not … told", "leaves us", "legen … zusammen". */
export function joinParts(words: Words, told: Told[], last: number, isGerman: boolean): void {
  const distance = (one: Told, other: Told): number =>
    one.first > other.last ? one.first - other.last : other.first - one.last;
  for (const one of told) {
    if (has(one.does, part.splits) && (!isGerman || !isWhole(words, one, told, last))) one.does &= ~halves;
    if (has(one.does, part.knows | part.tells)) {
      const not = told.find(
        (other) =>
          has(other.does, part.not) && distance(one, other) <= (other.first < one.first ? far : near),
      );
      const denied = has(one.does, part.not) || not !== undefined;
      if (has(one.does, part.knows) && !isSkill(words, one) && (denied || isYetToKnow(one, told)))
        one.shows |= trait.unaware;
      if (not && not.first < one.first && has(one.does, part.tells)) {
        one.shows |= trait.banned;
        if (isHeading(words, one, told)) one.does |= part.secret;
      }
    }
    if (
      has(one.does, part.gains) &&
      told.some((other) => has(other.does, part.not) && distance(one, other) <= near)
    )
      one.shows |= trait.nothing;
    if (
      has(one.does, part.leaves) &&
      !has(one.does, part.ours) &&
      told.some((other) => isLeft(words, one, other))
    )
      one.shows |= trait.leavesUs;
    else if (isTransitive(words, one, last)) one.does &= ~part.leaves;
  }
  joinPrices(told);
}

const isTransitive = (words: Words, { last: at }: Told, last: number): boolean =>
  transitive.has(words.numbers[at] ?? 0) &&
  at < last &&
  !has(words.gaps[at + 1] ?? 0, clauseEnd) &&
  !behindLeaving.has(words.numbers[at + 1] ?? 0);

/** "Do not forward this: …": what must not be told follows. */
const isHeading = (words: Words, { first, last: at }: Told, [opening]: readonly Told[]): boolean =>
  first - (opening?.first ?? 0) <= near &&
  !quotes.has(words.numbers[at] ?? 0) &&
  has((words.gaps[at + 1] ?? 0) | (words.gaps[at + 2] ?? 0), gap.colon);

/** "Knows how to" tells no secret. */
const isSkill = (words: Words, { last: at }: Told): boolean =>
  able.has(words.numbers[at] ?? 0) && how.has(words.numbers[at + 1] ?? 0);

/** "They will be told after Easter", "l'apprendront la veille". */
const isYetToKnow = (one: Told, told: readonly Told[]): boolean =>
  told.some(
    (other) => has(other.does, part.time) && other.first > one.last && other.first - one.last <= near,
  ) &&
  told.some(
    (other) => has(other.does, part.plan) && one.first - other.last <= near && other.first <= one.first,
  );

/** Marks the second of two prices: "we buy at 61 and sell at 140". */
function joinPrices(told: readonly Told[]): void {
  if (told.filter(({ shows }) => has(shows, trait.number)).length < 2) return;
  const [, second] = told.filter(({ does }) => has(does, part.deals | part.pays));
  if (second) second.shows |= trait.spread;
}

/** Whether the other half of a German verb ends its clause. */
const isWhole = (words: Words, verb: Told, told: readonly Told[], last: number): boolean =>
  told.some(
    (other) =>
      has(other.does, part.behind) &&
      other.first > verb.last &&
      (other.last === last || has(words.gaps[other.last + 1] ?? 0, clauseEnd)),
  );

/** Whether it is we who are left: "leaves us", "nous quitte", "springt bei uns ab". */
function isLeft(words: Words, verb: Told, other: Told): boolean {
  const number = words.numbers[other.first] ?? 0;
  if (!us.has(number)) return false;
  const ahead = other.first - verb.last;
  if (number === usInEnglish) return ahead > 0 && ahead <= 2;
  return Math.abs(ahead) <= near;
}
