import type { DatabaseSync } from 'node:sqlite';
import type { Store } from '../../services/ports.ts';

/** What is kept, by the codes of the settings screen: the query that counts it and the query that weighs it. */
const kinds: readonly (readonly [what: string, query: string])[] = [
  [
    'prints',
    'SELECT count(*) AS items, coalesce(sum(length(second) + length(exact) + length(sketch) + 40), 0) AS bytes FROM sightings',
  ],
  ['verdicts', 'SELECT count(*) AS items, coalesce(sum(length(body)), 0) AS bytes FROM verdicts'],
  ['notes', 'SELECT count(*) AS items, coalesce(sum(length(note)), 0) AS bytes FROM notes'],
  ['paths', 'SELECT count(*) AS items, coalesce(sum(length(path)), 0) AS bytes FROM chosen'],
  ['reviews', 'SELECT count(*) AS items, coalesce(sum(length(body)), 0) AS bytes FROM reviews'],
  ['settings', 'SELECT count(*) AS items, coalesce(sum(length(body)), 0) AS bytes FROM settings'],
  ['log', 'SELECT count(*) AS items, coalesce(sum(length(line)), 0) AS bytes FROM log'],
];

/** Counts each kind of thing that the data folder holds. Sizes in bytes of content. */
export function inventory(database: DatabaseSync): ReturnType<Store['inventory']> {
  return kinds.map(([what, query]) => {
    const row = database.prepare(query).get();
    return { what, items: Number(row?.items ?? 0), bytes: Number(row?.bytes ?? 0) };
  });
}
