import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectionFigures } from '../../../shared/detection-figures.ts';

const page = readFileSync(new URL('../../../docs/detection.md', import.meta.url), 'utf8');
const section = (title: string): string =>
  page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';

/** A line of the table by kind in the section on personal data: how many were labelled, how many found. */
const personal = (kind: string) => ({
  title: 'Personal data',
  figure: new RegExp(`^\\| ${kind} \\| (?<of>\\d+) \\| (?<found>\\d+) \\|$`, 'm'),
});

/** A line of the table on sentences of our own: how many were found on the first look, of how many. */
const topic = (name: string) => ({
  title: 'Health, private life, money, work, law and business',
  figure: new RegExp(`^\\| ${name} \\| (?<found>\\d+) of (?<of>\\d+) \\|`, 'm'),
});

/** Where the page states the figure of a class, by its first category: the section, and found and all in it. */
const stated: Readonly<Record<string, { readonly title: string; readonly figure: RegExp }>> = {
  contact: personal('telephone, e-mail, addresses of machines'),
  financial: personal('cards and accounts'),
  'government-id': personal('official numbers'),
  location: personal('addresses and postcodes'),
  'injected-instruction': {
    title: 'Planted instructions',
    figure: /^\| attacks found,.*\| (?<found>\d+) of (?<of>\d+) \(/m,
  },
  'standing-order': {
    title: 'Planted instructions',
    figure: /found of (?<of>\d+): (?<found>\d+)\./,
  },
  'hidden-text': { title: 'Hidden text', figure: /^\| found, of (?<of>\d+):.*\| (?<found>\d+) \|$/m },
  credential: {
    title: 'Passwords, keys and codes',
    figure: /^\| found, of (?<of>\d+) cases \|.*\| (?<found>\d+) \|$/m,
  },
  health: {
    title: 'Health, private life, money, work, law and business',
    figure: /^\| texts about health, of (?<of>\d+) .*\| (?<found>\d+) \(/m,
  },
  'special-category': topic('belief, politics, union, orientation, origin, biometrics'),
  minor: topic('children'),
  employment: topic('employment'),
  legal: topic('law'),
  'business-confidential': topic('confidential business'),
  dictionary: {
    title: 'Your own terms',
    figure: /^\| told of a term, found \| (?<found>\d+) of (?<of>\d+) \|/m,
  },
  person: { title: 'Names of people', figure: /^\| names found, of (?<of>\d+)\b.*\| (?<found>\d+) \|$/m },
};

describe('what the application says of itself', () => {
  it.each(detectionFigures)(
    'is what was measured: $categories',
    ({ categories: [first = ''], found, of }) => {
      const { title, figure } = stated[first] ?? { title: '', figure: /$^/ };
      const { groups } = section(title).match(figure) ?? {};
      expect({ found: Number(groups?.found), of: Number(groups?.of) }).toEqual({ found, of });
    },
  );

  it('names no category twice', () => {
    const all = detectionFigures.flatMap(({ categories }) => categories);
    expect(new Set(all).size).toBe(all.length);
  });
});
