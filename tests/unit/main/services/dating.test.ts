import { describe, expect, it } from 'vitest';
import { applicationOn, computer, day, type FileOfTest } from './ports.ts';

const now = Date.parse('2026-03-02T09:00:00Z');
const memory = '/home/sam/.claude/projects/-home-sam-app/memory';

/** The age of the row with some words, on a computer that holds some files. */
async function ageOf(words: string, files: Readonly<Record<string, FileOfTest>>, chosen = '/home/sam') {
  const on = computer();
  for (const [file, content] of Object.entries(files)) on.disk.set(file, content);
  const { read, row } = applicationOn(on);
  await read(chosen);
  const { basis, date, atLeast, band } = (await row(words)).age;
  return `${basis} ${date} ${atLeast ? 'at least' : 'exact'} ${band}`;
}

describe('an instruction file', () => {
  const file = '/home/sam/CLAUDE.md';
  const modified = now - 100 * day;

  it.each<[string, FileOfTest, string]>([
    [
      'its "Last updated" line',
      { text: 'Zuletzt aktualisiert: 1. Februar 2026\n\n- rule', modified },
      'in-text 2026-02-01 exact fresh',
    ],
    ['git', { text: '- rule', modified, blame: ['2025-06-01'] }, 'git 2025-06-01 at least stale'],
    [
      'the newest of its lines in git',
      { text: '- rule\n  goes on', modified, blame: ['2025-06-01', '2025-10-01'] },
      'git 2025-10-01 at least ageing',
    ],
    [
      'its time where the line is not committed',
      { text: '- rule', modified, blame: [null] },
      'file 2025-11-22 at least ageing',
    ],
    ['its time where there is no git', { text: '- rule', modified }, 'file 2025-11-22 at least ageing'],
    [
      'nothing where an archive gave it its time',
      { text: '- rule', modified: Date.parse('1980-01-01') },
      'none null exact undated',
    ],
  ])('is dated by %s', async (_, content, expected) => {
    expect(await ageOf('rule', { [file]: content })).toBe(expected);
  });

  it('takes the day of its time at the person’s place', async () => {
    const late = Date.parse('2026-03-01T23:30:00Z');
    expect(await ageOf('rule', { [file]: { text: '- rule', modified: late } })).toMatch(/^file 2026-03-02/);
  });
});

describe('a memory folder of Claude Code', () => {
  const topic = (head: string) => `---\nname: deploy\ndescription: staging\n${head}---\nDeploys on Fridays\n`;
  const index = {
    text: '# Index\n- [Deploy](deploy.md): staging goes first\n- no link here\n',
    modified: now - day,
  };
  const files = (text: string) => ({
    [`${memory}/MEMORY.md`]: index,
    [`${memory}/deploy.md`]: { text, modified: now - 300 * day },
  });

  it.each([
    ['nested', 'metadata: \n  type: project\n  modified: 2025-11-01T13:16:34.420Z\n'],
    ['flat', 'type: project\nmodified: 2025-11-01\n'],
  ])('dates a topic by its %s "modified", and its line of the index by the topic', async (_, head) => {
    const expected = /^recorded 2025-11-01 at least/;
    expect(await ageOf('Deploys', files(topic(head)))).toMatch(expected);
    expect(await ageOf('staging goes first', files(topic(head)))).toMatch(expected);
    expect(await ageOf('no link here', files(topic(head)))).toBe('file 2026-03-01 at least undated');
  });

  it('dates both by the time of the topic file where it says nothing', async () => {
    expect(await ageOf('Deploys', files('Deploys on Fridays'))).toMatch(/^file 2025-05-06 at least/);
    expect(await ageOf('staging goes first', files('Deploys on Fridays'))).toMatch(
      /^file 2025-05-06 at least/,
    );
  });

  it('dates the line of the index alike when the topic was read before it', async () => {
    const [list, note] = ['/home/sam/memory/MEMORY.md', '/home/sam/memory/1.md'];
    const text = 'modified: 2025-11-01\n';
    const on = { [note]: { text: topic(text) }, [list]: { text: '- [One](1.md): staging goes first' } };
    expect(await ageOf('staging goes first', on)).toMatch(/^recorded 2025-11-01 at least/);
  });
});

describe('a record of a store', () => {
  const file = '/home/sam/memory.jsonl';
  const record = (more: object) => ({
    [file]: { text: JSON.stringify({ id: 1, text: 'a fact', ...more }), modified: now },
  });

  it.each([
    [
      { updated_at: '2026-02-01T08:00:00.123456789Z', created_at: '2025-01-01' },
      'recorded 2026-02-01 exact fresh',
    ],
    [{ updated_at: 1_769_932_800_123 }, 'recorded 2026-02-01 exact fresh'],
    [{ created_at: 1_769_932_800.5 }, 'recorded 2026-02-01 exact fresh'],
    [{ updated_at: -1, created_at: 0 }, 'file 2026-03-02 at least undated'],
    [{ updated_at: 1e300 }, 'file 2026-03-02 at least undated'],
    [{ created_at: '2025-01-01' }, 'recorded 2025-01-01 exact stale'],
    [{ updated_at: '', created_at: '2026-02-01' }, 'recorded 2026-02-01 exact fresh'],
    [{ updated_at: '2026-03-01T23:30:00+00:00' }, 'recorded 2026-03-02 exact fresh'],
    [{ updated_at: '2026-03-02T22:00:00-08:00' }, 'file 2026-03-02 at least undated'],
    [{}, 'file 2026-03-02 at least undated'],
  ])('%j', async (more, expected) => {
    expect(await ageOf('a fact', record(more), file)).toBe(expected);
  });

  it('was not written tomorrow, wherever its store keeps the time', async () => {
    const on = computer();
    on.state.zone = 'America/Los_Angeles';
    on.state.now = Date.parse('2026-03-02T04:00:00Z');
    on.disk.set(file, { text: JSON.stringify({ text: 'a fact', updated_at: '2026-03-02T03:00:00Z' }) });
    const { read, row } = applicationOn(on);
    await read(file);
    expect((await row('a fact')).age).toMatchObject({
      basis: 'recorded',
      date: '2026-03-01',
      days: 0,
      band: 'fresh',
    });
  });
});

describe('the warning about times of files', () => {
  const code = '/home/sam/code';
  const second = now - 40 * day;
  /** Where the warning stands, after reading the folder. */
  const warned = async (files: Readonly<Record<string, FileOfTest>>) => {
    const on = computer();
    for (const [file, content] of Object.entries(files)) on.disk.set(`${code}/${file}`, content);
    const { read, ask } = applicationOn(on);
    await read(code);
    const problems = (await ask('sources.list', {})).flatMap((source) => source.problems);
    return problems
      .filter((problem) => problem.code === 'same-times')
      .map(({ where, params }) => [where, params?.files]);
  };
  const rule = (modified: number, more: Partial<FileOfTest> = {}): FileOfTest => ({
    text: '- rule',
    modified,
    ...more,
  });

  it('comes once for a folder whose files all have the same second', async () => {
    const files = {
      'CLAUDE.md': rule(second),
      'a/CLAUDE.md': rule(second + 900),
      'b/c/CLAUDE.md': rule(second),
    };
    expect(await warned(files)).toEqual([[code, 3]]);
  });

  it('comes for the part of a folder that was copied', async () => {
    const files = {
      'CLAUDE.md': rule(second - day),
      'a/CLAUDE.md': rule(second),
      'a/b/CLAUDE.md': rule(second),
      'a/c/CLAUDE.md': rule(second),
    };
    expect(await warned(files)).toEqual([[`${code}/a`, 3]]);
  });

  it.each<[string, Readonly<Record<string, FileOfTest>>]>([
    ['two files', { 'CLAUDE.md': rule(second), 'a/CLAUDE.md': rule(second) }],
    [
      'different seconds',
      { 'CLAUDE.md': rule(second), 'a/CLAUDE.md': rule(second), 'b/CLAUDE.md': rule(second + 1_000) },
    ],
    [
      'files that git dates',
      Object.fromEntries(
        ['', 'a/', 'b/'].map((at) => [`${at}CLAUDE.md`, rule(second, { blame: ['2025-06-01'] })]),
      ),
    ],
  ])('does not come for %s', async (_, files) => {
    expect(await warned(files)).toEqual([]);
  });
});
