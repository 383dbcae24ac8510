import type { TermPreset } from '../../../../../shared/term.ts';
import type { SoughtTerm } from '../search.ts';
import { consulting } from './consulting.ts';
import { family } from './family.ts';
import { finance } from './finance.ts';
import { hr } from './hr.ts';
import { legal } from './legal.ts';

/** Lists of words that the person may switch on, by what they are about and their language; all are off at first. */
export const presets: readonly TermPreset[] = Object.entries({
  hr,
  legal,
  finance,
  consulting,
  family,
}).flatMap(([area, lists]) =>
  Object.entries(lists).map(([language, terms]) => ({
    id: `${area}-${language}`,
    area: area as TermPreset['area'],
    language: language as TermPreset['language'],
    terms: [...terms],
  })),
);

/** The words of the lists that are switched on, by their ids; an id of another version is passed over. */
export const presetTerms = (on: readonly string[]): SoughtTerm[] =>
  presets
    .filter(({ id }) => on.includes(id))
    .flatMap(({ terms }) => terms.map((text) => ({ text, kind: 'preset', severity: 'medium' }) as const));
