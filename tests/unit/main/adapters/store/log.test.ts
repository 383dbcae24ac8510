import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../../../main/services/ports.ts';
import { missed, opened } from './opened.ts';

const at = '2026-03-01T09:00:00.000Z';

/** A store of four lines. */
function four(): Store & { file: string; beside: () => string } {
  const store = opened();
  for (const due of ['1', '2', '3']) store.append(at, 'UTC', missed(due));
  const file = join(store.folder, 'log.jsonl');
  return { ...store, file, beside: () => (existsSync(file) ? readFileSync(file, 'utf8') : '') };
}
const asFile = (store: Store): string =>
  store
    .logLines()
    .map((line) => `${line}\n`)
    .join('');
const loseDatabase = ({ folder }: Store) => {
  for (const ending of ['', '-wal', '-shm']) rmSync(join(folder, `hygiene.db${ending}`), { force: true });
};

describe('the table of the log', () => {
  it.each(["UPDATE log SET line = 'x' WHERE n = 2", 'DELETE FROM log WHERE n = 4', 'DELETE FROM log'])(
    'refuses: %s',
    (statement) => {
      const store = four();
      const other = new DatabaseSync(join(store.folder, 'hygiene.db'));
      expect(() => other.exec(statement)).toThrow('append-only');
      other.close();
      expect(store.verify()).toMatchObject({ ok: true, lines: 4 });
    },
  );

  it.each([
    ['a changed line', 'UPDATE log SET line = replace(line, \'"1"\', \'"9"\')', 'altered'],
    ['a changed last line', 'UPDATE log SET line = replace(line, \'"3"\', \'"9"\')', 'altered'],
    ['a last line that is gone', 'DELETE FROM log WHERE n = 4', 'cut'],
  ])('shows %s to a check, where somebody took the triggers away', (_, statement, reason) => {
    const store = four();
    const other = new DatabaseSync(join(store.folder, 'hygiene.db'));
    other.exec(`DROP TRIGGER log_is_never_updated; DROP TRIGGER log_is_never_deleted; ${statement}`);
    other.close();
    expect(store.verify()).toMatchObject({ ok: false, reason });
  });

  it('is read from the newest line on', () => {
    const store = four();
    expect(store.log(1, 2)).toMatchObject({ total: 4, lines: [{ n: 3 }, { n: 2 }] });
  });
});

describe('the file beside it', () => {
  it('holds the same lines', () => {
    const store = four();
    expect(store.beside()).toBe(asFile(store));
  });

  it.each([
    ['is gone', (file: string) => rmSync(file)],
    ['lacks its last lines', (file: string) => truncateSync(file, readFileSync(file).indexOf('\n') + 1)],
    ['was torn within a line', (file: string) => truncateSync(file, readFileSync(file).length - 7)],
  ])('gets what it lacks when the store opens, and with the next line: it %s', (_, harm) => {
    const store = four();
    harm(store.file);
    expect(store.beside().length).toBeLessThan(asFile(store).length);
    store.append(at, 'UTC', missed('4'));
    expect(store.beside()).toBe(asFile(store));
    store.close();
    harm(store.file);
    const again = opened(store.folder);
    expect(store.beside()).toBe(asFile(again));
    expect(again.verify()).toMatchObject({ ok: true, lines: 5 });
  });

  it('gives the log back where the database was lost, and the log goes on', () => {
    const store = four();
    const lines = store.logLines();
    store.close();
    loseDatabase(store);
    const again = opened(store.folder);
    expect(again.logLines()).toEqual(lines);
    again.append(at, 'UTC', missed('4'));
    expect(again.verify()).toMatchObject({ ok: true, lines: 5 });
    expect(store.beside()).toBe(asFile(again));
  });

  it('gives the later lines back where an older copy of the database was put in place', () => {
    const store = opened();
    store.close();
    const older = readFileSync(join(store.folder, 'hygiene.db'));
    const later = opened(store.folder);
    later.append(at, 'UTC', missed('1'));
    const lines = later.logLines();
    later.close();
    writeFileSync(join(store.folder, 'hygiene.db'), older);
    expect(opened(store.folder).logLines()).toEqual(lines);
  });

  it('is not believed where its own chain is broken, and a check says so from then on', () => {
    const store = four();
    store.close();
    loseDatabase(store);
    const harmed = store.beside().replace('"due":"1"', '"due":"9"');
    writeFileSync(store.file, harmed);
    const again = opened(store.folder);
    expect(again.log(0, 9).total).toBe(1);
    expect(store.beside()).toBe(harmed);
    expect(again.verify()).toMatchObject({ ok: false, reason: 'cut' });
  });

  it('does not make a call fail that is on the disk already, and catches up', () => {
    const store = four();
    rmSync(store.file);
    // A folder in its place: nothing can be appended to it, whoever runs this.
    mkdirSync(store.file);
    store.append(at, 'UTC', missed('4'));
    expect(store.log(0, 1).lines[0]?.body).toEqual(missed('4'));
    rmdirSync(store.file);
    store.append(at, 'UTC', missed('5'));
    expect(store.beside()).toBe(asFile(store));
  });
});
