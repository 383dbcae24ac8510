import { matches } from '../../pattern.ts';
import type { Rule } from '../../rule.ts';
import { announcedBy } from '../context/announced.ts';

const announced = announcedBy(
  'zip | zip code | zipcode | postcode | post code | postal code | plz | postleitzahl* | code postal | código postal | codice postale | cep | kod pocztowy | postnummer | psč | irányítószám | postinumero',
);
const furthest = 26;
/** Words of three letters that mean other things too: in capitals, right before the number. */
const short = /(?<![\p{L}\d])(?:CAP|CP|C\.\s?P\.)[:.]?\s{1,2}$/u;

/** Postcodes of digits, where a word says what the number is. Those with letters are in the tables of numbers. */
export const postcode: Rule = {
  id: 'postcode',
  title: 'Postcode',
  category: 'location',
  severity: 'low',
  why: 'It narrows down where somebody lives, in some countries to a few houses.',
  remedy: 'Keep it only if the assistant needs it for current work.',
  source: 'unverified: https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions',
  keywords: [
    'zip',
    'post',
    'plz',
    'postal',
    'codigo postal',
    'cp',
    'cap',
    'codice',
    'cep',
    'psč',
    'irányító',
  ],
  find: matches(
    /(?<![\w@/.,$€£#-])(?<value>\d{3,6}(?:[- ]\d{2,4})?(?: [A-Z]{2}(?![A-Za-z]))?)(?![\w@%-]|[.,/:]\d)/,
    (value, match, text) => {
      if (/^(?:19|20)\d{2}$/.test(value)) return 0;
      if (short.test(text.slice(Math.max(0, match.index - 8), match.index))) return [0.7, 'cue-word'];
      const distance = announced(text, match.index, match.index + value.length);
      return distance === undefined || distance > furthest ? 0 : [0.75, 'cue-word'];
    },
  ),
  examples: {
    hits: [
      'Her zip code is 97201',
      'PLZ 04109',
      'Code postal : 33120',
      'Código postal 28013',
      'Postcode 1017 AB',
      'CAP 20121',
    ],
    misses: [
      'In 2024 and 12345 others',
      'zip code 2024 of the archive',
      'A zip of 12 files',
      'a cap of 50000 users',
      'cp 12345 there',
    ],
  },
};
