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

/** A topic of a word, with the highest weight that any list gives it there. */
export interface TopicSense {
  readonly topic: TopicId;
  readonly weight: number;
  readonly company: boolean;
}

/** The topics of a list of senses, each once. */
export function topicsAmong(senses: readonly Sense[]): readonly TopicSense[] {
  const heaviest = new Map<TopicId, TopicSense>();
  for (const { topic, weight = 0, company = false } of senses) {
    const known = topic && heaviest.get(topic);
    if (topic && weight > (known?.weight ?? -1)) heaviest.set(topic, { topic, weight, company });
    else if (topic && known && weight === known.weight)
      heaviest.set(topic, { ...known, company: known.company || company });
  }
  return [...heaviest.values()];
}

/** The topics of each word of the lexicon, by its number; undefined for most. */
export const topicSenses: readonly (readonly TopicSense[] | undefined)[] = lexicon.senses.map((senses) => {
  const topics = topicsAmong(senses);
  return topics.length > 0 ? topics : undefined;
});

export const readWords = createWordReader(lexicon);
