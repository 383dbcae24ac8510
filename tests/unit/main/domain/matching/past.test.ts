import { describe, expect, it } from 'vitest';
import { type EntryLink, linksOf } from '../../../../../main/domain/matching/links.ts';
import { pastsOf } from '../../../../../main/domain/matching/past.ts';
import { formOf } from './sketched.ts';

const link = (later: number, earlier: number, more: Partial<EntryLink> = {}): EntryLink => ({
  later,
  earlier,
  way: 'reworded',
  likeness: 0.8,
  sure: true,
  ...more,
});
/** The reading that is compared with held 1 and 2; 3 was in one before it. */
const base = { held: new Set([1, 2]), seen: new Set([1, 2, 3]) };

describe('what became of an entry', () => {
  it.each([
    ['nothing to compare with', null, [], 1, 'first'],
    ['held before', base, [], 1, 'unchanged'],
    ['gone in between', base, [], 3, 'back'],
    ['never seen', base, [], 4, 'new'],
    ['from one that was held', base, [link(4, 1)], 4, 'reworded'],
    ['moved from one that was held', base, [link(4, 1, { way: 'moved' })], 4, 'moved'],
    ['from one that was gone in between', base, [link(4, 3)], 4, 'back'],
    ['perhaps from one that was held', base, [link(4, 1, { sure: false })], 4, 'new'],
    ['by way of a form of today', base, [link(5, 4), link(4, 1)], 5, 'reworded'],
    ['moved, and then put in other words', base, [link(5, 4), link(4, 1, { way: 'moved' })], 5, 'reworded'],
    ['held before, though it came from another one', base, [link(2, 3)], 2, 'unchanged'],
  ] as const)('is told: %s', (_, from, links, number, change) => {
    expect(pastsOf(from, links)(number).change).toBe(change);
  });

  it('follows sure links back, the nearest first, and goes in no circle', () => {
    const links = [
      link(5, 4),
      link(4, 1),
      link(4, 2, { likeness: 0.9 }),
      link(1, 5),
      link(5, 3, { sure: false }),
    ];
    const past = pastsOf(base, links)(5);
    expect(past.line).toEqual([4, 2, 1]);
    expect(past.links.map(({ earlier }) => earlier)).toEqual([4, 3]);
  });
});

describe('where the fresh entries of a reading come from', () => {
  const text = 'Hanna sells used typewriters at the market on Saturday';
  const now = 'On Saturday Hanna sells used typewriters at the market';

  it('is another container for the same text', () => {
    const links = linksOf(
      { fresh: [formOf(text, 2, 'project')], gone: [formOf(text, 1)], longGone: [] },
      () => undefined,
    );
    expect(links).toEqual([{ later: 2, earlier: 1, way: 'moved', likeness: 1, sure: true }]);
  });

  it('is the last reading before what has been gone for longer', () => {
    const links = linksOf(
      { fresh: [formOf(now, 3)], gone: [formOf(text, 2)], longGone: [formOf(`${text}.`, 1)] },
      () => undefined,
    );
    expect(links).toMatchObject([{ later: 3, earlier: 2 }]);
  });

  it('is not asked about entries that have been gone for longer', () => {
    const [karim, bruno] = ['On Friday Karim cooks for the choir', 'On Friday Bruno cooks for the choir'];
    const turn = { fresh: [formOf(bruno, 2)], gone: [formOf(karim, 1)], longGone: [] };
    expect(linksOf(turn, () => undefined)).toMatchObject([{ sure: false }]);
    expect(linksOf({ ...turn, gone: [], longGone: turn.gone }, () => undefined)).toEqual([]);
    expect(linksOf(turn, (later, earlier) => (later === 2 && earlier === 1 ? 'other' : 'same'))).toEqual([]);
  });
});
