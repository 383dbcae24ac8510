import { peopleWords } from '../people/vocabulary.ts';
import { topicWords } from '../topics/vocabulary.ts';
import { createLexicon } from './lexicon.ts';
import type { Sense, TopicId } from './sense.ts';
import { createWordReader } from './words.ts';

/** All words that the rules on people and topics know, in one table, so that a text is read once for all of them. */
export const lexicon = createLexicon<Sense>([...peopleWords, ...topicWords]);

/** The roles of each word of the lexicon, by its number. */
export const roles = Int32Array.from(lexicon.senses, (senses) =>
  senses.reduce((bits, { role = 0 }) => bits | role, 0),
);

/** What each word of the lexicon does in a sentence about the affairs of a firm, by its number. */
export const parts = Int32Array.from(lexicon.senses, (senses) =>
  senses.reduce((bits, { part = 0 }) => bits | part, 0),
);

/** A topic of a word, with the highest weight that any list gives it there. */
export interface TopicSense {
  readonly topic: TopicId;
  readonly weight: number;
  readonly company: boolean;
  readonly part: number;
}

/** The topics of a list of senses, each once. */
export function topicsAmong(senses: readonly Sense[]): readonly TopicSense[] {
  const heaviest = new Map<TopicId, TopicSense>();
  for (const { topic, weight = 0, company = false, part: does = 0 } of senses) {
    if (!topic) continue;
    const known = heaviest.get(topic);
    const part = does | (known?.part ?? 0);
    if (weight > (known?.weight ?? -1)) heaviest.set(topic, { topic, weight, company, part });
    else if (known)
      heaviest.set(topic, { ...known, part, company: known.company || (company && weight === known.weight) });
  }
  return [...heaviest.values()];
}

/** The topics of each word of the lexicon, by its number; undefined for most. */
export const topicSenses: readonly (readonly TopicSense[] | undefined)[] = lexicon.senses.map((senses) => {
  const topics = topicsAmong(senses);
  return topics.length > 0 ? topics : undefined;
});

export const readWords = createWordReader(lexicon);
