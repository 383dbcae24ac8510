import type { WordList } from '../reading/lexicon.ts';
import { role } from '../reading/roles.ts';
import type { Sense, TopicId } from '../reading/sense.ts';
import { business } from './words/business.ts';
import { abouts, children, machines, numbers } from './words/context.ts';
import { employment } from './words/employment.ts';
import { finances } from './words/finances.ts';
import { healthGerman } from './words/health-de.ts';
import { healthEnglish } from './words/health-en.ts';
import { healthSpanish } from './words/health-es.ts';
import { healthFrench } from './words/health-fr.ts';
import { legal } from './words/legal.ts';
import { openings } from './words/openings.ts';
import { belief, biometrics, minor, orientation, origin, politics, union } from './words/special.ts';
import type { TopicWords } from './words/topic-words.ts';

const topics: readonly (readonly [topic: TopicId, words: TopicWords])[] = [
  ['health', [...healthEnglish, ...healthGerman, ...healthFrench, ...healthSpanish]],
  ['belief', belief],
  ['politics', politics],
  ['union', union],
  ['orientation', orientation],
  ['origin', origin],
  ['biometrics', biometrics],
  ['minor', minor],
  ['finances', finances],
  ['employment', employment],
  ['legal', legal],
  ['business', business],
];

/** All words that the finder of topics knows. */
export const topicWords: readonly WordList<Sense>[] = [
  ...topics.flatMap(([topic, lists]) =>
    lists.map(([weight, words, needs]) => ({
      words,
      sense: { topic, weight, company: needs !== undefined },
    })),
  ),
  { words: machines, sense: { role: role.machine } },
  { words: abouts, sense: { role: role.about } },
  { words: numbers, sense: { role: role.number } },
  { words: children, sense: { role: role.child } },
  { words: openings, sense: { role: role.opens } },
  // Words that end like a disease and are none.
  {
    words:
      'technical_debt tech_debt dette_technique deuda_técnica amazon_prime academia bohemia nostalgia dichotomy microscopy manchuria statin analysis empathy sympathy apathy',
    sense: {},
  },
];
