import { describe, expect, it } from 'vitest';
import { foundSince, rulesIn, type SeenWith } from '../../../../main/domain/found-over-time.ts';
import type { Category } from '../../../../shared/finding.ts';

const categories: Readonly<Record<string, Category>> = {
  mail: 'contact',
  phone: 'contact',
  key: 'credential',
};
const since = (...sightings: readonly (readonly [string, readonly string[] | null])[]) =>
  foundSince(
    sightings.map(([at, rules]): SeenWith => ({ at, rules })),
    (rule) => categories[rule],
  );

describe('what is found in an entry from reading to reading', () => {
  it('is told where it came and where it went, in the order of the readings', () => {
    expect(since(['2026-03', []], ['2026-01', ['mail']], ['2026-02', ['mail', 'key']])).toEqual([
      { at: '2026-02', came: ['credential'], went: [] },
      { at: '2026-03', came: [], went: ['contact', 'credential'] },
    ]);
  });

  it('is no news at the first reading, while it stays, and where another rule finds the same', () => {
    expect(since(['2026-01', ['mail']], ['2026-02', ['mail']], ['2026-03', ['phone']])).toEqual([]);
  });

  it('is compared across readings of which it was not kept, and across rules that are no more', () => {
    expect(since(['2026-01', ['mail']], ['2026-02', null], ['2026-03', ['mail', 'gone']])).toEqual([]);
  });

  it('counts the forms together that were seen at the same time', () => {
    expect(since(['2026-01', ['mail']], ['2026-01', ['key']], ['2026-02', ['mail']])).toEqual([
      { at: '2026-02', came: [], went: ['credential'] },
    ]);
  });
});

it('the rules that found something are named once, without guesses', () => {
  expect(
    rulesIn([
      { rule: 'b', confidence: 0.9 },
      { rule: 'a', confidence: 0.4 },
      { rule: 'b', confidence: 0.5 },
      { rule: 'c', confidence: 0.39 },
    ]),
  ).toEqual(['a', 'b']);
});
