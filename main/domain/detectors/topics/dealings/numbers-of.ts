import { fold } from '../../reading/letters.ts';
import { lexicon } from '../../reading/vocabulary.ts';

/** The numbers that words, separated by blanks, have in the lexicon; -1, which no word has, for one that is in no list. */
export const numbersOf = (list: string): ReadonlySet<number> =>
  new Set(list.split(' ').map((word) => lexicon.words.indexOf(fold(word))));
