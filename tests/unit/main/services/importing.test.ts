import { describe, expect, it } from 'vitest';
import { applicationOn, computer } from './ports.ts';

const list = '/home/sam/list.txt';
const instructions = '/home/sam/code/CLAUDE.md';

function begun() {
  const on = computer();
  on.disk.set(list, { text: '- [2026-01-01] - one\n- [2026-01-02] - two' });
  on.disk.set(instructions, { text: '# Rules\n\n- Use tabs\n\n@docs/absent.md\n' });
  return { ...applicationOn(on), restarted: () => applicationOn(on) };
}

describe('an import', () => {
  it('reads, remembers, logs and tells the page', async () => {
    const { read, store, logged, heard, ask } = begun();
    expect(await read(list, '/home/sam/code')).toMatchObject({ cancelled: false, entries: 5, problems: 1 });
    expect(store.chosen()).toEqual([list, '/home/sam/code']);
    expect(logged().filter(({ event }) => event === 'source-read')).toMatchObject([
      { source: 1, sourceKind: 'recited-list', entries: 2, problems: 0, ruleset: 'test-1', rulesOff: [] },
      { source: 2, sourceKind: 'claude-md', entries: 3, problems: 1 },
    ]);
    expect(await ask('sources.list', {})).toMatchObject([
      { state: 'read', place: list, under: null, remembered: true, entries: 2 },
      { state: 'read', place: instructions, under: '/home/sam/code', problems: [{ code: 'broken-import' }] },
    ]);
    const names = heard.map(({ name, payload }) => (name === 'progress' ? payload.phase : name));
    expect(names).toEqual(
      expect.arrayContaining(['finding', 'reading', 'scanning', 'dating', 'done', 'imported']),
    );
    expect(names.at(-1)).toBe('imported');
  });

  it('of a paste or a drop lives in memory only', async () => {
    const { app, ask, rows, restarted } = begun();
    await ask('sources.paste', { text: '- [2026-01-01] - pasted', origin: 'assistant' });
    await app.importBytes('dropped.txt', new TextEncoder().encode('- [2026-01-01] - dropped'));
    expect((await rows()).map(({ excerpt }) => excerpt)).toEqual(['pasted', 'dropped']);
    expect((await ask('sources.list', {})).map(({ remembered, place }) => [remembered, place])).toEqual([
      [false, null],
      [false, null],
    ]);
    const later = restarted();
    await later.app.start();
    expect(await later.rows()).toEqual([]);
    expect(await later.ask('sources.list', {})).toEqual([]);
  });

  it('of the sample is marked as synthetic, on the screen and in the log', async () => {
    const { ask, logged } = begun();
    await ask('sources.sample', {});
    expect((await ask('sources.list', {})).every(({ synthetic }) => synthetic)).toBe(true);
    const read = logged().flatMap((body) => (body.event === 'source-read' ? [body.sourceKind] : []));
    expect(new Set(read)).toEqual(new Set(['sample']));
  });

  it('scans a text once, however often it is read, until the rules change', async () => {
    const { read, scans, ask } = begun();
    const scanned = () => scans.splice(0).flat();
    await read(list);
    expect(scanned()).toEqual(['one', 'two']);
    await read(list);
    expect(scanned()).toEqual([]);
    await ask('settings.set', { rulesOff: ['email'] });
    expect(scanned()).toEqual(['one', 'two']);
  });

  it('waits for the one before it', async () => {
    const { app, rows } = begun();
    await Promise.all([app.importPaths([list]), app.importPaths([list]), app.importPaths([instructions])]);
    expect(await rows()).toHaveLength(5);
  });

  it('that fails is a bug, and the next one runs', async () => {
    const { app, state, bugs, read } = begun();
    state.onScan = () => {
      throw new Error('worker gone');
    };
    expect(await app.importPaths([list])).toEqual({ ok: false, error: { code: 'unexpected' } });
    expect(bugs).toHaveLength(1);
    state.onScan = () => {};
    expect(await read(list)).toMatchObject({ entries: 2 });
  });
});

describe('a cancelled import', () => {
  it('keeps what was finished, and names the rest as not read', async () => {
    const { app, state, scans, disk, read, ask, rows } = begun();
    disk.set('/home/sam/code/sub/CLAUDE.md', { text: '- Below' });
    state.onScan = () => {
      if (scans.length === 2) void app.call('import.cancel', {});
    };
    const result = await read('/home/sam/code');
    expect(result).toMatchObject({ cancelled: true, sources: ['source-1'] });
    expect(await rows()).toHaveLength(3);
    const problems = (await ask('sources.list', {})).flatMap((source) =>
      source.problems.map(({ code }) => code),
    );
    expect(problems).toContain('cancelled');
    state.onScan = () => {};
    expect(await read('/home/sam/code')).toMatchObject({ cancelled: false, entries: 4 });
    const after = (await ask('sources.list', {})).flatMap((source) =>
      source.problems.map(({ code }) => code),
    );
    expect(after).not.toContain('cancelled');
  });
});

describe('a remembered place', () => {
  it('is read again at the start', async () => {
    const { read, restarted, rows } = begun();
    await read(list, '/home/sam/code');
    const later = restarted();
    await later.app.start();
    expect(await later.rows()).toEqual(await rows());
  });

  it('that is gone at the start says so, and is read when it is back', async () => {
    const { read, disk, restarted, store } = begun();
    await read(list);
    const was = disk.get(list);
    disk.delete(list);
    const later = restarted();
    await later.app.start();
    const missing = { id: 'source-1', state: 'missing', place: list, label: 'list.txt', entries: 0 };
    expect(await later.ask('sources.list', {})).toMatchObject([
      { ...missing, problems: [{ code: 'not-found' }] },
    ]);
    expect(store.chosen()).toEqual([list]);
    if (was) disk.set(list, was);
    await later.ask('sources.refresh', {});
    expect(await later.ask('sources.list', {})).toMatchObject([
      { id: 'source-1', state: 'read', entries: 2 },
    ]);
  });

  it('loses what is gone from it, and nothing else', async () => {
    const { read, disk, rows, ask } = begun();
    disk.set('/home/sam/code/sub/CLAUDE.md', { text: '- Below' });
    await read('/home/sam/code');
    disk.delete(instructions);
    await ask('sources.refresh', {});
    expect((await rows()).map(({ excerpt }) => excerpt)).toEqual(['Below']);
    expect((await ask('sources.list', {})).map(({ state }) => state)).toEqual(['read', 'missing']);
  });

  it('that never held anything is told once and not remembered', async () => {
    const { read, store, ask } = begun();
    expect(await read('/nowhere')).toMatchObject({ sources: [], entries: 0, problems: 1 });
    expect(store.chosen()).toEqual([]);
    const [stray] = await ask('sources.list', {});
    expect(stray).toMatchObject({ id: 'place:/nowhere', state: 'missing' });
    await ask('sources.forget', { id: 'place:/nowhere' });
    expect(await ask('sources.list', {})).toEqual([]);
  });

  it('is forgotten with its entries, but not its verdicts', async () => {
    const { read, ask, row, rows, logged, store, refusal } = begun();
    await read(list);
    await ask('verdicts.set', { ids: [(await row('one')).id], decision: 'delete', manner: 'row' });
    await ask('sources.forget', { id: 'source-1' });
    expect(await rows()).toEqual([]);
    expect(store.chosen()).toEqual([]);
    expect(logged().at(-1)).toEqual({ event: 'source-forgotten', source: 1, sourceKind: 'recited-list' });
    expect(await refusal('sources.forget', { id: 'source-1' })).toMatchObject({ code: 'unknown-source' });
    await read(list);
    expect((await row('one')).verdict?.decision).toBe('delete');
  });
});
