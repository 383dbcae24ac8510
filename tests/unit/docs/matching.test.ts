import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchingFigures } from '../../../shared/matching-figures.ts';
import { cell, lengths, measure, measured } from '../../matching/measure.ts';
import { matchingPage, shown, wanted, wantedPrecision } from '../../matching/page.ts';

const figures = measure();

describe('entries in other words', () => {
  it.each(measured.flatMap((change) => lengths.map((length) => [change, length] as const)))(
    'are recognised as often as wanted: %s, %s words',
    (change, length) => {
      const { all, sure } = figures.found.get(cell(change, length)) ?? { all: 0, sure: 0 };
      expect(all).toBeGreaterThan(10);
      expect(sure / all).toBeGreaterThanOrEqual(wanted[change]);
    },
  );

  it('are seldom taken for others', () => {
    expect(figures.claimed.right / figures.claimed.all).toBeGreaterThanOrEqual(wantedPrecision);
  });

  it('are recognised as often as the application says', () => {
    expect(matchingFigures).toEqual(shown(figures));
  });

  it('are told of in the documentation as they were measured', () => {
    expect(readFileSync(new URL('../../../docs/matching.md', import.meta.url), 'utf8')).toBe(
      matchingPage(figures),
    );
  });
});
