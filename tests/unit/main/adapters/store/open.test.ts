import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storeErrorOf } from '../../../../../main/adapters/store/store-error.ts';
import { storeText } from '../../../../../shared/text/store.ts';
import { opened, temporary } from './opened.ts';

const program = new URL('./open-as-stranger.ts', import.meta.url).pathname;
const openAs = (who: 'owner' | 'stranger', folder: string): string =>
  execFileSync(process.execPath, [program, folder, who], { encoding: 'utf8' }).trim();
const code = (expected: keyof typeof storeText) =>
  expect.objectContaining({ name: 'StoreError', code: expected });

describe('a data folder', () => {
  it('that may not be made is refused by name', () => {
    const above = temporary();
    chmodSync(above, 0o555);
    expect(openAs('stranger', join(above, 'data'))).toBe('folder-refused');
    chmodSync(above, 0o777);
    expect(openAs('stranger', join(above, 'data'))).toBe('opened');
  });

  it.each([
    ['folder', '', 0o555],
    ['key', 'fingerprint.key', 0o000],
    ['database', 'hygiene.db', 0o444],
    ['log', 'log.jsonl', 0o444],
  ])('whose %s may not be used is refused by name', (_, name, mode) => {
    const above = temporary();
    chmodSync(above, 0o777);
    const folder = join(above, 'data');
    expect(openAs('stranger', folder)).toBe('opened');
    const place = join(folder, name);
    const before = statSync(place).mode;
    // Where root runs this the file changes hands too, because its owner could give himself the rights back.
    execFileSync('chmod', [mode.toString(8), place]);
    if (process.geteuid?.() === 0) execFileSync('chown', ['0:0', place]);
    expect(openAs('stranger', folder)).toBe('folder-refused');
    if (process.geteuid?.() === 0) execFileSync('chown', ['65534:65534', place]);
    chmodSync(place, before);
    expect(openAs('stranger', folder)).toBe('opened');
  });

  it('that is a file is refused by name', () => {
    const place = join(temporary(), 'data');
    writeFileSync(place, '');
    expect(() => opened(place)).toThrow(code('folder-refused'));
  });

  it('that was there before keeps its mode and what else lies in it', () => {
    const folder = temporary();
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'thesis.txt'), 'mine');
    opened(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o755);
    expect(readFileSync(join(folder, 'thesis.txt'), 'utf8')).toBe('mine');
  });
});

describe('the key', () => {
  it('is made once', () => {
    const store = opened();
    const key = readFileSync(join(store.folder, 'fingerprint.key'), 'utf8');
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    store.close();
    opened(store.folder);
    expect(readFileSync(join(store.folder, 'fingerprint.key'), 'utf8')).toBe(key);
  });

  it('that is gone is not replaced, because nothing would be recognised again', () => {
    const store = opened();
    store.close();
    rmSync(join(store.folder, 'fingerprint.key'));
    expect(() => opened(store.folder)).toThrow(code('key-missing'));
    expect(existsSync(join(store.folder, 'fingerprint.key'))).toBe(false);
  });

  it.each(['', 'abc', 'g'.repeat(64)])('that reads %j is refused', (content) => {
    const folder = join(temporary(), 'data');
    mkdirSync(folder);
    writeFileSync(join(folder, 'fingerprint.key'), content);
    expect(() => opened(folder)).toThrow(code('key-damaged'));
    expect(readFileSync(join(folder, 'fingerprint.key'), 'utf8')).toBe(content);
  });
});

it('a database that is none is told from one that may not be used', () => {
  const store = opened();
  store.close();
  const damaged = 'no database '.repeat(1_000);
  writeFileSync(join(store.folder, 'hygiene.db'), damaged);
  expect(() => opened(store.folder)).toThrow(code('damaged'));
  expect(readFileSync(join(store.folder, 'hygiene.db'), 'utf8')).toBe(damaged);
});

describe('an error of the system', () => {
  const sqlite = (errcode: number) => Object.assign(new Error('sqlite'), { errcode });
  it.each([
    ['a lock that is held', sqlite(5), 'in-use'],
    ['a lock of a snapshot', sqlite(517), 'in-use'],
    ['a malformed page', sqlite(11), 'damaged'],
    ['a full disk', sqlite(13), 'folder-refused'],
    ['a call that was refused', Object.assign(new Error('no'), { syscall: 'open' }), 'folder-refused'],
  ] as const)('has a name and a sentence: %s', (_, error, name) => {
    expect(storeErrorOf(error, '/place')).toMatchObject({ code: name, place: '/place', cause: error });
    expect(storeText[name]).toContain('{place}');
  });

  it('that nobody foresaw stays what it is', () => {
    for (const error of [new TypeError('bug'), sqlite(1), 'text'])
      expect(storeErrorOf(error, '/place')).toBe(error);
  });
});
