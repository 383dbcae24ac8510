import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate, migrations } from '../../../../../main/adapters/store/migrations/index.ts';
import { opened, temporary } from './opened.ts';

const second = 'ALTER TABLE notes ADD COLUMN colour TEXT';
const next = [...migrations, second];

function database(version: number): { path: string; database: DatabaseSync } {
  const path = join(temporary(), 'hygiene.db');
  const made = new DatabaseSync(path);
  onTestFinished(() => made.close());
  made.exec('PRAGMA journal_mode = WAL');
  if (version > 0) migrate(made, path, next.slice(0, version));
  return { path, database: made };
}

const versionOf = (of: DatabaseSync) => of.prepare('PRAGMA user_version').get()?.user_version;

describe('a migration', () => {
  it.each(next.map((_, version) => [version]))('brings version %i to the newest', (version) => {
    const { path, database: old } = database(version);
    migrate(old, path, next);
    expect(versionOf(old)).toBe(next.length);
    old.exec("INSERT INTO notes (fingerprint, note, colour) VALUES ('f', 'n', 'red')");
    expect(readdirSync(join(path, '..')).filter((name) => name.includes('before'))).toEqual([]);
  });

  it('keeps what was there', () => {
    const { path, database: old } = database(1);
    old.exec("INSERT INTO notes VALUES ('f', 'kept')");
    migrate(old, path, next);
    expect(old.prepare('SELECT note, colour FROM notes').get()).toEqual({ note: 'kept', colour: null });
  });

  it('dates the readings from before by the date of the export, else by that of the reading', () => {
    const { path, database: old } = database(1);
    const keep = old.prepare(
      "INSERT INTO snapshots (source, read_at, as_of, digest, entries, problems, scheme) VALUES ('s', '2026-03-01', ?, 'd', 0, 0, 1)",
    );
    old.exec(
      "INSERT INTO sources (id, number, key, kind, first_read) VALUES ('s', 1, 'k', 'csv', '2026-03-01')",
    );
    for (const asOf of ['2026-02-01', null]) keep.run(asOf);
    migrate(old, path);
    expect(
      old
        .prepare('SELECT seen_at FROM snapshots')
        .all()
        .map(({ seen_at }) => seen_at),
    ).toEqual(['2026-02-01', '2026-03-01']);
  });

  it('knows of the entries from before who they are, and lets the next reading sketch them', () => {
    const { path, database: old } = database(1);
    old.exec(`
      INSERT INTO sources (id, number, key, kind, first_read) VALUES ('s', 1, 'k', 'csv', '2026-03-01');
      INSERT INTO snapshots VALUES (1, 's', '2026-03-01', NULL, 'd', 1, 0, 1);
      INSERT INTO entries VALUES (1, 'f', '2026-03-01', 1);
      INSERT INTO sightings VALUES (1, 0, 1, 'second', 'exact', x'0102', 'fact', 1, 1);`);
    migrate(old, path);
    const entry = old.prepare('SELECT second, length(sketch) AS length FROM entries').get();
    expect(entry).toEqual({ second: 'second', length: 0 });
    expect(
      old.prepare('SELECT part, entry, exact FROM snapshots JOIN sightings ON snapshot = id').get(),
    ).toEqual({ part: '', entry: 1, exact: 'exact' });
  });

  it('turns the answer of a step into a field, and lays the note where it can be emptied', () => {
    const { path, database: old } = database(7);
    const body = (answers: object) => JSON.stringify({ number: 1, answers });
    const add = old.prepare('INSERT INTO reviews VALUES (?, ?, ?)');
    add.run('a', 1, body({ look: { choice: 'off', note: 'by hand' }, ask: { choice: 'on' } }));
    add.run('b', 2, body({}));
    migrate(old, path);
    const bodies = old.prepare('SELECT body FROM reviews ORDER BY number').all();
    expect(bodies.map(({ body: one }) => JSON.parse(String(one)))).toEqual([
      { number: 1, known: null, answers: { look: { answer: 'off' }, ask: { answer: 'on' } } },
      { number: 1, known: null, answers: {} },
    ]);
    expect(old.prepare('SELECT * FROM typed_answers').all()).toEqual([
      { review: 1, step: 'look', field: 'note', words: 'by hand' },
    ]);
  });

  it('that fails changes nothing and leaves a whole copy, for its owner alone', () => {
    const { path, database: old } = database(1);
    old.exec("INSERT INTO notes VALUES ('f', 'kept')");
    const bad = 'CREATE TABLE half (a TEXT) STRICT; ALTER TABLE nothing ADD COLUMN a TEXT';
    expect(() => migrate(old, path, [...migrations.slice(0, 1), bad])).toThrow('nothing');
    expect(versionOf(old)).toBe(1);
    expect(old.prepare("SELECT name FROM sqlite_schema WHERE name = 'half'").get()).toBeUndefined();
    const copy = new DatabaseSync(`${path}.before-2`, { readOnly: true });
    expect(copy.prepare('SELECT note FROM notes').get()).toEqual({ note: 'kept' });
    copy.close();
    expect(statSync(`${path}.before-2`).mode & 0o077).toBe(statSync(path).mode & 0o077);
  });

  it('from a later version is refused, and nothing is changed', () => {
    const store = opened();
    store.close();
    const path = join(store.folder, 'hygiene.db');
    const later = new DatabaseSync(path);
    later.exec(`PRAGMA user_version = ${migrations.length + 1}`);
    later.close();
    const before = statSync(path).size;
    expect(() => opened(store.folder)).toThrow(
      expect.objectContaining({ code: 'newer-version', place: path }),
    );
    expect([statSync(path).size, existsSync(`${path}.before-${migrations.length}`)]).toEqual([before, false]);
  });
});
