import { type Severity, severities } from '../../../../shared/finding.ts';
import type { TopicId } from '../reading/sense.ts';
import type { Subject } from './subject.ts';

/** Topics of article 9 of the GDPR, and children: grave when it is known whom they are about. */
const grave: ReadonlySet<TopicId> = new Set([
  'health',
  'belief',
  'politics',
  'union',
  'orientation',
  'origin',
  'biometrics',
  'minor',
]);

/** The score from which business, law and work are told even where nobody is named. */
const plain: Partial<Readonly<Record<TopicId, number>>> = { business: 5, legal: 7, employment: 7 };

/**
 * How serious a sentence is by what it says about whom; null where it says nothing of anybody. A sentence about a
 * charity, an article or an insurance is one step milder, and so is a question that names nobody.
 */
export function severityOf(
  topic: TopicId,
  { score, heaviest }: { readonly score: number; readonly heaviest: number },
  { who, abouts }: Subject,
  asks: boolean,
): Severity | null {
  // A question of the owner is about the topic as long as it names nobody.
  if (asks && who !== 'named' && who !== 'related') return topic === 'health' ? 'low' : null;
  const severity = withoutAbouts(topic, score, heaviest, who);
  if (severity === null || abouts === 0) return severity;
  return severities[severities.indexOf(severity) - 1] ?? null;
}

function withoutAbouts(
  topic: TopicId,
  score: number,
  heaviest: number,
  who: Subject['who'],
): Severity | null {
  const known = who === 'named' || who === 'related' || who === 'owner';
  if (grave.has(topic)) {
    if (known) return topic !== 'health' || heaviest >= 4 || score >= 5 ? 'high' : 'medium';
    if (who === 'somebody') return 'medium';
    return topic === 'health' ? 'low' : null;
  }
  if (known || (who === 'somebody' && topic !== 'business')) return 'medium';
  return score >= (plain[topic] ?? Number.POSITIVE_INFINITY) ? 'medium' : null;
}
