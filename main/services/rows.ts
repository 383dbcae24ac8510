import type { EntryContext } from '../../shared/context.ts';
import type { Output } from '../../shared/contract.ts';
import type { EntryDetail, Row } from '../../shared/row.ts';
import { asRead } from '../domain/as-read.ts';
import { excerpt } from '../domain/mask.ts';
import { categoriesOf, flagsOf, sensitivityOf } from '../domain/sensitivity.ts';
import { Refusal } from './failure.ts';
import { childrenOf, placeIn } from './family.ts';
import { historyOf, matchesOf } from './history.ts';
import type { Library, LoadedEntry } from './library.ts';
import type { Clock, Store } from './ports.ts';
import { dayOf } from './today.ts';
import type { Verdicts } from './verdicts.ts';

/** Length of a row's masked excerpt, in UTF-16 units. */
const excerptLength = 160;

export interface Rows {
  readonly page: (offset: number, limit: number) => Output<'entries.page'>;
  readonly some: (ids: readonly string[]) => { rows: Row[] };
  readonly all: () => Row[];
  readonly open: (id: string) => EntryDetail;
  readonly reveal: (id: string) => Output<'entries.reveal'>;
  readonly search: (query: string) => { ids: string[] };
}

/** What the table and the inspector show. Only `reveal` hands out the raw text of an entry. */
export function createRows(
  clock: Clock,
  store: Store,
  library: Library,
  verdicts: Verdicts,
  alike: (entry: LoadedEntry) => number[],
  contextOf: (entry: LoadedEntry) => EntryContext,
): Rows {
  // A row is dear to build (masking) and cheap to keep: the entry object changes whenever its findings or age do.
  const built = new WeakMap<LoadedEntry, BaseRow>();

  const row = (entry: LoadedEntry, zone: string): Row => {
    let base = built.get(entry);
    if (!base) {
      base = baseRow(entry, zone);
      built.set(entry, base);
    }
    const same = library.withSecond(entry.second);
    return {
      ...base,
      fact: same[0]?.id ?? entry.id,
      places: same.length,
      verdict: verdicts.of(entry),
      reopened: verdicts.reopened(entry),
    };
  };

  const rowsOf = (entries: readonly LoadedEntry[]): Row[] => {
    const zone = clock.zone();
    return entries.map((entry) => row(entry, zone));
  };

  const find = (id: string): LoadedEntry => {
    const entry = library.entry(id);
    if (!entry) throw new Refusal('row-gone');
    return entry;
  };

  const open = (id: string): EntryDetail => {
    const entry = find(id);
    const source = library.source(entry.source);
    return {
      row: row(entry, clock.zone()),
      segments: asRead(entry.text, entry.findings),
      findings: [...entry.findings],
      alike: alike(entry),
      locator: entry.locator,
      context: contextOf(entry),
      tags: [...entry.tags],
      sourceLabel: source?.label ?? '',
      asOf: placeIn(library, entry)?.document.madeAt ?? null,
      note: store.notes().get(entry.fingerprint) ?? '',
      places: library
        .withSecond(entry.second)
        .filter((other) => other.id !== id)
        .map((other) => ({
          id: other.id,
          label: library.source(other.source)?.label ?? '',
          locator: other.locator,
        })),
      children: childrenOf(library, entry).map((child) => child.id),
      history: historyOf(store, entry),
      matches: matchesOf(store, entry),
    };
  };

  return {
    page: (offset, limit) => {
      const all = library.entries();
      return {
        revision: library.revision(),
        total: all.length,
        rows: rowsOf(all.slice(offset, offset + limit)),
      };
    },
    some: (ids) => ({ rows: rowsOf(ids.flatMap((id) => library.entry(id) ?? [])) }),
    all: () => rowsOf(library.entries()),
    open,
    reveal: (id) => {
      const { text, findings } = find(id);
      return { text, segments: asRead(text, findings, false) };
    },
    search: (query) => ({ ids: search(library.entries(), query) }),
  };
}

/** All of a row but what the person decided, and what else says the same. */
type BaseRow = Omit<Row, 'verdict' | 'reopened' | 'fact' | 'places'>;

function baseRow(entry: LoadedEntry, zone: string): BaseRow {
  return {
    id: entry.id,
    number: entry.number,
    excerpt: excerpt(entry.text, entry.findings, excerptLength),
    kind: entry.kind,
    source: entry.source,
    sensitivity: sensitivityOf(entry.findings),
    categories: [...categoriesOf(entry.findings)],
    flags: [...flagsOf(entry.findings)],
    age: entry.age,
    firstSeen: dayOf(Date.parse(entry.past.firstSeen), zone),
    firstSeenAs: entry.past.firstSeenAs === entry.number ? null : entry.past.firstSeenAs,
    change: entry.past.change,
    earlier: entry.past.earlier[0] ?? null,
  };
}

/** Entries whose text or heading holds every word of the query, in any case. */
function search(entries: readonly LoadedEntry[], query: string): string[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return entries
    .filter((entry) => {
      const text = `${entry.text}\n${entry.locator.heading?.join('\n') ?? ''}`.toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    })
    .map((entry) => entry.id);
}
