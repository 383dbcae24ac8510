import type { Bridge } from '../../../shared/bridge.ts';
import type { EventMessage } from '../../../shared/events.ts';
import type { EntryDetail, Row } from '../../../shared/row.ts';
import { defaultSettings } from '../../../shared/settings.ts';

/** A row of the table; everything that a test does not care about is made up. */
export const row = (id: string, of: Partial<Row> = {}): Row => ({
  id,
  number: 1,
  excerpt: `entry ${id}`,
  kind: 'fact',
  source: 'source-1',
  fact: id,
  places: 1,
  sensitivity: 'none',
  categories: [],
  flags: [],
  age: { date: null, basis: 'none', atLeast: false, precision: 'day', days: null, band: 'undated' },
  firstSeen: '2026-01-01',
  firstSeenAs: null,
  change: 'unchanged',
  earlier: null,
  verdict: null,
  reopened: null,
  ...of,
});

export interface StandIn {
  rows: Row[];
  /** What the page called, without the calls that only read. */
  readonly calls: [method: string, input: unknown][];
  readonly tell: (message: EventMessage) => void;
}

export const noChanges = { new: 0, reworded: 0, moved: 0, back: 0, gone: 0 };

/** How an import of a test went: nothing to say about it. */
const read = {
  cancelled: false,
  sources: [],
  entries: 1,
  problems: 0,
  older: 0,
  same: 0,
  moved: 0,
  changes: noChanges,
};

const ok = (value: unknown) => ({ ok: true as const, value });

/** What a main side of a test answers beside its rows: the marks of every entry, and to methods that only read. */
export interface Given {
  readonly tags?: readonly string[];
  readonly history?: EntryDetail['history'];
  readonly matches?: EntryDetail['matches'];
  readonly answers?: Readonly<Record<string, unknown>>;
}

/** Puts a main side into the window that answers from some rows, and writes down every act. */
export function standIn(rows: readonly Row[], given: Given = {}): StandIn {
  const listeners = new Set<(message: EventMessage) => void>();
  const stand: StandIn = {
    rows: [...rows],
    calls: [],
    tell: (message) => {
      for (const listener of listeners) listener(message);
    },
  };
  const detail = (id: string) => {
    const found = stand.rows.find((one) => one.id === id);
    if (!found) return { ok: false as const, error: { code: 'row-gone' as const } };
    return ok({
      row: found,
      segments: [{ text: 'It is ' }, { covered: 'credential', finding: 0 }],
      findings: [],
      alike: [],
      locator: {},
      context: { scope: [], loads: 'unknown', order: null, names: [], imports: [], links: [] },
      tags: given.tags ?? [],
      sourceLabel: 'made-up source',
      asOf: null,
      note: '',
      places: [],
      children: [],
      history: given.history ?? [],
      matches: given.matches ?? [],
    });
  };
  const answers: Record<string, (input: never) => unknown> = {
    'entries.page': ({ offset, limit }: { offset: number; limit: number }) =>
      ok({ revision: 1, total: stand.rows.length, rows: stand.rows.slice(offset, offset + limit) }),
    'entries.rows': ({ ids }: { ids: string[] }) =>
      ok({ rows: stand.rows.filter(({ id }) => ids.includes(id)) }),
    'entries.open': ({ id }: { id: string }) => detail(id),
    'entries.search': ({ query }: { query: string }) =>
      ok({ ids: stand.rows.filter(({ excerpt }) => excerpt.includes(query)).map(({ id }) => id) }),
    'sources.list': () => ok([]),
    'rules.list': () => ok([]),
    'settings.get': () => ok(defaultSettings),
    ...Object.fromEntries(
      Object.entries(given.answers ?? {}).map(([method, value]) => [method, () => ok(value)]),
    ),
  };
  const acts: Record<string, (input: never) => unknown> = {
    'connectors.review': () => ok({ rows: [] }),
    'sources.refresh': () => ok(read),
    'terms.add': ({ terms }: { terms: unknown[] }) =>
      ok({ added: terms.length, known: 0, unfit: 0, secret: 0, over: 0, numbers: terms.map((_, at) => at) }),
    'terms.own-name': () =>
      ok({ added: 1, known: 0, unfit: 0, secret: 0, over: 0, numbers: [7], heeded: true }),
    'review.answer': () => ok({ steps: [] }),
    'removals.undo': () => ok({ files: [{ file: 'CLAUDE.md', refusal: null }] }),
    'places.read': ({ ids }: { ids: string[] }) => ok({ ...read, sources: ids }),
    'entries.reveal': ({ id }: { id: string }) =>
      ok({ text: `raw text of ${id}`, segments: [{ text: `raw text of ${id}` }] }),
    'verdicts.set': ({ ids, decision }: { ids: string[]; decision: 'keep' | 'delete' | null }) => {
      const verdict = decision && { decision, manner: 'row' as const, at: '2026-01-01T00:00:00.000Z' };
      stand.rows = stand.rows.map((one) => (ids.includes(one.id) ? { ...one, verdict } : one));
      return ok({
        ids,
        decision,
        undecided: stand.rows.filter((one) => one.verdict === null).length,
        left: 0,
        firstDeletion: false,
      });
    },
  };
  const bridge: Bridge = {
    call: async (method, input) => {
      const answer = answers[method];
      if (answer) return answer(input as never) as never;
      stand.calls.push([method, input]);
      return (acts[method]?.(input as never) ?? ok({})) as never;
    },
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    drop: async () => ({ ok: false, error: { code: 'unexpected' } }),
  };
  Object.defineProperty(window, 'bridge', { value: bridge, configurable: true });
  return stand;
}
