import type { DatabaseSync } from 'node:sqlite';
import type { Store } from '../../services/ports.ts';

/** What is kept, by the codes of the settings screen: the query that counts it and the query that weighs it. */
const kinds: readonly (readonly [what: string, query: string])[] = [
  [
    'prints',
    `SELECT (SELECT count(*) FROM sightings) AS items,
      (SELECT coalesce(sum(octet_length(second) + octet_length(exact) + coalesce(octet_length(rules), 0)), 0) FROM sightings)
      + (SELECT coalesce(sum(octet_length(fingerprint) + octet_length(second) + octet_length(sketch)), 0) FROM entries)
      AS bytes`,
  ],
  [
    'links',
    'SELECT (SELECT count(*) FROM links) + (SELECT count(*) FROM match_answers) AS items, 24 * ((SELECT count(*) FROM links) + (SELECT count(*) FROM match_answers)) AS bytes',
  ],
  ['verdicts', 'SELECT count(*) AS items, coalesce(sum(octet_length(body)), 0) AS bytes FROM verdicts'],
  [
    'acceptances',
    'SELECT count(*) AS items, coalesce(sum(octet_length(rule) + coalesce(octet_length(print), 0)), 0) AS bytes FROM acceptances',
  ],
  ['removals', 'SELECT count(*) AS items, coalesce(sum(octet_length(body)), 0) AS bytes FROM removals'],
  [
    'backups',
    "SELECT count(*) AS items, coalesce(sum(json_extract(body, '$.bytes')), 0) AS bytes FROM edits WHERE json_extract(body, '$.state') = 'applied'",
  ],
  [
    'notes',
    `SELECT (SELECT count(*) FROM notes) + (SELECT count(*) FROM typed_answers) AS items,
      (SELECT coalesce(sum(octet_length(note)), 0) FROM notes)
      + (SELECT coalesce(sum(octet_length(words)), 0) FROM typed_answers) AS bytes`,
  ],
  [
    'connectors',
    'SELECT count(*) AS items, coalesce(sum(octet_length(name) + octet_length(owner) + octet_length(said_by) + octet_length(note)), 0) AS bytes FROM connectors',
  ],
  [
    'terms',
    `SELECT (SELECT count(*) FROM terms) + (SELECT count(*) FROM dismissed_terms) AS items,
      (SELECT coalesce(sum(octet_length(text)), 0) FROM terms)
      + (SELECT coalesce(sum(octet_length(print)), 0) FROM dismissed_terms) AS bytes`,
  ],
  ['paths', 'SELECT count(*) AS items, coalesce(sum(octet_length(path)), 0) AS bytes FROM chosen'],
  [
    'sources',
    'SELECT count(*) AS items, coalesce(sum(octet_length(key) + coalesce(octet_length(chosen), 0)), 0) AS bytes FROM sources WHERE forgotten = 0',
  ],
  ['reviews', 'SELECT count(*) AS items, coalesce(sum(octet_length(body)), 0) AS bytes FROM reviews'],
  ['settings', 'SELECT count(*) AS items, coalesce(sum(octet_length(body)), 0) AS bytes FROM settings'],
  ['log', 'SELECT count(*) AS items, coalesce(sum(octet_length(line)), 0) AS bytes FROM log'],
];

/** Counts each kind of thing that the data folder holds. Sizes in bytes of content. */
export function inventory(database: DatabaseSync): ReturnType<Store['inventory']> {
  return kinds.map(([what, query]) => {
    const row = database.prepare(query).get();
    return { what, items: Number(row?.items ?? 0), bytes: Number(row?.bytes ?? 0) };
  });
}
