import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoredEdit, StoredRemoval } from '../../../main/services/ports.ts';
import { defaultSettings } from '../../../shared/settings.ts';
import { missed, opened, reading, seen, temporary } from '../main/adapters/store/opened.ts';

const at = '2026-03-01T09:00:00.000Z';
const wrong = { reach: 'value', rule: 'email', print: 'p', entry: 4, at, until: '2027-03-01' } as const;
const removal: StoredRemoval = {
  id: 'source-1:a',
  source: 'source-1',
  fingerprint: 'a',
  second: 's-a',
  number: 1,
  kind: 'csv',
  system: 'other',
  part: 'p',
  lines: [1, 1],
  decision: 'delete',
  categories: ['health'],
  origin: null,
  state: 'flagged',
  flaggedAt: at,
  doneAt: null,
  foundAt: null,
  edit: 'edit-1',
  changedAtProvider: null,
  earlierVersions: null,
};
const edit: StoredEdit = {
  id: 'edit-1',
  path: '/place/notes.md',
  state: 'applied',
  before: 'x',
  after: null,
  mode: 0o644,
  modified: 1,
  bytes: 12,
  at,
  entries: ['a'],
};
const keep = { decision: 'keep', manner: 'row', at } as const;

describe('a new store', () => {
  it('begins its log, and knows nothing else', () => {
    const store = opened();
    expect(store.log(0, 9)).toMatchObject({
      total: 1,
      lines: [
        { n: 1, at, zone: 'Europe/Berlin', body: { event: 'store-created', version: '9.9.9', scheme: 1 } },
      ],
    });
    expect(store.settings()).toEqual(defaultSettings);
    expect([store.sources(), store.chosen(), store.reviews()]).toEqual([[], [], []]);
    expect([store.verdicts().size, store.notes().size]).toEqual([0, 0]);
  });

  it('is for its owner alone', () => {
    const { folder } = opened();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const modes = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mode & 0o777]);
    expect(Object.fromEntries(modes)).toEqual({
      'fingerprint.key': 0o600,
      'hygiene.db': 0o600,
      'hygiene.db-shm': 0o600,
      'hygiene.db-wal': 0o600,
      'log.jsonl': 0o600,
    });
  });
});

describe('what was decided', () => {
  it('is there when the store opens again', () => {
    const store = opened();
    const review = {
      id: 'r',
      number: 1,
      startedAt: at,
      finishedAt: null,
      profile: 'pilot',
      plan: 'pro',
      at: { step: 'look', row: 'f~2' },
      answers: { look: { values: { answer: 'done' }, typed: { note: 'n' } } },
      known: { folder: ['f'] },
      receipt: null,
    } as const;
    store.verdict('f', { ...keep, reason: 'agreed' });
    store.verdict('g', keep);
    store.verdict('g', null);
    store.note('f', 'mine');
    store.saveReview({ ...review, at: { step: 'first', row: null } });
    store.saveReview(review);
    store.saveSettings({ ...defaultSettings, cadence: 'week' });
    store.choose('/b');
    store.choose('/a');
    store.choose('/b');
    store.append(at, 'UTC', missed('2026-02-01'));
    store.close();

    const again = opened(store.folder);
    expect([...again.verdicts()]).toEqual([['f', { ...keep, reason: 'agreed' }]]);
    expect([...again.notes()]).toEqual([['f', 'mine']]);
    expect(again.reviews()).toEqual([review]);
    expect(again.settings().cadence).toBe('week');
    expect(again.chosen()).toEqual(['/b', '/a']);
    expect(again.log(0, 1).lines[0]?.body).toEqual(missed('2026-02-01'));
    expect(again.verify()).toMatchObject({ ok: true, lines: 2, reason: 'whole' });
  });

  it('keeps what was called wrong under a number that no other ever gets', () => {
    const store = opened();
    const [one, two] = [
      store.accept(wrong),
      store.accept({ ...wrong, reach: 'rule', print: null, until: null }),
    ];
    store.dropAcceptance(two);
    store.close();
    const again = opened(store.folder);
    expect(again.acceptances()).toEqual([{ ...wrong, number: one }]);
    expect(again.accept(wrong)).toBe(two + 1);
  });

  it('leaves no word of a note behind when the notes are emptied or one is taken back', () => {
    const store = opened();
    const left = () =>
      readdirSync(store.folder).filter((name) => readFileSync(join(store.folder, name)).includes('Quorvane'));
    store.note('f', 'Quorvane said so');
    expect(left()).not.toEqual([]);
    store.clearNotes();
    expect(left()).toEqual([]);
    store.note('f', 'Quorvane said so');
    store.note('f', null);
    store.close();
    expect(left()).toEqual([]);
  });
});

describe('a transaction', () => {
  it('is written whole or not at all, its lines of the log included', () => {
    const store = opened();
    const before = store.logLines();
    const fail = () =>
      store.atomically(() => {
        store.verdict('f', keep);
        store.atomically(() => store.append(at, 'UTC', missed('2026-02-01')));
        throw new Error('stop');
      });
    expect(fail).toThrow('stop');
    expect(store.verdicts().size).toBe(0);
    expect(store.logLines()).toEqual(before);
    expect(readFileSync(join(store.folder, 'log.jsonl'), 'utf8')).toBe(`${before[0]}\n`);
    store.append(at, 'UTC', missed('2026-02-02'));
    expect(store.verify()).toMatchObject({ ok: true, lines: 2 });
  });

  it('answers what its body answers', () => {
    expect(opened().atomically(() => 7)).toBe(7);
  });
});

describe('sources', () => {
  it('are found again by key, keep their number, and learn a new place', () => {
    const store = opened();
    const first = store.source('k', 'claude-md', '/a', at);
    expect(store.source('l', 'csv', null, at)).toMatchObject({ number: 2, chosen: null });
    expect(store.source('k', 'claude-md', '/b', '2026-04-01')).toEqual({ ...first, chosen: '/b' });
    expect(store.source('k', 'claude-md', null, '2026-05-01')).toEqual({ ...first, chosen: '/b' });
    expect(store.sources().map(({ id }) => id)).toEqual(['source-1', 'source-2']);
  });

  it('leave no place behind when forgotten, and are known again when they come back', () => {
    const store = opened();
    const { id } = store.source('claude-md:/secret/CLAUDE.md', 'claude-md', '/secret', at);
    store.choose('/secret');
    store.unchoose('/secret');
    store.forgetSource(id);
    expect([store.sources(), store.chosen()]).toEqual([[], []]);
    expect(store.source('claude-md:/other/CLAUDE.md', 'claude-md', null, at).number).toBe(2);
    const again = store.source('claude-md:/secret/CLAUDE.md', 'claude-md', null, '2026-05-01');
    expect(again).toMatchObject({ id, number: 1, firstRead: at, chosen: null });
    store.forgetSource(id);
    store.close();
    expect(readFileSync(join(store.folder, 'hygiene.db')).includes('/secret')).toBe(false);
  });
});

describe('what is kept', () => {
  it('is counted and weighed by kind', () => {
    const store = opened();
    store.source('k', 'csv', '/place', at);
    store.choose('/place');
    store.record(reading(), 1, seen('a', 'b'));
    store.verdict('a', keep);
    store.note('a', 'Ümlaut');
    store.accept(wrong);
    store.saveRemoval(removal);
    store.saveEdit(edit);
    const kinds = new Map(store.inventory().map((kind) => [kind.what, kind]));
    expect([...kinds].map(([what, { items }]) => [what, items])).toEqual([
      ['prints', 2],
      ['links', 0],
      ['verdicts', 1],
      ['acceptances', 1],
      ['removals', 1],
      ['backups', 1],
      ['notes', 1],
      ['connectors', 0],
      ['terms', 0],
      ['paths', 1],
      ['sources', 1],
      ['reviews', 0],
      ['settings', 0],
      ['log', 1],
    ]);
    expect(kinds.get('notes')?.bytes).toBe(7);
    expect(kinds.get('prints')?.bytes).toBeGreaterThan(256);
  });

  it('goes with all its files and the folder, and nothing of anybody else', () => {
    const store = opened();
    const other = opened();
    writeFileSync(join(other.folder, 'thesis.txt'), 'mine');
    store.forgetEverything();
    other.forgetEverything();
    expect(existsSync(store.folder)).toBe(false);
    expect(readdirSync(other.folder)).toEqual(['thesis.txt']);
    expect(opened(store.folder).log(0, 1).total).toBe(1);
  });
});

it('two stores over one folder see what the other writes, and share one chain and one key', () => {
  const folder = join(temporary(), 'data');
  const one = opened(folder);
  const two = opened(folder);
  one.append(at, 'UTC', missed('1'));
  two.append(at, 'UTC', missed('2'));
  one.atomically(() => {
    one.append(at, 'UTC', missed('3'));
    one.append(at, 'UTC', missed('4'));
  });
  two.append(at, 'UTC', missed('5'));
  two.verdict('f', keep);
  expect(one.verdicts().get('f')).toEqual(keep);
  expect(one.verify()).toMatchObject({ ok: true, lines: 6 });
  expect(readFileSync(join(folder, 'log.jsonl'), 'utf8')).toBe(`${two.logLines().join('\n')}\n`);
});
