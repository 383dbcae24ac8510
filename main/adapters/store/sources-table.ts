import type { DatabaseSync } from 'node:sqlite';
import type { Store, StoredSource } from '../../services/ports.ts';
import type { Transaction } from './transaction.ts';

type SourcesPart = Pick<
  Store,
  'sources' | 'source' | 'markAway' | 'moveSource' | 'forgetSource' | 'chosen' | 'choose' | 'unchoose'
>;
type SourceRow = Record<string, unknown>;

/** The sources that were ever read, and the places that the person chose. */
export function createSourcesTable(
  database: DatabaseSync,
  { atomically }: Transaction,
  keyed: (text: string) => string,
): SourcesPart {
  const list = database.prepare('SELECT * FROM sources WHERE forgotten = 0 ORDER BY number');
  const byKey = database.prepare('SELECT * FROM sources WHERE key = ?');
  const newest = database.prepare('SELECT coalesce(max(number), 0) AS number FROM sources');
  const insert = database.prepare(
    'INSERT INTO sources (id, number, key, kind, chosen, first_read) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const move = database.prepare(
    'UPDATE sources SET chosen = coalesce(?, chosen), away_at = NULL WHERE key = ?',
  );
  const rename = database.prepare('UPDATE sources SET key = ?, chosen = ? WHERE id = ?');
  const putAway = database.prepare('UPDATE sources SET away_at = ? WHERE id = ?');
  // The key of a source may hold its path, so forgetting leaves a print of it: a source that is added again is known
  // again, with what was seen of it. The number stays, because the log names it.
  const forget = database.prepare('UPDATE sources SET forgotten = 1, chosen = NULL, key = ?2 WHERE id = ?1');
  const revive = database.prepare('UPDATE sources SET forgotten = 0, key = ?1 WHERE key = ?2');
  const byId = database.prepare('SELECT key FROM sources WHERE id = ?');
  const forgottenKey = (key: string): string => `forgotten:${keyed(`source ${key}`)}`;
  const chosen = database.prepare('SELECT path FROM chosen ORDER BY place');
  const choose = database.prepare(
    'INSERT OR IGNORE INTO chosen (path, place) SELECT ?, coalesce(max(place), 0) + 1 FROM chosen',
  );
  const unchoose = database.prepare('DELETE FROM chosen WHERE path = ?');

  return {
    sources: () => list.all().map(sourceOf),
    source: (key, kind, place, at) =>
      atomically(() => {
        revive.run(key, forgottenKey(key));
        const number = Number(newest.get()?.number) + 1;
        if (byKey.get(key)) move.run(place, key);
        else insert.run(`source-${number}`, number, key, kind, place, at);
        const row = byKey.get(key);
        if (!row) throw new Error('A source that was just written is not there.');
        return sourceOf(row);
      }),
    moveSource: (id, key, place) => {
      rename.run(key, place, id);
    },
    markAway: (id, at) => {
      putAway.run(at, id);
    },
    forgetSource: (id) => {
      const key = String(byId.get(id)?.key ?? '');
      forget.run(id, forgottenKey(key));
    },
    chosen: () => chosen.all().map((row) => String(row.path)),
    choose: (path) => {
      choose.run(path);
    },
    unchoose: (path) => {
      unchoose.run(path);
    },
  };
}

function sourceOf(row: SourceRow): StoredSource {
  return {
    id: String(row.id),
    number: Number(row.number),
    key: String(row.key),
    kind: String(row.kind),
    chosen: row.chosen === null ? null : String(row.chosen),
    firstRead: String(row.first_read),
    awayAt: row.away_at === null ? null : String(row.away_at),
  };
}
