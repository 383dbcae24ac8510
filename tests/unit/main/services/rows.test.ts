import { describe, expect, it } from 'vitest';
import { applicationOn, computer, day } from './ports.ts';
import { sha256 } from './store.ts';

const file = '/home/sam/CLAUDE.md';
const mail = 'alex@brindlemoor.example';
const text = `# Rules\n\n- Use tabs\n  - but not here\n    - nor there\n- Write to ${mail}\n- Use tabs\n`;

async function loaded() {
  const on = computer();
  on.disk.set(file, { text });
  const application = applicationOn(on);
  await application.read(file);
  const open = async (words: string) =>
    application.ask('entries.open', { id: (await application.row(words)).id });
  return { ...application, open };
}

describe('the rows', () => {
  it('come in pages, in the order of the document, with the revision they belong to', async () => {
    const { ask, read } = await loaded();
    const first = await ask('entries.page', { offset: 0, limit: 4 });
    const second = await ask('entries.page', { offset: 4, limit: 4 });
    expect([first.total, first.rows.length, second.rows.length]).toEqual([6, 4, 2]);
    expect(second.revision).toBe(first.revision);
    const ids = [...first.rows, ...second.rows].map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
    await read(file);
    const again = await ask('entries.page', { offset: 0, limit: 10 });
    expect(again.revision).toBeGreaterThan(first.revision);
    expect(again.rows.map(({ id }) => id)).toEqual(ids);
  });

  it('are given as they are now, for the ids that are still there', async () => {
    const { ask, row } = await loaded();
    const { id } = await row('here');
    await ask('verdicts.set', { ids: [id], decision: 'delete', manner: 'row' });
    const { rows } = await ask('entries.rows', { ids: ['gone', id] });
    expect(rows).toMatchObject([{ id, verdict: { decision: 'delete' } }]);
  });

  it('cover what was found, and only a reveal hands it out', async () => {
    const { ask, row, open, refusal } = await loaded();
    const { id, excerpt, sensitivity, categories } = await row('brindlemoor');
    expect([excerpt, sensitivity, categories]).toEqual([
      expect.not.stringContaining('alex'),
      'low',
      ['contact'],
    ]);
    const detail = await open('brindlemoor');
    expect(JSON.stringify(detail)).not.toContain('brindlemoor');
    expect(detail.segments).toEqual([
      { text: 'Write to ' },
      { covered: 'contact', finding: 0, findings: [0] },
    ]);
    expect(await ask('entries.reveal', { id })).toEqual({
      text: `Write to ${mail}`,
      segments: [{ text: 'Write to ' }, { text: mail, findings: [0] }],
    });
    expect(await refusal('entries.reveal', { id: 'gone' })).toMatchObject({ code: 'row-gone' });
    expect(await refusal('entries.open', { id: 'gone' })).toMatchObject({ code: 'row-gone' });
  });

  it('are found by every word, in any case, and by their headings', async () => {
    const { ask } = await loaded();
    const found = async (query: string) => (await ask('entries.search', { query })).ids.length;
    expect(await Promise.all(['TABS', 'tabs use', 'here not', 'RULES', 'tabs here', ''].map(found))).toEqual([
      2, 2, 1, 6, 0, 6,
    ]);
  });
});

describe('an opened entry', () => {
  it('lists everything nested below it, at any depth', async () => {
    const { open, ask, row } = await loaded();
    const { children } = await open('use tabs');
    const { rows } = await ask('entries.rows', { ids: children });
    expect(rows.map(({ excerpt }) => excerpt)).toEqual(['but not here', 'nor there']);
    expect((await ask('entries.open', { id: `${(await row('use tabs')).id}~2` })).children).toEqual([]);
  });

  it('names the other places of its words, and none of itself', async () => {
    const { open, ask, row } = await loaded();
    await ask('sources.paste', { text: '- [2026-01-01] - Use tabs', origin: 'assistant' });
    const { id } = await row('use tabs');
    const places = (await open('use tabs')).places.map((place) => place.id);
    expect(places).toHaveLength(2);
    expect(places).toContain(`${id}~2`);
    expect(places).not.toContain(id);
  });

  it('tells where it stands, and what became of it in order', async () => {
    const { open, ask, row, state, disk, read } = await loaded();
    state.now += day;
    await ask('verdicts.set', { ids: [(await row('here')).id], decision: 'delete', manner: 'row' });
    state.now += day;
    disk.set(file, { text: `${text}- one more\n` });
    await read(file);
    const detail = await open('here');
    expect(detail.locator).toMatchObject({ file, lines: [4, 4], heading: ['Rules'] });
    expect(text.slice(...(detail.locator.range ?? [0, 0]))).toBe('but not here');
    expect(detail.history.map(({ at, what, decision }) => [at.slice(0, 10), what, decision])).toEqual([
      ['2026-03-02', 'seen', undefined],
      ['2026-03-03', 'decided', 'delete'],
      ['2026-03-04', 'seen', undefined],
    ]);
  });
});

describe('a note', () => {
  /** Synthetic, of the shape of a key, put together here so that no scanner trips over it. */
  const key = ['sk-', 'ant-api03-', `${sha256('a')}${sha256('b')}`.slice(0, 93), 'AA'].join('');

  it('is kept trimmed and without credentials, and logged as a digest', async () => {
    const { ask, row, open, store, logged } = await loaded();
    const { id } = await row('here');
    const { note } = await ask('entries.note', { id, note: `  ask Jo, key ${key} ` });
    expect(note).toBe('ask Jo, key •••');
    expect((await open('here')).note).toBe(note);
    expect(logged().at(-1)).toEqual({
      event: 'note',
      entry: 3,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(store.logLines().join()).not.toContain('Jo');
    await ask('entries.note', { id, note: ' ' });
    expect((await open('here')).note).toBe('');
    expect(logged().at(-1)).toEqual({ event: 'note', entry: 3, digest: null });
  });

  it('goes with all others when they are cleared', async () => {
    const { ask, row, open, refusal } = await loaded();
    await ask('entries.note', { id: (await row('here')).id, note: 'mine' });
    expect((await ask('store.inventory', {})).kept).toContainEqual({ what: 'notes', items: 1, bytes: 4 });
    await ask('store.clear-notes', {});
    expect((await open('here')).note).toBe('');
    expect(await refusal('entries.note', { id: 'gone', note: 'x' })).toMatchObject({ code: 'row-gone' });
  });
});
