import { describe, expect, it } from 'vitest';
import {
  countFacet,
  countTabs,
  type Filter,
  filterOf,
  filterRows,
  noFacets,
  oneAFact,
} from '../../../../renderer/entries/filter.ts';
import type { Category, Sureness } from '../../../../shared/finding.ts';
import type { Row } from '../../../../shared/row.ts';
import { row } from '../stand-in.ts';

const flag = (
  rule: string,
  category: Row['flags'][number]['category'],
  sure: Row['flags'][number]['sure'],
) => ({
  rule,
  category,
  sure,
});
const rows = [
  row('key', {
    sensitivity: 'critical',
    categories: ['credential'],
    flags: [flag('r-key', 'credential', 'sure')],
  }),
  row('both', {
    sensitivity: 'critical',
    categories: ['credential', 'contact'],
    flags: [flag('r-key', 'credential', 'likely'), flag('r-mail', 'contact', 'sure')],
  }),
  row('guess', { flags: [flag('r-key', 'credential', 'guess')] }),
  row('wrong', { flags: [flag('r-mail', 'contact', 'wrong')] }),
  row('plain'),
];
const filter = (facets: Partial<Record<keyof Filter['facets'], string[]>>): Filter => ({
  tab: 'all',
  found: null,
  facets: {
    ...noFacets,
    ...Object.fromEntries(Object.entries(facets).map(([facet, values]) => [facet, new Set(values)])),
  },
});
const shown = (of: Filter) => filterRows(rows, of).map(({ id }) => id);
const counts = (facet: keyof Filter['facets'], of = filter({})) =>
  Object.fromEntries(countFacet(rows, facet, of));

describe('a filter', () => {
  it('by what was found leaves out guesses and what was called wrong, until they are asked for', () => {
    expect(shown(filter({ category: ['credential'] }))).toEqual(['key', 'both']);
    expect(shown(filter({ category: ['credential'], sure: ['guess'] }))).toEqual(['guess']);
    expect(shown(filter({ sure: ['wrong'] }))).toEqual(['wrong']);
    expect(shown(filter({ rule: ['r-mail'] }))).toEqual(['both']);
  });

  it('asks all its questions of one and the same finding', () => {
    expect(shown(filter({ category: ['credential'], sure: ['sure'] }))).toEqual(['key']);
    expect(shown(filter({ category: ['contact'], rule: ['r-key'] }))).toEqual([]);
    expect(shown(filter({ category: ['contact', 'credential'], sure: ['likely'] }))).toEqual(['both']);
  });

  it('by how serious asks the whole entry', () => {
    expect(shown(filter({ sensitivity: ['critical'], category: ['contact'] }))).toEqual(['both']);
  });
});

describe('the counts', () => {
  it('say how many rows each value would show', () => {
    expect(counts('category')).toEqual({ credential: 2, contact: 1 });
    expect(counts('sure')).toEqual({ sure: 2, likely: 1, guess: 1, wrong: 1 });
    expect(counts('rule')).toEqual({ 'r-key': 2, 'r-mail': 1 });
  });

  it('follow the other filters, and keep a value that is ticked', () => {
    const guesses = filter({ sure: ['guess'] });
    expect(counts('category', guesses)).toEqual({ credential: 1 });
    expect(counts('sure', filter({ category: ['contact'] }))).toEqual({ sure: 1, wrong: 1 });
    expect(counts('sure', guesses)).toEqual({ sure: 2, likely: 1, guess: 1, wrong: 1 });
    expect(counts('category', filter({ category: ['contact'], rule: ['r-key'] }))).toEqual({
      credential: 2,
      contact: 0,
    });
  });

  it('of the tabs count what is sensitive, and no guess', () => {
    expect(countTabs(rows)).toMatchObject({ all: 5, sensitive: 2, injection: 0 });
  });
});

it('a step of the review names its rows by category', () => {
  expect(shown(filterOf('category:credential'))).toEqual(['key', 'both']);
});

describe('the tabs for what is old and what wants tidying', () => {
  const fresh = {
    date: '2026-11-01',
    basis: 'recorded',
    atLeast: false,
    precision: 'day',
    days: 1,
    band: 'fresh',
  } as const;
  const flagged = (category: Category, sure: Sureness = 'likely') =>
    row('a', { age: fresh, flags: [{ rule: 'made-up', category, sure }] });
  const inTabs = (one: Row) => {
    const counts = countTabs([one]);
    return (['stale', 'upkeep'] as const).filter((tab) => counts[tab] > 0);
  };

  it('count what its words say is past', () => {
    expect(inTabs(flagged('stale'))).toEqual(['stale', 'upkeep']);
    expect(inTabs(flagged('expired'))).toEqual(['stale', 'upkeep']);
  });

  it('count what is said twice, contradicted, too long, broken or vague as upkeep alone', () => {
    for (const category of ['duplicate', 'contradiction', 'oversize', 'broken-reference', 'vague'] as const)
      expect(inTabs(flagged(category))).toEqual(['upkeep']);
    expect(inTabs(row('a', { age: { ...fresh, band: 'undated' } }))).toEqual(['upkeep']);
  });

  it('count no guess, nothing that was called wrong, and nothing sensitive', () => {
    for (const sure of ['guess', 'wrong'] as const) expect(inTabs(flagged('expired', sure))).toEqual([]);
    expect(inTabs(flagged('credential', 'sure'))).toEqual([]);
  });
});

describe('one fact in several places', () => {
  const kept = { decision: 'keep', manner: 'row', at: '2026-01-01T00:00:00.000Z' } as const;
  const three = (['a', 'b', 'c'] as const).map((id, at) =>
    row(id, { fact: 'a', places: 3, source: `source-${at + 1}`, sensitivity: 'high' }),
  );
  const all = [...three, row('other')];
  const ids = (some: readonly Row[]) => some.map(({ id }) => id);

  it('is one row, which the place stands for that is opened', () => {
    expect(ids(oneAFact(all))).toEqual(['a', 'other']);
    expect(ids(oneAFact(all, 'c'))).toEqual(['c', 'other']);
    expect(ids(oneAFact(all, 'other'))).toEqual(['a', 'other']);
  });

  it('that is decided otherwise in one place has a row there', () => {
    const [a, b, c] = three;
    if (!a || !b || !c) throw new Error('three rows');
    const decided = [a, { ...b, verdict: { ...kept, decision: 'duplicate' as const } }, c];
    expect(ids(oneAFact(decided))).toEqual(['a', 'b']);
  });

  it('is shown by the first place that fits, and counted once for each value', () => {
    expect(ids(oneAFact(filterRows(all, filter({ source: ['source-2'] }))))).toEqual(['b']);
    expect(countTabs(all)).toMatchObject({ all: 2, sensitive: 1 });
    expect(Object.fromEntries(countFacet(all, 'sensitivity', filter({})))).toEqual({ high: 1, none: 1 });
    expect(Object.fromEntries(countFacet(all, 'source', filter({})))).toEqual({
      'source-1': 2,
      'source-2': 1,
      'source-3': 1,
    });
  });

  it('costs nothing where every fact stands once', () => {
    const once = [row('x'), row('y')];
    expect(oneAFact(once)).toBe(once);
  });
});
