import type { Severity } from '../../../../shared/finding.ts';
import type { Name } from '../people/find-names.ts';
import type { TopicId } from '../reading/sense.ts';
import type { Words } from '../reading/words.ts';
import type { Hit } from '../rule.ts';
import { childTally } from './child.ts';
import { placeOf, type Sentence } from './sentences.ts';
import { severityOf } from './severity.ts';
import { opensWithGivenName, type Subject } from './subject.ts';
import { enough, type Mention, type Tally, tallies } from './tally.ts';

/** A hit of a topic. */
export interface TopicHit {
  readonly topic: TopicId;
  readonly hit: Hit;
}

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
  const others = names.filter(({ ofOwner }) => !ofOwner);
  const maybe = others.length > 0 || (names.length === 0 && opensWithGivenName(words, sentence));
  const child = childTally(sentenceText, all.get('minor'), subject, others, maybe);
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
        ...(tally.mentions.length === 0 ? [] : [tally.mentions.length > 1 ? 'topic-words' : 'topic-word']),
        ...reasons,
        ...(tellsWho[who] ? [tellsWho[who]] : []),
        ...(abouts > 0 ? ['about-word'] : []),
        ...(machines > 0 ? ['machine-word'] : []),
      ],
      marks: tally.mentions
        .filter(({ weight }) => weight > 1 || tally.mentions.length === 1)
        .map((mention) => markOf(words, mention))
        .slice(0, mostMarks),
    },
  });
}

/** Where a mention stands, without the letter behind an apostrophe ("'s diagnosis"). */
function markOf(words: Words, { first, last }: Mention): readonly [number, number] {
  const short = (words.ends[first] ?? 0) - (words.starts[first] ?? 0) === 1;
  return [words.starts[short && first < last ? first + 1 : first] ?? 0, words.ends[last] ?? 0];
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
