import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cut } from './cut.ts';
import { makePlace, scanned } from './run.ts';

const place = makePlace();
afterAll(() => rmSync(place.root, { recursive: true, force: true }));

/** Writes some files below a new folder, all with one modification time, and answers the folder. */
function files(name: string, contents: Readonly<Record<string, string | Buffer>>): string {
  const folder = join(place.inputs, name);
  for (const [file, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
    utimesSync(join(folder, file), new Date('2026-05-04T10:00:00Z'), new Date('2026-05-04T10:00:00Z'));
  }
  return folder;
}

const short = (file: string | undefined, folder: string): string => (file ?? '').slice(folder.length + 1);

describe('a scan of a tree with instruction files', () => {
  const folder = files('tree', {
    'CLAUDE.md':
      '# Top\n\nLast updated: 2026-01-10\n\n- Say 👋 first, then @docs/tone.md\n\n@docs/absent.md\n\n@../elsewhere.md\n',
    'docs/tone.md': 'Calm and short.\n\n@deeper.md\n',
    'docs/deeper.md': 'Never shout.\n\n@tone.md\n',
    'app/CLAUDE.md': '- Second level\n',
    'app/api/CLAUDE.md': '- Third level\n  - nested\n',
    'app/api/CLAUDE.local.md': '- Mine alone\r\n',
    'app/.claude/rules/style.md': '---\npaths:\n  - "src/**"\n---\n- Tabs\n',
    'node_modules/pkg/CLAUDE.md': '- never read\n',
    'README.md': 'not memory\n',
  });

  it('reads every level, follows imports, and reports those that are broken, go round, or lead outside', async () => {
    const { entries, sources } = await scanned(place, folder);
    const told = entries.map(({ locator, text }) => [short(locator.file, folder), locator.lines, text]);
    expect(told).toEqual([
      ['CLAUDE.md', [1, 1], 'Top'],
      ['CLAUDE.md', [3, 3], 'Last updated: 2026-01-10'],
      ['CLAUDE.md', [5, 5], 'Say 👋 first, then @docs/tone.md'],
      ['CLAUDE.md', [7, 7], '@docs/absent.md'],
      ['CLAUDE.md', [9, 9], '@../elsewhere.md'],
      ['docs/tone.md', [1, 1], 'Calm and short.'],
      ['docs/tone.md', [3, 3], '@deeper.md'],
      ['docs/deeper.md', [1, 1], 'Never shout.'],
      ['docs/deeper.md', [3, 3], '@tone.md'],
      ['app/.claude/rules/style.md', [5, 5], 'Tabs'],
      ['app/CLAUDE.md', [1, 1], 'Second level'],
      ['app/api/CLAUDE.local.md', [1, 1], 'Mine alone'],
      ['app/api/CLAUDE.md', [1, 1], 'Third level'],
      ['app/api/CLAUDE.md', [2, 2], 'nested'],
    ]);
    for (const entry of entries) expect(cut(entry)).toBe(entry.text);
    expect(entries.find(({ text }) => text?.startsWith('Say'))?.locator.range).toEqual([35, 67]);
    const problems = sources.flatMap((source) => source.problems.map(({ where, code }) => [where, code]));
    expect(problems).toEqual([
      ['CLAUDE.md:7', 'broken-import'],
      ['CLAUDE.md:9', 'import-outside'],
      [folder, 'same-times'],
      ['docs/deeper.md:3', 'import-cycle'],
    ]);
  });

  it('reads what two paths lead to once', async () => {
    const app = join(folder, 'app');
    const { entries, sources } = await scanned(place, app, join(app, 'api/CLAUDE.md'), folder, app);
    const told = entries.map(({ locator, text }) => `${short(locator.file, folder)} ${text}`);
    expect(told).toHaveLength(14);
    expect(new Set(told).size).toBe(14);
    expect(sources.reduce((sum, source) => sum + source.entries, 0)).toBe(14);
    expect(entries.every(({ id }) => !id.includes('~'))).toBe(true);
  });

  it('dates the file with the line in it by that line, the others by their own time', async () => {
    const { entries } = await scanned(place, folder);
    const ages = new Map(entries.map(({ text, age }) => [text, age]));
    expect(ages.get('Top')).toMatchObject({ basis: 'in-text', date: '2026-01-10', atLeast: false });
    expect(ages.get('Third level')).toMatchObject({ basis: 'file', date: '2026-05-04', atLeast: true });
  });

  it('dates lines by git where the folder is a repository', async () => {
    const repository = files('repository', { 'CLAUDE.md': '- Committed long ago\n' });
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', repository, ...args], {
        env: {
          ...place.env,
          GIT_AUTHOR_DATE: '2024-02-29T12:00:00Z',
          GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
        },
      });
    git('init', '-q');
    git('add', 'CLAUDE.md');
    git('-c', 'user.name=Made Up', '-c', 'user.email=made@up.example', 'commit', '-q', '-m', 'first');
    const { entries } = await scanned(place, repository);
    expect(entries[0]?.age).toMatchObject({ basis: 'git', date: '2024-02-29', atLeast: true });
  });
});

describe('a scan of a memory folder of Claude Code', () => {
  it('reads the index, and topic files with each of the four front matters', async () => {
    const folder = files('.claude/projects/-home-alex-app', {
      'memory/MEMORY.md': '# Memory Index\n- [Branch](branch.md): naming\n- [Gone](gone.md): lost\n',
      'memory/branch.md':
        '---\nname: branch\nmetadata: \n  node_type: memory\n  type: feedback\n  modified: 2026-07-29T13:16:34.420Z\n---\nBranches carry tickets.\n',
      'memory/flat.md':
        '---\nname: Flat: one\ntype: project\noriginSessionId: 298c09b0-7372-4e27-9660-87019bb7d26c\n---\nFlat body.\n',
      'memory/bare.md': '---\nname: Bare\ntype: user\n---\nBare body.\n',
      'memory/plain.md': 'Plain body.\n',
      'session.jsonl': '{"text":"a transcript is never read"}\n',
    });
    const { entries, sources } = await scanned(place, folder);
    for (const entry of entries) expect(cut(entry)).toBe(entry.text);
    const told = entries.map(({ locator, text, age }) => [
      short(locator.file, folder),
      text,
      age.basis,
      age.date,
    ]);
    expect(told).toEqual([
      ['memory/MEMORY.md', 'Memory Index', 'file', '2026-05-04'],
      ['memory/MEMORY.md', '[Branch](branch.md): naming', 'recorded', '2026-07-29'],
      ['memory/MEMORY.md', '[Gone](gone.md): lost', 'file', '2026-05-04'],
      ['memory/branch.md', 'branch', 'recorded', '2026-07-29'],
      ['memory/branch.md', 'Branches carry tickets.', 'recorded', '2026-07-29'],
      ['memory/bare.md', 'Bare', 'file', '2026-05-04'],
      ['memory/bare.md', 'Bare body.', 'file', '2026-05-04'],
      ['memory/flat.md', 'Flat: one', 'file', '2026-05-04'],
      ['memory/flat.md', 'Flat body.', 'file', '2026-05-04'],
      ['memory/plain.md', 'Plain body.', 'file', '2026-05-04'],
    ]);
    expect(sources.flatMap(({ problems }) => problems.map(({ where, code }) => [where, code]))).toEqual([
      ['memory/MEMORY.md:3', 'broken-index'],
      [folder, 'same-times'],
    ]);
  });
});

describe('a scan of lists and plain formats', () => {
  const folder = files('plain', {
    'list.txt':
      '```\n[2026-01-14] - Prefers British English.\n[unknown] - Works at Northwind.\n2026-02-03 - Fiscal year ends 31 March.\n```\n',
    'memory.jsonl':
      '{"id":"a","text":"Kept as it\\nstands","created_at":"2024-07-05T15:30:00Z"}\nbroken\n{"id":7,"text":"Second"}\n',
    'notes.csv': '\uFEFFid,text,created_at\r\n1,"First, with ""quotes""",2024-07-05\r\n2,"two\nlines",\r\n',
    'wide.txt': Buffer.from('\uFEFFEnds in UTF-16.\n', 'utf16le'),
    'empty.txt': '',
    'cut.json': '[{"id":"1","text":"whole"},{"id":"2","te',
  });

  it('reads a pasted list with its dates', async () => {
    const { entries } = await scanned(place, join(folder, 'list.txt'));
    for (const entry of entries) expect(cut(entry)).toBe(entry.text);
    expect(entries.map(({ text, locator, age }) => [text, locator.lines, age.basis, age.date])).toEqual([
      ['Prefers British English.', [2, 2], 'in-text', '2026-01-14'],
      ['Works at Northwind.', [3, 3], 'file', '2026-05-04'],
      ['Fiscal year ends 31 March.', [4, 4], 'in-text', '2026-02-03'],
    ]);
  });

  it('reads JSON Lines with the ids of the source, and says which line it could not read', async () => {
    const { entries, sources } = await scanned(place, join(folder, 'memory.jsonl'));
    for (const entry of entries) expect(cut(entry)).toBe(entry.text);
    expect(
      entries.map(({ ref, text, locator, age }) => [ref, text, locator.lines, locator.pointer, age.basis]),
    ).toEqual([
      ['a', 'Kept as it\nstands', [1, 1], '/text', 'recorded'],
      ['7', 'Second', [3, 3], '/text', 'file'],
    ]);
    expect(sources[0]?.problems.map(({ where, code }) => [where, code])).toEqual([
      ['memory.jsonl:2', 'bad-line'],
    ]);
  });

  it('reads CSV with quoted cells, line breaks and a byte order mark', async () => {
    const { entries } = await scanned(place, join(folder, 'notes.csv'));
    for (const entry of entries) expect(cut(entry)).toBe(entry.text);
    expect(
      entries.map(({ ref, text, locator, age }) => [ref, text, locator.lines, age.basis, age.date]),
    ).toEqual([
      ['1', 'First, with "quotes"', [2, 2], 'recorded', '2024-07-05'],
      ['2', 'two\nlines', [3, 4], 'file', '2026-05-04'],
    ]);
  });

  it('reads UTF-16, and says what an empty, a cut off and an unknown file is', async () => {
    const wide = await scanned(place, join(folder, 'wide.txt'));
    expect(wide.entries.map(({ text, locator }) => [text, locator.range])).toEqual([
      ['Ends in UTF-16.', [0, 15]],
    ]);
    const codes = async (name: string) =>
      (await scanned(place, join(folder, name))).sources.flatMap(({ problems }) =>
        problems.map(({ code }) => code),
      );
    expect(await codes('empty.txt')).toEqual(['empty']);
    expect(await codes('cut.json')).toEqual(['bad-json']);
    const bare = files('bare', { 'photo.png': '' });
    expect(await codes('../bare')).toEqual(['nothing-found']);
    expect(short(bare, place.inputs)).toBe('bare');
  });
});
