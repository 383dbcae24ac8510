import { describe, expect, it } from 'vitest';
import { canariesIn } from '../../../../computer/canaries.ts';
import { profileOn, systems } from '../../../../computer/profile.ts';
import { applicationOf, measured } from './measured.ts';

/** Facts with the home as `~`, `/` between names, and without what differs by system: prints of paths, disks and the number of copies. */
async function plain(system: (typeof systems)[number]) {
  const profile = profileOn(system);
  const { ask } = applicationOf(profile);
  const { volumes: _, backups: __, files, ...facts } = await ask('computer.look', {});
  expect(files).toBe(system === 'win32' ? 8 : 7);
  const { rows } = await ask('connectors.list', {});
  const text = JSON.stringify([facts, rows])
    .replaceAll('\\\\', '/')
    .replaceAll(profile.folders.home.replaceAll('\\', '/'), '~')
    .replaceAll(/"id":"[0-9a-f]+"/g, '"id":""');
  return JSON.parse(text) as unknown;
}

describe('one computer, three systems', () => {
  it.each(systems)('tells the same of it on %s', async (system) => {
    expect(await plain(system)).toEqual(await plain('linux'));
  });

  it('tells this', async () => {
    const { facts } = await measured();
    const known = (value: unknown, ...where: string[]) => ({ known: true, value, where });
    const config = 'claude_desktop_config.json';
    expect(facts).toMatchObject({ files: 7, unread: 0 });
    expect(facts.folders).toEqual(
      known(
        [
          {
            id: expect.any(String),
            place: '/home/sam',
            where: [config],
            warnings: ['home', 'contains-another', 'holds-our-data'],
          },
          {
            id: expect.any(String),
            place: '/home/sam/projects/clients',
            where: [config],
            warnings: ['contains-another'],
          },
          {
            id: expect.any(String),
            place: '/home/sam/projects/clients/acme',
            where: ['local_*.json'],
            warnings: [],
          },
          {
            id: expect.any(String),
            place: '/home/sam/projects/shared',
            where: ['spaces.json'],
            warnings: ['two-projects'],
          },
        ],
        config,
        'local_*.json',
        'spaces.json',
      ),
    );
    expect(facts.switches).toEqual({
      'web-search': known(true, config),
      'browser-tools': { known: false, gap: 'no-key' },
      'remote-control': known(false, config),
      'permission-bypass': known(false, config),
      memory: known(true, 'cowork_account_settings.json'),
    });
    expect(facts.domains).toEqual(known(['api.example.com'], 'local_*.json'));
    expect(facts.automations).toMatchObject({
      value: [
        { name: 'invoices', kind: 'skill', where: ['.claude/skills'] },
        { name: 'weekly-report', kind: 'scheduled-task', where: ['.claude/scheduled-tasks'] },
      ],
    });
    expect(facts.accounts).toMatchObject({
      value: [
        { label: 'aaaaaaaa', origins: ['local'], memoryOnDisk: true, lastUsed: { value: '2026-02-27' } },
        { label: 'bbbbbbbb', origins: ['local'], memoryOnDisk: true, lastUsed: { value: '2025-04-01' } },
      ],
    });
  });
});

describe('what is not on the list of allowed keys', () => {
  it.each(systems)(
    'comes out nowhere on %s: not in an answer, the store, the log or an export',
    async (system) => {
      const { ask, store, saved, heard } = applicationOf(profileOn(system));
      const answers = [
        await ask('computer.look', {}),
        await ask('computer.facts', {}),
        await ask('connectors.list', {}),
        await ask('review.start', {}),
        await ask('log.page', { offset: 0, limit: 1_000 }),
        await ask('log.export', { format: 'json', form: 'private' }),
        await ask('report.export', { format: 'markdown' }),
      ];
      const kept = [store.connectors(), store.settings(), store.logLines(), store.reviews()];
      const all = JSON.stringify([answers, kept, saved, heard]);
      expect(canariesIn(all)).toEqual([]);
      // The test would notice one: the names beside them did come through.
      expect(all).toContain('API_TOKEN');
      expect(canariesIn(JSON.stringify([...profileOn(system).files]))).toHaveLength(11);
    },
  );
});

describe('files that are not on the list', () => {
  it.each(systems)('are not opened on %s', async (system) => {
    const profile = profileOn(system);
    const { ask, opened } = applicationOf(profile);
    await ask('computer.look', {});
    const there = [...profile.files.keys()].filter((path) => opened.includes(path));
    const names = there.map((path) => path.split('/').at(-1) ?? '');
    expect([...new Set(names)].sort()).toEqual([
      '.claude.json',
      'claude_desktop_config.json',
      'cowork_account_settings.json',
      'extensions-installations.json',
      'local_1111.json',
      'manifest.json',
      'spaces.json',
    ]);
    expect(profile.files.size - there.length).toBe(8);
  });
});

describe('a computer whose keys are all missing', () => {
  it('is one of which nothing can be told, and never an all-clear', async () => {
    const { facts, ask } = await measured({ keys: false });
    const cannotTell = { known: false, gap: 'no-key' };
    expect(facts).toMatchObject({ folders: cannotTell, domains: cannotTell });
    expect(Object.values(facts.switches)).toEqual(Array(5).fill(cannotTell));
    expect(facts.connectors).toEqual(cannotTell);
    expect(await ask('connectors.list', {})).toMatchObject({ rows: [], gap: 'no-key', files: 5 });
  });

  it('with a file that cannot be read says so, even where another file had the list', async () => {
    const profile = profileOn('linux', { homeGrant: false });
    const on = applicationOf(profile);
    const config = '/home/sam/.config/Claude/claude_desktop_config.json';
    on.disk.set(config, { text: '{"preferences": {"localAgentMode' });
    const facts = await on.ask('computer.look', {});
    expect(facts.unread).toBe(1);
    expect(facts.switches['web-search']).toEqual({ known: false, gap: 'unreadable' });
  });

  it('without any file of an assistant has nothing to look into', async () => {
    const on = applicationOf({ ...profileOn('linux'), files: new Map() });
    const none = { known: false, gap: 'no-file' };
    expect(await on.ask('computer.look', {})).toMatchObject({
      files: 0,
      connectors: none,
      folders: none,
      accounts: none,
      automations: none,
    });
  });
});
