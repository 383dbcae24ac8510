import { peopleWords } from '../people/vocabulary.ts';
import { createLexicon } from './lexicon.ts';
import type { Sense } from './sense.ts';
import { createWordReader } from './words.ts';

/** All words that the rules on people and topics know, in one table, so that a text is read once for all of them. */
export const lexicon = createLexicon<Sense>([...peopleWords]);

/** The roles of each word of the lexicon, by its number. */
export const roles = Int32Array.from(lexicon.senses, (senses) =>
  senses.reduce((bits, { role = 0 }) => bits | role, 0),
);

export const readWords = createWordReader(lexicon);
