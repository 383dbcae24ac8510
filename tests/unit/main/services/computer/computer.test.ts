import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../../../../shared/log.ts';
import { describe as say } from '../../../../../shared/log-line.ts';
import { type Parts, profileOn } from '../../../../computer/profile.ts';
import { applicationOf, measured } from './measured.ts';

const linesOf = (events: readonly LogEvent[]): string[] =>
  events.flatMap((event) =>
    /^(?:thing|computer)/.test(event.event) ? [`${event.event} ${say(event)}`] : [],
  );

describe('this computer', () => {
  it('is not looked at before the person asks for it, and not again once they withdraw', async () => {
    const on = applicationOf(profileOn('linux'));
    await on.app.start();
    expect(await on.ask('computer.facts', {})).toBeNull();
    await on.ask('computer.look', {});
    expect(on.store.settings().measureComputer).toBe(true);
    await on.ask('computer.withdraw', {});
    expect(await on.ask('computer.facts', {})).toBeNull();
    expect((await on.ask('connectors.list', {})).rows).toEqual([]);
    await on.app.start();
    expect(await on.ask('computer.facts', {})).toBeNull();
    expect(on.logged().filter(({ event }) => event === 'settings-changed')).toHaveLength(2);
  });

  it('is looked at again at every start, once the person agreed', async () => {
    const on = applicationOf(profileOn('linux'));
    on.store.saveSettings({ ...on.store.settings(), measureComputer: true });
    await on.app.start();
    expect((await on.ask('computer.facts', {}))?.files).toBe(7);
  });

  it('tells the page when what is known of it changed', async () => {
    const { heard } = await measured();
    const changed = heard.flatMap((message) => (message.name === 'changed' ? [message.payload.what] : []));
    expect(changed).toEqual(expect.arrayContaining(['computer', 'review', 'log', 'settings']));
  });

  it('that is stopped keeps what was measured before', async () => {
    const on = applicationOf(profileOn('linux'));
    await on.ask('computer.look', {});
    const looking = on.refusal('computer.look', {});
    await on.ask('computer.stop', {});
    expect(await looking).toEqual({ code: 'stopped' });
    expect(await on.ask('computer.facts', {})).not.toBeNull();
  });

  it('that is stopped while it is looked at by itself is no defect', async () => {
    const on = applicationOf(profileOn('linux'));
    on.store.saveSettings({ ...on.store.settings(), measureComputer: true });
    let started = false;
    const starting = on.app.start().then(() => {
      started = true;
    });
    while (!started) await on.ask('computer.stop', {});
    await starting;
    expect([on.bugs, await on.ask('computer.facts', {})]).toEqual([[], null]);
  });

  it('has its servers in folders that the person chose, that are granted, and in which Claude Code works', async () => {
    const on = applicationOf(profileOn('linux'));
    const servers = (name: string) => ({
      text: JSON.stringify({ mcpServers: { [name]: { command: 'a' } } }),
    });
    on.disk.set('/home/sam/chosen/.mcp.json', servers('by-choice'));
    on.disk.set('/home/sam/projects/shared/.cursor/mcp.json', servers('by-grant'));
    on.disk.set('/home/sam/code/app/.mcp.json', servers('by-project'));
    on.disk.set('/home/sam/other/.mcp.json', servers('by-nobody'));
    on.store.choose('/home/sam/chosen');
    await on.ask('computer.look', {});
    const names = (await on.ask('connectors.list', {})).rows.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['by-choice', 'by-grant', 'by-project']));
    expect(names).not.toContain('by-nobody');
  });

  it('tells of every volume that holds something whether it is encrypted, and of every grant what brings it back', async () => {
    const lsblk = JSON.stringify({
      blockdevices: [
        { type: 'crypt', fstype: 'ext4', mountpoints: ['/home'] },
        { type: 'part', mountpoints: ['/mnt/x'] },
      ],
    });
    const { facts } = await measured(
      { homeGrant: false },
      {
        prints: { lsblk },
        mounts: ['/', '/home'],
        git: { '/home/sam/projects/clients': { at: '2026-02-20', clean: true } },
      },
    );
    expect(facts.volumes).toEqual([
      {
        id: expect.any(String),
        place: '/home',
        holds: ['store', 'granted'],
        encrypted: { known: true, value: true, where: ['lsblk'] },
      },
    ]);
    const git = { kind: 'git', at: '2026-02-20', clean: true };
    expect(facts.backups.map(({ found }) => (found.known ? found.value : found.gap))).toEqual([
      git,
      'no-answer',
      'no-answer',
    ]);
  });

  it('of Apple says what Time Machine has, and nothing of disks that it does not copy', async () => {
    const profile = profileOn('darwin', { homeGrant: false });
    const prints = { tmutil: '/Volumes/B/2026-02-24-101010.backup', fdesetup: 'FileVault is Off.' };
    const on = applicationOf(profile, { prints });
    on.store.choose('/Volumes/Stick/notes');
    const { backups, volumes } = await on.ask('computer.look', {});
    expect(backups.map(({ found }) => found)).toEqual(
      Array(3).fill({
        known: true,
        value: { kind: 'time-machine', at: '2026-02-24', clean: null },
        where: ['tmutil'],
      }),
    );
    expect(volumes).toMatchObject([{ place: '/', encrypted: { value: false } }]);
  });
});

describe('the log of what was found', () => {
  it('has a line for the look, and one for each thing that is new', async () => {
    const { logged } = await measured();
    const lines = linesOf(logged()).map((line) => line.replace(/ [0-9a-f]{8}(?=[,; ]|$)/, ' ID'));
    expect(lines).toEqual([
      'computer-measured 7 files looked into, 0 not readable: 4 connectors, 4 granted folders, 2 accounts; on: web-search memory; could not tell: browser-tools; 0 volumes not encrypted, 1 could not tell',
      'thing-found folder ID; home contains-another holds-our-data',
      'thing-found folder ID; contains-another',
      'thing-found folder ID',
      'thing-found folder ID; two-projects',
      'thing-found connector ID, from file, can: not known; literal-secret can-change',
      'thing-found connector ID, from extension, can: read write',
      'thing-found connector ID, from session, can: read send',
      'thing-found connector ID, from file, can: not known; literal-secret unencrypted',
      'thing-found account ID, from local; memory-on-disk',
      'thing-found account ID, from local; memory-on-disk',
    ]);
  });

  const parts: readonly (readonly [Parts, string])[] = [
    [{ homeGrant: false }, 'home'],
    [{ slack: false }, 'from session'],
    [{ oldAccount: false }, 'account'],
  ];
  it.each(parts)('loses exactly one line without %j', async (without, what) => {
    const all = linesOf((await measured()).logged()).slice(1);
    const rest = linesOf((await measured(without)).logged()).slice(1);
    const gone = all.filter((line) => !rest.includes(line));
    expect(gone).toEqual([expect.stringContaining(what)]);
    expect(rest).toEqual(all.filter((line) => line !== gone[0]));
  });

  it('names again only what is other or gone', async () => {
    const on = await measured();
    const before = on.logged().length;
    await on.ask('computer.look', {});
    expect(linesOf(on.logged().slice(before)).map((line) => line.split(' ')[0])).toEqual([
      'computer-measured',
    ]);
    const config = '/home/sam/.config/Claude/claude_desktop_config.json';
    const { mcpServers: _, ...rest } = JSON.parse(on.disk.get(config)?.text ?? '');
    on.disk.set(config, { text: JSON.stringify({ ...rest, mcpServers: { files: { command: 'files' } } }) });
    const then = on.logged().length;
    await on.ask('computer.look', {});
    expect(
      linesOf(on.logged().slice(then)).map((line) => line.replace(/ [0-9a-f]{8}(?=[,; ]|$)/, ' ID')),
    ).toEqual([
      expect.stringContaining('computer-measured'),
      'thing-found connector ID, from file, can: not known',
      'thing-gone connector ID',
    ]);
  });

  it('has no line for a start that found all as it was', async () => {
    const on = await measured();
    const before = on.logged().length;
    await on.app.start();
    expect(on.logged().slice(before)).toEqual([]);
    on.disk.set('/home/sam/.cursor/mcp.json', { text: '{"mcpServers": {"a": {"command": "a"}}}' });
    await on.app.start();
    expect(linesOf(on.logged().slice(before))).toHaveLength(2);
  });

  it('takes nothing for gone that could not be told', async () => {
    const on = await measured();
    on.disk.delete('/home/sam/.config/Claude/claude_desktop_config.json');
    for (const path of [...on.disk.keys()]) if (path.includes('/.config/Claude/')) on.disk.delete(path);
    const then = on.logged().length;
    await on.ask('computer.look', {});
    expect(linesOf(on.logged().slice(then)).some((line) => line.startsWith('thing-gone folder'))).toBe(false);
  });
});
