import { describe, expect, it } from 'vitest';
import type { Ports } from '../../../../main/services/ports.ts';
import { applicationOn, computer } from './ports.ts';

const claude = '/home/sam/.claude';
const written = Date.parse('2026-02-03T10:00:00Z');

/** A computer with memory on it. `changed` may answer other ports for some of its own. */
function begun(changed: (ports: Ports) => Partial<Ports> = () => ({})) {
  const on = computer();
  on.disk.set(`${claude}/CLAUDE.md`, { text: '- one\n- two\n', modified: written });
  on.disk.set(`${claude}/projects/-app/memory/MEMORY.md`, { text: '- index\n', modified: written - 1 });
  on.disk.set(`${claude}/projects/-app/memory/topic.md`, { text: 'A topic.', modified: written });
  on.disk.set('/home/sam/code/AGENTS.md', { text: '- rule\n', modified: written });
  return applicationOn({ ...on, ports: { ...on.ports, ...changed(on.ports) } });
}

describe('looking for memory', () => {
  it('says first where it would look, and reads nothing', async () => {
    const { ask, scans } = begun();
    const known = await ask('places.known', {});
    expect(known.map(({ path }) => path)).toContain(`${claude}/CLAUDE.md`);
    const { places, looked, cancelled } = await ask('places.look', {});
    expect([looked, cancelled]).toEqual([known.length, false]);
    expect(places).toEqual([
      {
        id: 'claude-instructions',
        kind: 'claude-instructions',
        path: `${claude}/CLAUDE.md`,
        side: 'every-session',
        kinds: [{ label: 'CLAUDE.md and rules', files: 1 }],
        files: 1,
        bytes: 12,
        changed: '2026-02-03T10:00:00.000Z',
        leadsTo: null,
        problems: [],
        chosen: false,
      },
      expect.objectContaining({ id: 'claude-memory', files: 2, bytes: 16, side: 'when-relevant' }),
    ]);
    expect(scans).toEqual([]);
    expect(await ask('sources.list', {})).toEqual([]);
  });

  it('reads what was chosen, and remembers it', async () => {
    const { ask, store } = begun();
    await ask('places.look', {});
    expect(await ask('places.read', { ids: ['claude-memory'] })).toMatchObject({ entries: 2 });
    expect(store.chosen()).toEqual([`${claude}/projects`]);
    const { places } = await ask('places.look', {});
    expect(places.map(({ id, chosen }) => [id, chosen])).toEqual([
      ['claude-instructions', false],
      ['claude-memory', true],
    ]);
  });

  it('knows a place as read when a folder above it was chosen', async () => {
    const { ask, read } = begun();
    await read(claude);
    const { places } = await ask('places.look', {});
    expect(places.every(({ chosen }) => chosen)).toBe(true);
  });

  it('looks into a folder that is chosen in the system’s dialog, and reads it by the id alone', async () => {
    const on = begun(({ desk }) => ({ desk: { ...desk, choose: async () => ['/home/sam/code'] } }));
    const { places } = await on.ask('places.look-in-folder', {});
    expect(places).toMatchObject([
      { id: 'folder-1', kind: 'folder', path: '/home/sam/code', files: 1, side: 'in-folder' },
    ]);
    expect((await on.ask('places.look-in-folder', {})).places[0]?.id).toBe('folder-1');
    expect(await on.ask('places.read', { ids: ['folder-1'] })).toMatchObject({ entries: 1 });
  });

  it('takes no path, and no id of a place that was not shown', async () => {
    const { refusal } = begun();
    for (const id of [`${claude}/CLAUDE.md`, 'claude-instructions', '__proto__'])
      expect(await refusal('places.read', { ids: [id] })).toEqual({ code: 'unknown-source' });
  });

  it('has no dialog in the browser', async () => {
    const on = begun(({ desk }) => ({ desk: { ...desk, choose: null } }));
    expect(await on.refusal('places.look-in-folder', {})).toEqual({ code: 'no-dialog' });
  });

  it('can be stopped, keeps what it has, and says that it is not all', async () => {
    const on = begun(({ files }) => ({
      files: {
        ...files,
        survey: async (path, signal, looked) => {
          const found = await files.survey(path, signal, looked);
          if (path.endsWith('/projects')) await on.ask('places.stop', {});
          return found;
        },
      },
    }));
    const { places, looked, cancelled } = await on.ask('places.look', {});
    expect([places.map(({ id }) => id), looked, cancelled]).toEqual([
      ['claude-instructions', 'claude-memory'],
      3,
      true,
    ]);
  });

  it('tells how far it is, and when it has ended', async () => {
    const { ask, heard } = begun();
    await ask('places.look', {});
    const told = heard.flatMap(({ name, payload }) => (name === 'progress' ? [payload] : []));
    expect(told[0]).toEqual({ phase: 'finding', done: 1, total: 0 });
    expect(told.at(-1)).toEqual({ phase: 'done', done: 0, total: 0 });
  });
});
