/**
 * The words of a topic with their weight: 4 says it alone, once somebody is meant; 3 and 2 need company; 1 helps. 5 says
 * it even of nobody. Of health a 3 is enough beside somebody who is known, but for words that mean something else as
 * well or name a profession ('in company'). For how words are written see `WordList`.
 */
export type TopicWords = readonly (readonly [weight: number, words: string, needs?: 'in company'])[];
