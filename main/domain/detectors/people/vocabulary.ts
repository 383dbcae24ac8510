import { fold } from '../reading/letters.ts';
import type { WordList } from '../reading/lexicon.ts';
import { role } from '../reading/roles.ts';
import type { Sense } from '../reading/sense.ts';
import { asia } from './names/asia.ts';
import { centralAndSouthEast } from './names/central-and-south-east.ts';
import { english } from './names/english.ts';
import { germanNordic } from './names/german-nordic.ts';
import { middleEastAndAfrica } from './names/middle-east-and-africa.ts';
import { romance } from './names/romance.ts';
import { slavic } from './names/slavic.ts';
import { doubtful, products } from './words/doubtful.ts';
import { companies, grammar, streets } from './words/grammar.ts';
import { noNames } from './words/no-names.ts';
import { places } from './words/places.ts';
import { surnameEnds, surnames } from './words/surnames.ts';

const givenNames = [
  english,
  germanNordic,
  romance,
  slavic,
  centralAndSouthEast,
  middleEastAndAfrica,
  asia,
].join(' ');
const folded = (words: string): string[] => words.split(/\s+/).map(fold);

const elsewhere = new Set([...folded(doubtful), ...folded(products), ...folded(noNames), ...folded(places)]);
const given = new Set(folded(givenNames).filter((name) => name.length > 2));
const both = [...given].filter((name) => elsewhere.has(name));
const nobody = folded(noNames).filter((word) => !given.has(word));

/** All words that the finder of names knows, and what each does. */
export const peopleWords: readonly WordList<Sense>[] = [
  { words: [...given].join(' '), sense: { role: role.given } },
  { words: both.join(' '), sense: { role: role.doubtful } },
  { words: surnames, sense: { role: role.surname } },
  { words: surnameEnds, sense: { role: role.surname } },
  { words: companies, sense: { role: role.company } },
  { words: streets, sense: { role: role.street } },
  { words: places, sense: { role: role.place } },
  { words: `${nobody.join(' ')} ${products}`, sense: { role: role.noName } },
  ...grammar.map(([does, words]) => ({ words, sense: { role: does } })),
];
