import { describe, expect, it } from 'vitest';
import { lastUpdatedIn } from '../../../../../main/domain/dates/last-updated.ts';

describe('the "Last updated" line of a file', () => {
  it.each([
    ['# Rules\n\nLast updated: 2026-01-10\n', '2026-01-10'],
    ['**Last reviewed:** March 2026', 'March 2026'],
    ['_Last modified on 3 March 2026 by Ana_', '3 March 2026'],
    ['| last-updated | 2026-01-10 |', '2026-01-10'],
    ['Zuletzt aktualisiert am 10.01.2026', '10.01.2026'],
    ['Stand: Januar 2026', 'Januar 2026'],
    ['Letzte Änderung: 2026-01-10', '2026-01-10'],
    ['Dernière mise à jour : 10 janvier 2026', '10 janvier 2026'],
    ['Última actualización: 10 de enero de 2026', '10 de enero de 2026'],
    ['Last updated by the team\nLast updated: 2026-01-10', '2026-01-10'],
  ])('%s', (text, date) => {
    expect(lastUpdatedIn(text)).toBe(date);
  });

  it.each([
    'no such line, only 2026-01-10',
    'Last updated: never\n2026-01-10',
    'The market stand opens on 2026-01-10',
    'When the readme was last updated by anybody of the team we had 2026-01-10',
  ])('is not seen in: %s', (text) => {
    expect(lastUpdatedIn(text)).toBeUndefined();
  });
});
