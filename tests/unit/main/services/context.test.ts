import { describe, expect, it } from 'vitest';
import { applicationOn, computer } from './ports.ts';

const claude = '/home/sam/.claude';

async function begun(files: Readonly<Record<string, string>>, ...chosen: string[]) {
  const on = computer();
  for (const [file, text] of Object.entries(files)) on.disk.set(file, { text });
  const application = applicationOn(on);
  await application.read(...chosen);
  const open = async (words: string) =>
    application.ask('entries.open', { id: (await application.row(words)).id });
  return { ...application, open, context: async (words: string) => (await open(words)).context };
}

describe('the surroundings of an entry', () => {
  it('of an instruction file are its folder, its place in the order of loading, and its imports', async () => {
    const { context, row } = await begun(
      {
        [`${claude}/CLAUDE.md`]: '- everywhere\n',
        '/home/sam/code/CLAUDE.md': '- outer\n\n@docs.md\n\n@absent.md\n',
        '/home/sam/code/docs.md': '- imported\n',
        '/home/sam/code/app/CLAUDE.md': '- inner\n',
      },
      claude,
      '/home/sam/code',
    );
    expect(await context('inner')).toMatchObject({
      scope: [{ is: 'folder', name: '/home/sam/code' }],
      loads: 'in-folder',
      order: {
        at: 3,
        files: [`${claude}/CLAUDE.md`, '/home/sam/code/CLAUDE.md', '/home/sam/code/app/CLAUDE.md'],
      },
      imports: [],
    });
    expect((await context('everywhere')).loads).toBe('always');
    const { imports, order } = await context('imported');
    expect(order).toBeNull();
    expect(imports).toEqual([
      {
        depth: 0,
        name: 'CLAUDE.md',
        line: null,
        state: 'read',
        tooDeep: false,
        here: false,
        row: (await row('outer')).id,
      },
      expect.objectContaining({ depth: 1, name: 'docs.md', line: 3, state: 'read', here: true }),
      expect.objectContaining({ depth: 1, name: 'absent.md', line: 5, state: 'missing', row: null }),
    ]);
  });

  it('of an index line are the topic file that it stands for, and back', async () => {
    const memory = `${claude}/projects/-app/memory`;
    const { context, row } = await begun(
      {
        [`${memory}/MEMORY.md`]: '- [Mill](mill.md): grease\n',
        [`${memory}/mill.md`]: 'Grease the cogwheels.',
      },
      claude,
    );
    expect((await context('Mill')).links).toEqual([
      { how: 'index', name: 'mill.md', row: (await row('cogwheels')).id },
    ]);
    expect(await context('cogwheels')).toMatchObject({
      scope: [{ is: 'project', name: '-app' }],
      loads: 'note',
      links: [{ how: 'indexed-by', row: (await row('Mill')).id }],
    });
  });

  it('of a memory file of an account are the files that it names, read or not', async () => {
    const account = 'aaaaaaaa-0000-4000-8000-000000000001';
    const file = (path: string, content: string) => ({ path, content, updated_at: '' });
    const { context, row } = await begun(
      {
        '/exports/memories.json': JSON.stringify({
          account_uuid: account,
          memory_files: [
            file('/profile.md', '- Leads the guild'),
            file('/people/jordan.md', '- Works with [[profile]] and [[nobody]]'),
          ],
        }),
      },
      '/exports',
    );
    expect(await context('Works')).toMatchObject({
      scope: [{ is: 'account', name: account }],
      loads: 'note',
      links: [
        { how: 'link', name: 'profile', row: (await row('Leads')).id },
        { how: 'link', name: 'nobody', row: null },
      ],
    });
  });

  it('of what is kept about an entity are its relations, and of a relation its ends', async () => {
    const lines = [
      { type: 'entity', name: 'Orvane', entityType: 'person', observations: ['Speaks softly'] },
      { type: 'relation', from: 'Orvane', to: 'Guild', relationType: 'leads' },
    ];
    const { context, row } = await begun(
      { '/m/memory.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') },
      '/m',
    );
    expect((await context('Speaks')).links).toEqual([
      { how: 'relation', name: 'Orvane leads Guild', row: (await row('leads')).id },
    ]);
    expect((await context('leads')).links).toEqual([
      { how: 'relation', name: 'Orvane', row: (await row('Speaks')).id },
      { how: 'relation', name: 'Guild', row: null },
    ]);
  });
});
