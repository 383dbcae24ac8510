import type { Category } from '../../../../shared/finding.ts';

/** What a word means to the rules: a role in the sentence (bits of `role`), or a topic with its weight. */
export interface Sense {
  readonly role?: number;
  readonly topic?: TopicId;
  readonly weight?: number;
  /** Whether the word tells a topic only beside another one. */
  readonly company?: boolean;
  /** What it does in a sentence about the affairs of a firm (bits of `part` in topics/dealings). */
  readonly part?: number;
}

/** The topics that sentences are searched for, with the category that each belongs to. */
export const topicCategories = {
  health: 'health',
  belief: 'special-category',
  politics: 'special-category',
  union: 'special-category',
  orientation: 'special-category',
  origin: 'special-category',
  biometrics: 'special-category',
  minor: 'minor',
  finances: 'financial',
  employment: 'employment',
  legal: 'legal',
  business: 'business-confidential',
} as const satisfies Readonly<Record<string, Category>>;

export type TopicId = keyof typeof topicCategories;
