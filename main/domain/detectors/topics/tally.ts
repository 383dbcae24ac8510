import type { TopicId } from '../reading/sense.ts';

/** A word or phrase of a topic in the text: places of its words, and its weight. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly topic: TopicId;
  readonly weight: number;
  readonly company: boolean;
  /** What makes the same word count once. */
  readonly key: number;
  /** What it does in a sentence about the affairs of a firm (bits of `part`); 0 for most. */
  readonly part: number;
}

/** What a sentence says of one topic, added up. */
export interface Tally {
  score: number;
  heaviest: number;
  readonly mentions: Mention[];
}

/** The score from which a sentence speaks of a topic. */
export const enough = 4;

/** What a sentence says of each topic; the same word counts once. */
export function tallies(said: readonly Mention[]): Map<TopicId, Tally> {
  const found = new Map<TopicId, Tally>();
  for (const mention of said) {
    if (mention.weight === 0) continue;
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
