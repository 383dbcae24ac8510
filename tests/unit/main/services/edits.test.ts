import { describe, expect, it } from 'vitest';
import { applicationOn, day } from './ports.ts';
import { begun, graph, memory, rules, text } from './removal-story.ts';

describe('an edit', () => {
  it('is shown before, done as shown, logged without a word, and undone', async () => {
    const { flag, ask, disk, states, events, rows, store } = await begun();
    const { id } = await flag('three');
    const { token, files } = await ask('removals.preview', { ids: [id] });
    expect(files).toMatchObject([{ file: rules, entries: 1, whole: false, others: 0, refusal: null }]);
    expect(files[0]?.hunks.flat().filter(({ is }) => is === 'gone')).toEqual([
      { is: 'gone', number: 6, text: '- three' },
    ]);
    expect(disk.get(rules)?.text).toBe(text);
    expect(await ask('removals.apply', { token })).toEqual({ files: [{ file: rules, refusal: null }] });
    expect(disk.get(rules)?.text).toBe('# Team\n\n- alpha\n- two\n  - inner\n');
    expect((await rows()).some(({ excerpt }) => excerpt === 'three')).toBe(false);
    expect(await states()).toEqual(['not-found']);
    const [{ edit } = { edit: null }] = await ask('removals.list', {});
    expect(edit).toMatchObject({ undoable: true });
    expect(await ask('removals.undo', { edit: edit?.id ?? '' })).toEqual({
      files: [{ file: rules, refusal: null }],
    });
    expect(disk.get(rules)?.text).toBe(text);
    expect(await states()).toEqual(['flagged']);
    expect(events('file-edited')).toMatchObject([{ what: 'applied' }, { what: 'undone' }]);
    expect(store.logLines().join()).not.toMatch(/three|CLAUDE|Team/);
  });

  it('of an entry takes those that are nested under it along, and shows them', async () => {
    const { flag, ask, disk } = await begun();
    const { id } = await flag('two');
    const { token, files } = await ask('removals.preview', { ids: [id] });
    expect(
      files[0]?.hunks
        .flat()
        .filter(({ is }) => is === 'gone')
        .map((line) => line.text),
    ).toEqual(['- two', '  - inner']);
    await ask('removals.apply', { token });
    expect(disk.get(rules)?.text).toBe('# Team\n\n- alpha\n- three\n');
  });

  it('is refused where the file changed after it was shown, and where it changed after it was read', async () => {
    const { flag, ask, refusal, disk, on } = await begun();
    const { id } = await flag('three');
    const { token } = await ask('removals.preview', { ids: [id] });
    disk.set(rules, { text: `${text}- four\n` });
    expect(await ask('removals.apply', { token })).toMatchObject({ files: [{ refusal: 'changed' }] });
    expect(disk.get(rules)?.text).toBe(`${text}- four\n`);
    expect(on.edits.kept()).toEqual([]);
    disk.set(rules, { text: `- zero\n${text}` });
    expect((await ask('removals.preview', { ids: [id] })).files).toMatchObject([{ refusal: 'changed' }]);
    expect((await refusal('removals.apply', { token: 'another' }))?.code).toBe('preview-old');
  });

  it('covers the values of an entry that is to be redacted, and only those', async () => {
    const on = await begun();
    const mail = 'orvane@brindlemoor.example';
    on.disk.set(rules, { text: `- write to ${mail} on Sundays\n- next\n` });
    await on.read('/home/sam');
    const { id } = await on.flag('Sundays', 'redact');
    const { token, files } = await on.ask('removals.preview', { ids: [id] });
    expect(files[0]?.hunks.flat().find(({ is }) => is === 'new')?.text).toBe(
      '- write to [removed: contact] on Sundays',
    );
    await on.ask('removals.apply', { token });
    expect(on.disk.get(rules)?.text).toBe('- write to [removed: contact] on Sundays\n- next\n');
    expect(await on.states()).toEqual(['not-found']);
  });

  it('of a topic takes its line of the index along, and a line of the index its topic', async () => {
    const { flag, ask, disk } = await begun();
    const { id } = await flag('Push on Fridays');
    const first = await ask('removals.preview', { ids: [id] });
    expect(first.files.map(({ file, whole }) => [file.split('/').at(-1), whole])).toEqual([
      ['MEMORY.md', false],
      ['deploy.md', true],
    ]);
    await ask('removals.apply', { token: first.token });
    expect(disk.has(`${memory}/deploy.md`)).toBe(false);
    expect(disk.get(`${memory}/MEMORY.md`)?.text).toBe('# Index\n\n- [style](style.md): tone\n');
    const line = await flag('tone');
    const second = await ask('removals.preview', { ids: [line.id] });
    expect(second.files.at(-1)).toMatchObject({ whole: true, others: 2 });
    await ask('removals.apply', { token: second.token });
    expect(disk.has(`${memory}/style.md`)).toBe(false);
  });

  it('of a memory of Claude Code waits until that is closed; instructions, which it only reads, do not', async () => {
    const { flag, ask, on } = await begun();
    on.edits.around.running = true;
    const refusals = async (words: string) => {
      const { files } = await ask('removals.preview', { ids: [(await flag(words)).id] });
      return files.map(({ refusal }) => refusal);
    };
    expect(await refusals('Push on Fridays')).toEqual(['in-use', 'in-use']);
    expect(await refusals('three')).toEqual([null]);
  });

  it('of a graph waits until the server is closed', async () => {
    const on = await begun();
    on.disk.set(graph, {
      text: '{"type":"entity","name":"Orvane","entityType":"person","observations":["Likes tea","Likes rain"]}',
    });
    await on.read(graph);
    const { id } = await on.flag('Likes rain');
    on.on.edits.around.running = true;
    expect((await on.ask('removals.preview', { ids: [id] })).files).toMatchObject([{ refusal: 'in-use' }]);
    on.on.edits.around.running = null;
    const { token, files } = await on.ask('removals.preview', { ids: [id] });
    expect(files).toMatchObject([{ refusal: null, running: null }]);
    await on.ask('removals.apply', { token });
    expect(on.disk.get(graph)?.text).toContain('"observations":["Likes tea"]');
  });

  it('that a crash interrupted is told by what the file holds', async () => {
    const { flag, ask, disk, on, store } = await begun();
    const { id } = await flag('three');
    const { token } = await ask('removals.preview', { ids: [id] });
    await ask('removals.apply', { token });
    const [edit] = store.edits();
    if (!edit) throw new Error('no edit');
    // As if the process had ended between the file and the store.
    store.saveEdit({ ...edit, state: 'begun' });
    for (const removal of store.removals())
      store.saveRemoval({ ...removal, state: 'flagged', edit: null, doneAt: null });
    const again = applicationOn(on);
    await again.app.start();
    expect(store.edits().map(({ state }) => state)).toEqual(['applied']);
    expect((await again.ask('removals.list', {})).map(({ state }) => state)).toEqual(['not-found']);
    store.saveEdit({ ...edit, state: 'begun' });
    disk.set(rules, { text });
    await applicationOn(on).app.start();
    expect(store.edits().map(({ state }) => state)).toEqual(['undone']);
    expect(on.edits.kept()).toEqual([]);
  });

  it('keeps its backup for 40 days, or until a later review has confirmed it', async () => {
    const { flag, ask, state, on, store, events } = await begun();
    const apply = async (words: string) => {
      const { token } = await ask('removals.preview', { ids: [(await flag(words)).id] });
      await ask('removals.apply', { token });
    };
    await apply('three');
    expect(on.edits.kept()).toHaveLength(1);
    state.now += day;
    await ask('review.start', {});
    await apply('alpha');
    await ask('review.finish', {});
    expect(store.edits().map((edit) => edit.state)).toEqual(['expired', 'applied']);
    expect(on.edits.kept()).toHaveLength(1);
    state.now += 41 * day;
    await applicationOn(on).app.start();
    expect(on.edits.kept()).toEqual([]);
    expect(
      events('file-edited').filter((line) => 'what' in line && line.what === 'backup-removed'),
    ).toHaveLength(2);
  });
});
