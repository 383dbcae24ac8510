import { useSyncExternalStore } from 'react';
import type { Row } from '../../shared/row.ts';
import { ask, on } from '../api.ts';

/** All rows of the table, as far as they are loaded. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  /** How many there are; more than are loaded while the rest is on its way. */
  readonly total: number;
}

/** The first part is small, so that something shows at once; the rest comes in larger ones. */
const parts = { first: 500, next: 5_000 } as const;

let state: Rows = { rows: [], byId: new Map(), total: 0 };
let run = 0;
let started = false;
const listeners = new Set<() => void>();

const set = (rows: readonly Row[], total: number): void => {
  state = { rows, byId: new Map(rows.map((row) => [row.id, row])), total };
  for (const listener of listeners) listener();
};

/** Loads all rows anew. A later call overtakes an earlier one. */
async function load(): Promise<void> {
  const mine = ++run;
  const rows: Row[] = [];
  for (;;) {
    const reply = await ask('entries.page', {
      offset: rows.length,
      limit: rows.length === 0 ? parts.first : parts.next,
    });
    if (mine !== run || !reply.ok) return;
    rows.push(...reply.value.rows);
    const whole = rows.length >= reply.value.total || reply.value.rows.length === 0;
    // A shorter list than the one that shows would make the table jump, so it replaces it only when it is whole.
    if (whole || rows.length >= state.rows.length) set([...rows], reply.value.total);
    if (whole) return;
  }
}

/** Fetches some rows as they are now and puts them where they stand. */
export async function refreshRows(ids: readonly string[]): Promise<void> {
  const fresh = new Map<string, Row>();
  for (let at = 0; at < ids.length; at += 10_000) {
    const reply = await ask('entries.rows', { ids: ids.slice(at, at + 10_000) });
    if (reply.ok) for (const row of reply.value.rows) fresh.set(row.id, row);
  }
  set(
    state.rows.map((row) => fresh.get(row.id) ?? row),
    state.total,
  );
}

function start(): void {
  started = true;
  void load();
  on((message) => {
    if (message.name === 'changed' && message.payload.what === 'entries') void load();
  });
}

export function useRows(): Rows {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      if (!started) start();
      return () => listeners.delete(tell);
    },
    () => state,
  );
}
