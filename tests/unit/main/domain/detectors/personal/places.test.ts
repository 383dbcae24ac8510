import { describe, expect, it } from 'vitest';
import { found, rulesFor } from './found.ts';

/** All places are made up. */
describe('a postal address', () => {
  it.each([
    ['Lives at 14 Brindle Lane, Tessick', '14 Brindle Lane, Tessick'],
    ['Send it to 12 Orvane Street Apt. 4, please', '12 Orvane Street Apt. 4'],
    ['Anschrift: Brindlerstraße 12, 04109 Tessingen.', 'Brindlerstraße 12, 04109 Tessingen'],
    ['Sie wohnt Am Tessweg 3a', 'Tessweg 3a'],
    ['Elle habite 12 rue des Tilleuls, 33120 Tessac', '12 rue des Tilleuls, 33120 Tessac'],
    ['Vive en Calle Orvane 8, 28013 Tessera', 'Calle Orvane 8, 28013 Tessera'],
    ['Abita in via Orvane 7', 'via Orvane 7'],
    ['PO Box 1204, Tessick', 'PO Box 1204, Tessick'],
    ['Postfach 1204 in Tessingen', 'Postfach 1204 in Tessingen'],
    ['Office: Tessick, OR 97201', 'Tessick, OR 97201'],
    [
      '> 14 Brindle Lane\n> Suite 828\n> Tessick\n> Orvania 89800',
      '14 Brindle Lane\n> Suite 828\n> Tessick\n> Orvania 89800',
    ],
  ])('is covered whole: %s', (text, value) => {
    expect(found(text)).toEqual([['postal-address', value]]);
  });

  it.each([
    'In 2024 the Road to Tessick opened',
    'The test suite 12 failed',
    'He scored 14 points in Drive Club',
    'Step 3 Run the tests',
    'Nach 12 Tagen auf dem Weg 3 Pausen',
    'Version 2 of Street View',
    'Room 12 at noon',
    'The 1989 Orvane Square protests',
  ])('is no finding: %s', (text) => {
    expect(rulesFor(text)).toEqual([]);
  });
});

describe('a postcode or a point on the map', () => {
  it.each([
    ['Her postcode is KX4 7QD', 'uk-postcode', 'KX4 7QD'],
    ['PLZ 04109', 'postcode', '04109'],
    ['code postal : 33120', 'postcode', '33120'],
    ['código postal 28013', 'postcode', '28013'],
    ['zip code 97201-4410', 'postcode', '97201-4410'],
    ['The hut is at 47.12345, 11.98765', 'coordinates', '47.12345, 11.98765'],
    ['{"lat": 47.1234, "lng": 11.9876}', 'coordinates', '47.1234, "lng": 11.9876'],
  ])('is found: %s', (text, rule, value) => {
    expect(found(text)).toEqual([[rule, value]]);
  });

  it.each([
    '[0.1234, 0.5678]',
    '12.1234, 13.5678, 14.9012',
    'From 12.50, 14.75',
    'In 2024 a zip file',
    'a cap of 50000 users',
    'cp 12345 there',
  ])('is no finding: %s', (text) => expect(rulesFor(text)).toEqual([]));
});

describe('a date of birth', () => {
  it.each([
    ['Born on 14 March 1987 in Tessick', '14 March 1987'],
    ['DOB: 03/14/1987', '03/14/1987'],
    ['geboren am 14. März 1987', '14. März 1987'],
    ['geb. 14.03.1987', '14.03.1987'],
    ['Née le 14 mars 1987 à Tessac', '14 mars 1987'],
    ['Nació el 14 de marzo de 1987', '14 de marzo de 1987'],
    ['Her birthday is March 14th', 'March 14th'],
    ['March 14, 1987 is her birthday', 'March 14, 1987'],
  ])('is found: %s', (text, value) => {
    expect(found(text)).toEqual([['birth-date', value]]);
  });

  it.each([
    'Released on 14 March 1987',
    'The idea was born of need. Due 14 March 2027',
    'NATO met on 14 March 2024',
  ])('is no finding: %s', (text) => expect(rulesFor(text)).not.toContain('birth-date'));
});
