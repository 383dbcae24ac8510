import type { Severity } from '../../../../shared/finding.ts';
import type { Name } from '../people/find-names.ts';
import type { TopicId } from '../reading/sense.ts';
import type { Words } from '../reading/words.ts';
import type { Hit } from '../rule.ts';
import { ageTold } from './ages.ts';
import { placeOf, type Sentence } from './sentences.ts';
import { severityOf } from './severity.ts';
import type { Subject } from './subject.ts';

/** A word or phrase of a topic in the text: places of its words, and its weight. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly topic: TopicId;
  readonly weight: number;
  readonly company: boolean;
  /** What makes the same word count once. */
  readonly key: number;
}

/** What a sentence says of one topic, added up. */
export interface Tally {
  score: number;
  heaviest: number;
  readonly mentions: Mention[];
}

/** A hit of a topic. */
export interface TopicHit {
  readonly topic: TopicId;
  readonly hit: Hit;
}

/** The score from which a sentence speaks of a topic. */
export const enough = 4;
/** What an amount beside them adds to words of money, work, law and business, and "is" to what somebody may be. */
const amountWeight = 2;
const amounts: ReadonlySet<TopicId> = new Set(['finances', 'employment', 'legal', 'business']);
const beings: ReadonlySet<TopicId> = new Set(['belief', 'orientation', 'origin']);
/** The score from which light words tell something of somebody: with an amount, and without one. */
const several = 6;
const many = 8;
/** Topics that two light words may tell; the others need one that weighs 3, or more of them. */
const loose: ReadonlySet<TopicId> = new Set(['health', 'belief']);
/** A number of three digits or more, or with a sign of money, a `k` or a million behind it. */
const amount =
  /[$€£¥]|\d[\d.,\u00a0 ]*\d{2}|\d ?(?:k\b|%|euros?|eur|usd|dollars?|mill?i?o|percent|per cent|prozent|pour cent|por ciento)/iu;

/** Adds up what a sentence says of each topic, and answers the hits. */
export function weigh(
  text: string,
  words: Words,
  sentence: Sentence,
  said: readonly Mention[],
  subject: Subject,
  names: readonly Name[],
): TopicHit[] {
  const hits: TopicHit[] = [];
  const all = tallies(said);
  const place = placeOf(text, words, sentence);
  const sentenceText = (): string => text.slice(place.start, place.end);
  for (const [topic, tally] of all) {
    if (topic === 'minor' || tally.heaviest < 2) continue;
    const reasons: string[] = [];
    if (beings.has(topic) && subject.is) tally.score += 1;
    // "Anna has a fever" is enough, though not grave.
    if (topic === 'health' && tally.score === 3 && isKnown(subject) && tellsAlone(tally))
      tally.score = enough;
    if (amounts.has(topic) && subject.digits && amount.test(sentenceText())) {
      tally.score += amountWeight;
      reasons.push('amount');
    }
    if (tally.heaviest < 3 && !loose.has(topic) && !lightTells(topic, tally, subject, reasons.length > 0))
      continue;
    add(hits, words, place, topic, tally, subject, reasons);
  }
  const child = childTally(sentenceText, all.get('minor'), subject, names);
  if (child) add(hits, words, place, 'minor', child.tally, subject, child.reasons);
  return hits;
}

/** Whether light words are enough: an amount, or many of them; business has many of them every day. */
function lightTells(topic: TopicId, { score }: Tally, { who }: Subject, withAmount: boolean): boolean {
  if (who === 'nobody') return false;
  return withAmount ? score >= several : topic !== 'business' && score >= many;
}

const tellsAlone = ({ mentions: [only] }: Tally): boolean => only?.weight === 3 && !only.company;

/** Whether it is known whom a sentence speaks of. */
const isKnown = ({ who }: Subject): boolean => who === 'named' || who === 'related' || who === 'owner';

function tallies(said: readonly Mention[]): Map<TopicId, Tally> {
  const found = new Map<TopicId, Tally>();
  for (const mention of said) {
    let tally = found.get(mention.topic);
    if (!tally) {
      tally = { score: 0, heaviest: 0, mentions: [] };
      found.set(mention.topic, tally);
    }
    if (tally.mentions.some(({ key }) => key === mention.key)) continue;
    tally.mentions.push(mention);
    tally.score += mention.weight;
    tally.heaviest = Math.max(tally.heaviest, mention.weight);
  }
  return found;
}

/**
 * A child is told of by an age under eighteen of somebody named or of a child of somebody; or by a word that only
 * children have to do with, of such a child or right beside a name ("Ben's kindergarten").
 */
function childTally(
  text: () => string,
  said: Tally | undefined,
  subject: Subject,
  names: readonly Name[],
): { tally: Tally; reasons: string[] } | null {
  const tally = said ?? { score: 0, heaviest: 0, mentions: [] };
  const counts = subject.digits || subject.numbers;
  const age = counts && (subject.child || names.length > 0) ? ageTold(text(), subject.numbers) : 0;
  const beside = tally.mentions.some(
    ({ first, last, weight }) =>
      weight >= enough &&
      names.some((name) => Math.abs(name.from - last) <= 3 || Math.abs(first - name.last) <= 2),
  );
  if (age === 0 && !beside && !(subject.child && tally.heaviest >= 3)) return null;
  tally.score += age + (subject.child ? 2 : 0);
  tally.heaviest = Math.max(tally.heaviest, age);
  if (age === 3 && !subject.child && tally.mentions.length === 0) return null;
  return { tally, reasons: age > 0 ? ['age-told'] : [] };
}

function add(
  hits: TopicHit[],
  words: Words,
  place: ReturnType<typeof placeOf>,
  topic: TopicId,
  tally: Tally,
  subject: Subject,
  reasons: string[],
): void {
  const { machines, abouts, who } = subject;
  const person = who === 'named' || who === 'related';
  if (machines > 0 && !person && tally.score < 2 * enough) return;
  if (place.asks && !person && tally.score < 2 * enough) return;
  const score = tally.score - Math.min(2, machines) - Math.min(1, abouts);
  if (score < enough) return;
  const severity = severityOf(topic, { score, heaviest: tally.heaviest }, subject, place.asks);
  if (!severity) return;
  hits.push({
    topic,
    hit: {
      start: place.start,
      end: place.end,
      confidence: confidence(score, subject, severity),
      severity,
      reasons: [
        tally.mentions.length > 1 ? 'topic-words' : 'topic-word',
        ...reasons,
        ...(tellsWho[who] ? [tellsWho[who]] : []),
        ...(abouts > 0 ? ['about-word'] : []),
        ...(machines > 0 ? ['machine-word'] : []),
      ],
      marks: tally.mentions
        .filter(({ weight }) => weight > 1 || tally.mentions.length === 1)
        .map(({ first, last }) => [words.starts[first] ?? 0, words.ends[last] ?? 0] as const)
        .slice(0, mostMarks),
    },
  });
}

/** Most places that one finding points at. */
const mostMarks = 12;

const tellsWho: Readonly<Record<Subject['who'], string>> = {
  named: 'named-person',
  related: 'related-person',
  owner: 'owner-speaks',
  somebody: 'somebody',
  nobody: 'no-person',
};

function confidence(score: number, { who, abouts, machines }: Subject, severity: Severity): number {
  const words = Math.min(0.8, 0.5 + (score - enough) * 0.06);
  const people = who === 'named' || who === 'related' ? 0.12 : who === 'owner' ? 0.06 : 0;
  const doubt = (abouts > 0 ? 0.1 : 0) + (machines > 0 ? 0.05 : 0);
  return Math.round(Math.max(severity === 'low' ? 0.42 : 0.45, words + people - doubt) * 100) / 100;
}
