import type { Change } from '../../shared/change.ts';
import { type Flag, integrityCategories } from '../../shared/finding.ts';
import { isOld, needsUpkeep, type Row } from '../../shared/row.ts';

/** Everything that decides which rows the table shows. */
export interface Filter {
  readonly tab: Tab;
  readonly facets: Readonly<Record<Facet, ReadonlySet<string>>>;
  /** Ids that the full-text search found; null where nothing is searched for. */
  readonly found: ReadonlySet<string> | null;
}

export const tabs = [
  'all',
  'undecided',
  'new',
  'changed',
  'sensitive',
  'stale',
  'undated',
  'upkeep',
  'injection',
  'instructions',
  'decided',
] as const;
export type Tab = (typeof tabs)[number];

export const facets = [
  'sensitivity',
  'category',
  'sure',
  'rule',
  'kind',
  'source',
  'band',
  'decision',
] as const;
export type Facet = (typeof facets)[number];

const integrity: ReadonlySet<string> = new Set(integrityCategories);

/** Entries that are not as they were before, and yet not new. A new one that may be an older one is shown with them. */
const isChanged: ReadonlySet<Change> = new Set(['reworded', 'moved', 'back']);

const inTab: Readonly<Record<Tab, (row: Row) => boolean>> = {
  all: () => true,
  undecided: ({ verdict }) => verdict === null,
  new: ({ change }) => change === 'new',
  changed: ({ change, earlier }) => isChanged.has(change) || (change === 'new' && earlier !== null),
  sensitive: ({ sensitivity }) => sensitivity !== 'none' && sensitivity !== 'low',
  stale: isOld,
  undated: ({ age }) => age.band === 'undated',
  upkeep: needsUpkeep,
  injection: ({ categories }) => categories.some((category) => integrity.has(category)),
  instructions: ({ kind }) => kind === 'instruction',
  decided: ({ verdict }) => verdict !== null,
};

/** These facets ask about findings: a row fits where one and the same finding answers all of them. */
const flagFacets = ['category', 'sure', 'rule'] as const satisfies readonly Facet[];
type FlagFacet = (typeof flagFacets)[number];
export const isFlagFacet = (facet: Facet): facet is FlagFacet => flagFacets.some((one) => one === facet);

/** The values of the other facets that a row has; undecided is a value of its own. */
const valuesOf: Readonly<Record<Exclude<Facet, FlagFacet>, (row: Row) => readonly string[]>> = {
  sensitivity: ({ sensitivity }) => [sensitivity],
  kind: ({ kind }) => [kind],
  source: ({ source }) => [source],
  band: ({ age }) => [age.band],
  decision: ({ verdict }) => [verdict?.decision ?? 'undecided'],
};

export const noFacets: Filter['facets'] = {
  sensitivity: new Set(),
  category: new Set(),
  sure: new Set(),
  rule: new Set(),
  kind: new Set(),
  source: new Set(),
  band: new Set(),
  decision: new Set(),
};

const passes = (wanted: ReadonlySet<string>, value: string): boolean =>
  wanted.size === 0 || wanted.has(value);

/** The findings of a row that fit. Guesses, and what was called wrong, only where they are asked for. */
const flagsThat = (row: Row, wanted: Filter['facets'], except?: FlagFacet): readonly Flag[] =>
  row.flags.filter(
    (flag) =>
      flagFacets.every((facet) => facet === except || passes(wanted[facet], flag[facet])) &&
      (except === 'sure' || wanted.sure.size > 0 || flag.sure === 'sure' || flag.sure === 'likely'),
  );

const fits = (row: Row, facet: Exclude<Facet, FlagFacet>, wanted: ReadonlySet<string>): boolean =>
  wanted.size === 0 || valuesOf[facet](row).some((value) => wanted.has(value));

/** The rows that pass the tab, the search and every facet. */
export function filterRows(rows: readonly Row[], { tab, facets: wanted, found }: Filter): Row[] {
  const byFlag = flagFacets.some((facet) => wanted[facet].size > 0);
  const others = facets.filter((facet) => !isFlagFacet(facet)).filter((facet) => wanted[facet].size > 0);
  return rows.filter(
    (row) =>
      inTab[tab](row) &&
      (found === null || found.has(row.id)) &&
      others.every((facet) => fits(row, facet, wanted[facet])) &&
      (!byFlag || flagsThat(row, wanted).length > 0),
  );
}

/** Rows that say the same and are decided alike are one: told apart by this. */
const keyOf = ({ fact, verdict }: Row): string => `${fact} ${verdict?.decision ?? ''}`;

/**
 * One fact in several places is one row: of the rows that say the same and are decided alike the first stands for all,
 * or the chosen one where it is among them.
 */
export function oneAFact(rows: readonly Row[], chosen: string | null = null): readonly Row[] {
  if (rows.every(({ places }) => places === 1)) return rows;
  const mine = chosen === null ? undefined : rows.find(({ id }) => id === chosen);
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    if (row.places === 1) return row;
    const key = keyOf(row);
    if (seen.has(key)) return [];
    seen.add(key);
    return mine && keyOf(mine) === key ? mine : row;
  });
}

/** Counts facts under names: one in several places counts once for each name. */
function factCounter<Name extends string>(add: (name: Name) => void): (row: Row, name: Name) => void {
  const seen = new Set<string>();
  return (row, name) => {
    if (row.places > 1) {
      const key = `${name} ${keyOf(row)}`;
      if (seen.has(key)) return;
      seen.add(key);
    }
    add(name);
  };
}

/** How many rows each tab holds. */
export function countTabs(rows: readonly Row[]): Record<Tab, number> {
  const counts = Object.fromEntries(tabs.map((tab) => [tab, 0])) as Record<Tab, number>;
  const count = factCounter<Tab>((tab) => {
    counts[tab] += 1;
  });
  for (const row of rows) for (const tab of tabs) if (inTab[tab](row)) count(row, tab);
  return counts;
}

/** How many rows each value of a facet would show, with all other filters as they are. */
export function countFacet(rows: readonly Row[], facet: Facet, filter: Filter): Map<string, number> {
  // The facets about findings answer together, so each of their values is counted over the findings themselves.
  const without = isFlagFacet(facet)
    ? { ...filter.facets, category: noFacets.category, sure: noFacets.sure, rule: noFacets.rule }
    : { ...filter.facets, [facet]: noFacets[facet] };
  const others = filterRows(rows, { ...filter, facets: without });
  const counts = new Map<string, number>();
  const count = factCounter<string>((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
  for (const row of others) {
    const values = isFlagFacet(facet)
      ? new Set(flagsThat(row, filter.facets, facet).map((flag) => flag[facet]))
      : valuesOf[facet](row);
    for (const value of values) count(row, value);
  }
  for (const value of filter.facets[facet]) if (!counts.has(value)) counts.set(value, 0);
  return counts;
}

/** A filter as a step of the review names it: a tab, or `category:credential`. */
export function filterOf(name: string | null): Filter {
  const [kind = '', value] = (name ?? 'all').split(':');
  if (kind === 'category' && value)
    return { tab: 'all', facets: { ...noFacets, category: new Set([value]) }, found: null };
  return { tab: tabs.find((tab) => tab === kind) ?? 'all', facets: noFacets, found: null };
}
