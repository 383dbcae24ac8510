import type { WordList } from '../reading/lexicon.ts';
import { role } from '../reading/roles.ts';
import type { Sense, TopicId } from '../reading/sense.ts';
import { type PartWords, waking } from './dealings/part.ts';
import { english } from './dealings/words/english.ts';
import { french } from './dealings/words/french.ts';
import { german } from './dealings/words/german.ts';
import { spanish } from './dealings/words/spanish.ts';
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

/** A sentence is looked at for its dealings when it has a word that wakes, or any phrase. */
const dealings = (lists: PartWords): WordList<Sense>[] =>
  lists.flatMap(([part, words]) => {
    const all = words.split(' ');
    const loud = all.filter((word) => (part & waking) !== 0 || word.includes('_'));
    const still = all.filter((word) => !loud.includes(word));
    return [
      { words: loud.join(' '), sense: { topic: 'business', weight: 0, part } },
      { words: still.join(' '), sense: { part } },
    ];
  });

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
  ...[english, german, french, spanish].flatMap(dealings),
  // Words that end like a disease and are none.
  {
    words:
      'million millions millionen millones percent prozent technical_debt tech_debt dette_technique deuda_técnica amazon_prime academia bohemia nostalgia dichotomy microscopy manchuria statin analysis empathy sympathy apathy',
    sense: {},
  },
];
