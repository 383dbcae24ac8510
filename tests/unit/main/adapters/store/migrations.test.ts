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

  it('that fails changes nothing and leaves a whole copy, for its owner alone', () => {
    const { path, database: old } = database(1);
    old.exec("INSERT INTO notes VALUES ('f', 'kept')");
    const bad = [...next, 'CREATE TABLE half (a TEXT) STRICT; ALTER TABLE nothing ADD COLUMN a TEXT'];
    expect(() => migrate(old, path, bad.toSpliced(1, 1))).toThrow('nothing');
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
