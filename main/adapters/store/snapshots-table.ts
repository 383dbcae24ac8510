import type { DatabaseSync } from 'node:sqlite';
import type { KnownEntry, Sighting, Store } from '../../services/ports.ts';
import type { Transaction } from './transaction.ts';

type SnapshotsPart = Pick<Store, 'record' | 'numberOf' | 'snapshots' | 'sightings' | 'shared'>;

/** What was seen when: a sighting of every entry in every snapshot, by prints and numbers alone. */
export function createSnapshotsTable(database: DatabaseSync, { atomically }: Transaction): SnapshotsPart {
  // A copy of an export bears its date. A source that is read where it lies has none: there only the reading before
  // can be the same, because what was there, went and came back was seen twice.
  const same =
    database.prepare(`SELECT id, read_at FROM snapshots WHERE source = ?1 AND digest = ?2 AND as_of IS ?3 AND scheme = ?4
    AND part = ?5 AND (?3 IS NOT NULL OR id = (SELECT max(id) FROM snapshots WHERE source = ?1 AND part = ?5))`);
  const count = database.prepare('SELECT count(*) AS total FROM snapshots WHERE source = ?');
  const snapshot = database.prepare(
    'INSERT INTO snapshots (source, read_at, as_of, seen_at, digest, part, entries, problems, scheme) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const known = database.prepare(
    'SELECT number, first_seen, first_snapshot FROM entries WHERE fingerprint = ?',
  );
  const entry = database.prepare(
    'INSERT INTO entries (fingerprint, second, sketch, first_seen, first_snapshot) VALUES (?, ?, ?, ?, ?)',
  );
  // A sketch leaves out what was found in the entry, so that it changes with the rules.
  const sketched = database.prepare('UPDATE entries SET sketch = ?1 WHERE number = ?2 AND sketch <> ?1');
  // Which of two readings held an entry first is told by their order, whenever it was seen.
  const older = database.prepare(`UPDATE entries SET first_seen = ?1, first_snapshot =
    CASE WHEN coalesce((SELECT as_of FROM snapshots WHERE id = first_snapshot), '') > ?2 THEN ?3 ELSE first_snapshot END
    WHERE number = ?4 RETURNING first_snapshot`);
  const sighting = database.prepare(
    'INSERT INTO sightings (snapshot, ordinal, entry, second, exact, kind, first_line, last_line, rules) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const seen =
    database.prepare(`SELECT read_at, seen_at, source, group_concat(rules, ' ') AS rules FROM snapshots
    JOIN sightings ON snapshot = snapshots.id JOIN entries ON entry = number
    WHERE fingerprint = ? GROUP BY read_at, seen_at, source ORDER BY seen_at, read_at`);

  const holding = database.prepare(
    'SELECT DISTINCT source FROM sightings JOIN snapshots ON snapshot = snapshots.id WHERE second = ?',
  );

  const knownEntry = (
    { fingerprint, second, sketch }: Sighting,
    at: string,
    order: string | null,
    id: number,
  ): KnownEntry => {
    const row = known.get(fingerprint);
    if (!row) {
      const { lastInsertRowid } = entry.run(fingerprint, second, sketch, at, id);
      return { number: Number(lastInsertRowid), firstSeen: at, firstSnapshot: id };
    }
    const number = Number(row.number);
    sketched.run(sketch, number);
    const firstSeen = String(row.first_seen);
    if (firstSeen <= at) return { number, firstSeen, firstSnapshot: Number(row.first_snapshot) };
    // An export that is read later but was made earlier moves the first sighting back.
    const moved = older.get(at, order ?? '', id, number);
    return { number, firstSeen: at, firstSnapshot: Number(moved?.first_snapshot) };
  };

  return {
    numberOf: (fingerprint) => {
      const row = known.get(fingerprint);
      return row ? Number(row.number) : null;
    },
    snapshots: (source) => Number(count.get(source)?.total ?? 0),
    sightings: (fingerprint) =>
      seen.all(fingerprint).map((row) => ({
        readAt: String(row.read_at),
        seenAt: String(row.seen_at),
        source: String(row.source),
        rules: typeof row.rules === 'string' ? idsIn(row.rules) : null,
      })),
    shared: (seconds) => {
      const counts = new Map<string, number>();
      for (const second of seconds) {
        for (const { source } of holding.all(second))
          counts.set(String(source), (counts.get(String(source)) ?? 0) + 1);
      }
      return counts;
    },
    record: (reading, scheme, sightings) =>
      atomically(() => {
        const { source, readAt, asOf, seenAt, digest, part, entries, problems } = reading;
        const copy = same.get(source, digest, asOf, scheme, part);
        const id = copy
          ? Number(copy.id)
          : Number(
              snapshot.run(source, readAt, asOf, seenAt, digest, part, entries, problems, scheme)
                .lastInsertRowid,
            );
        const answers = sightings.map((one) => {
          const found = knownEntry(one, seenAt, asOf, id);
          const [firstLine, lastLine] = one.lines ?? [null, null];
          if (!copy)
            sighting.run(
              id,
              one.ordinal,
              found.number,
              one.second,
              one.exact,
              one.kind,
              firstLine,
              lastLine,
              one.rules.join(' '),
            );
          return found;
        });
        return {
          snapshot: id,
          copy: copy !== undefined,
          readAt: copy ? String(copy.read_at) : readAt,
          known: answers,
        };
      }),
  };
}

const idsIn = (words: string): string[] => [...new Set(words.split(' ').filter(Boolean))].sort();
