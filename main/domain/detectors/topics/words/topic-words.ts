/**
 * The words of a topic with their weight: 4 says it alone, once somebody is meant; 3 and 2 need company; 1 helps.
 * For how words are written see `WordList`.
 */
export type TopicWords = readonly (readonly [weight: number, words: string])[];
