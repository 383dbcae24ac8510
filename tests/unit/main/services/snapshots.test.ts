import { describe, expect, it } from 'vitest';
import { applicationOn, computer, day } from './ports.ts';

const account = 'aaaaaaaa-0000-4000-8000-000000000001';
/** A synthetic export: the summary of an account, and its one memory file. */
const exportOf = (on: string, ...lines: string[]): string =>
  JSON.stringify({
    conversations_memory: lines.join('\n\n'),
    memory_files: [{ path: '/profile.md', content: '- profile', updated_at: `${on}T08:00:00.000000+00:00` }],
    account_uuid: account,
  });
const named = (month: string, on: string): string => `/exports/${month}/memories-${on}-08-00-00.json`;
const january = { text: exportOf('2026-01-10', 'first fact', 'second fact') };
const february = { text: exportOf('2026-02-10', 'second fact', 'third fact') };

function begun() {
  const application = applicationOn(computer());
  const { disk, rows, state } = application;
  disk.set(named('january', '2026-01-10'), january);
  disk.set(named('february', '2026-02-10'), february);
  const texts = async () => (await rows()).map(({ excerpt }) => excerpt);
  const fresh = async () =>
    (await rows()).filter(({ change }) => change === 'new').map(({ excerpt }) => excerpt);
  const restart = async () => {
    const again = applicationOn(application);
    await again.app.start();
    return {
      ...again,
      fresh: async () =>
        (await again.rows()).filter(({ change }) => change === 'new').map(({ excerpt }) => excerpt),
    };
  };
  return { ...application, texts, fresh, restart, later: (days: number) => (state.now += days * day) };
}

describe('readings of one account', () => {
  it.each([
    ['older first', ['/exports/january', '/exports/february']],
    ['newer first', ['/exports/february', '/exports/january']],
    ['both at once', ['/exports']],
  ])('show the newest, whatever their order: %s', async (_, paths) => {
    const { read, texts, row, store, ask } = begun();
    for (const path of paths) await read(path);
    expect(await texts()).toEqual(['second fact', 'third fact', 'profile']);
    expect(await ask('sources.list', {})).toMatchObject([{ entries: 3, asOf: '2026-02-10T08:00:00.000Z' }]);
    expect((await row('second')).firstSeen).toBe('2026-01-10');
    expect((await row('third')).firstSeen).toBe('2026-02-10');
    expect((await row('second')).age).toMatchObject({
      basis: 'first-seen',
      date: '2026-01-10',
      atLeast: true,
    });
    expect(store.snapshots('source-1')).toBe(2);
  });

  it('tell which documents were older and which were the very same', async () => {
    const { read } = begun();
    expect(await read('/exports/february')).toMatchObject({ older: 0, same: 0 });
    expect(await read('/exports/january')).toMatchObject({ older: 1, same: 0 });
    expect(await read('/exports/february')).toMatchObject({ older: 0, same: 1 });
  });

  it('of identical copies count once, with both their names', async () => {
    const { read, disk, rows, store, ask, row, watched } = begun();
    const copy = named('january', '2026-01-10').replace('.json', '(1).json');
    disk.set(copy, january);
    await read('/exports/january');
    expect(await rows()).toHaveLength(3);
    expect(store.snapshots('source-1')).toBe(1);
    expect(watched).toEqual([copy, named('january', '2026-01-10')]);
    const { history } = await ask('entries.open', { id: (await row('first')).id });
    expect(history).toEqual([{ at: '2026-01-10T08:00:00.000Z', what: 'seen', number: 1 }]);
  });

  it('do not take a day that was still to come for the date of what they hold', async () => {
    const { read, disk, row } = begun();
    disk.set(named('march', '2026-02-20'), {
      text: exportOf('2026-02-20', 'launch of 2026-02-25', 'since 2026-02-15'),
    });
    await read('/exports/march');
    expect((await row('launch')).age.basis).toBe('none');
    expect((await row('since')).age).toMatchObject({ basis: 'in-text', date: '2026-02-15' });
  });

  it('that bear no date of their own are seen when they are read, and their newest file dates no other', async () => {
    const { read, disk, row, ask, later } = begun();
    disk.set('/exports/march/memories.json', {
      text: exportOf('2025-02-01', 'launch of 2026-01-20', 'plain'),
    });
    await read('/exports/march');
    expect(await ask('sources.list', {})).toMatchObject([{ asOf: null }]);
    expect((await row('launch')).age).toMatchObject({ basis: 'in-text', date: '2026-01-20' });
    later(30);
    await read('/exports/march');
    expect((await row('plain')).age).toMatchObject({
      basis: 'first-seen',
      date: '2026-03-02',
      atLeast: true,
    });
  });

  it('are not new for being dated later by their manifest', async () => {
    const { read, disk, fresh, later, row } = begun();
    disk.set('/downloads/memories.json', { text: exportOf('2025-02-01', 'second fact') });
    await read('/downloads/memories.json');
    later(1);
    await read('/exports/february');
    expect(await fresh()).toEqual(['third fact']);
    expect((await row('second')).firstSeen).toBe('2026-02-10');
  });

  it('keep accounts apart', async () => {
    const { read, disk, ask } = begun();
    disk.set('/exports/other/memories.json', {
      text: january.text.replace(account, account.replace('1', '2')),
    });
    await read('/exports/january', '/exports/other');
    expect((await ask('sources.list', {})).map(({ entries }) => entries)).toEqual([3, 3]);
  });
});

describe('an entry is new', () => {
  it('in no first reading, and stays so when that is read again', async () => {
    const { read, fresh, restart, later } = begun();
    await read('/exports/january');
    expect(await fresh()).toEqual([]);
    await read('/exports/january');
    expect(await fresh()).toEqual([]);
    later(3);
    expect(await (await restart()).fresh()).toEqual([]);
  });

  it('when a later reading is the first that holds it, also after a restart', async () => {
    const { read, fresh, restart, later } = begun();
    await read('/exports/january');
    later(30);
    await read('/exports/february');
    expect(await fresh()).toEqual(['third fact']);
    later(1);
    expect(await (await restart()).fresh()).toEqual(['third fact']);
  });

  it('when two readings come in at once and only the newer holds it', async () => {
    const { read, fresh } = begun();
    await read('/exports');
    expect(await fresh()).toEqual(['third fact']);
  });
});

describe('the first sighting', () => {
  const list = '/home/sam/list.txt';

  it('dates from the next day on, whether the source changed or not', async () => {
    const { read, row, disk, restart, later } = begun();
    disk.set(list, { text: '- [unknown] - one' });
    await read(list);
    expect((await row('one')).age.basis).toBe('none');
    expect((await (await restart()).row('one')).age.basis).toBe('none');
    later(200);
    expect((await (await restart()).row('one')).age).toEqual({
      date: '2026-03-02',
      basis: 'first-seen',
      atLeast: true,
      precision: 'day',
      days: 200,
      band: 'ageing',
    });
    disk.set(list, { text: '- [unknown] - two\n- [unknown] - one' });
    await read(list);
    expect((await row('one')).age.basis).toBe('first-seen');
    expect((await row('two')).age.basis).toBe('none');
  });
});
