import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProbes } from '../../../../../main/adapters/computer/probes.ts';
import { runCall } from '../../../../../main/adapters/computer/tools.ts';

const probes = createProbes();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hygiene-probes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a file of this computer', () => {
  it('is read, whatever it is encoded in', async () => {
    writeFileSync(join(folder, 'a.json'), Buffer.from('\uFEFF{"ü": 1}', 'utf16le'));
    expect(await probes.text(join(folder, 'a.json'))).toEqual({ known: true, value: '{"ü": 1}' });
  });

  it('that is not there is told from one that cannot be read', async () => {
    writeFileSync(join(folder, 'binary'), Buffer.from([0, 1, 2, 3, 0, 0, 7, 200]));
    expect(await probes.text(join(folder, 'none'))).toEqual({ known: false, gap: 'no-file' });
    expect(await probes.text(join(folder, 'binary', 'none'))).toEqual({ known: false, gap: 'no-file' });
    expect(await probes.text(join(folder, 'binary'))).toEqual({ known: false, gap: 'unreadable' });
    expect(await probes.text(folder)).toEqual({ known: false, gap: 'unreadable' });
  });

  it('is listed by its name, and a link that leads nowhere is not', async () => {
    mkdirSync(join(folder, 'sub'));
    symlinkSync(join(folder, 'sub'), join(folder, 'link'));
    symlinkSync(join(folder, 'none'), join(folder, 'broken'));
    const listed = await probes.list(folder);
    expect(listed.map(({ name, folder: is }) => [name, is]).sort()).toEqual([
      ['link', true],
      ['sub', true],
    ]);
    expect(await probes.list(join(folder, 'none'))).toEqual([]);
  });
});

describe('a program of the system', () => {
  it('is asked with its own arguments, and told from one that is not there', async () => {
    expect(await runCall({ file: process.execPath, args: ['-p', '1 + 1'] })).toEqual({
      known: true,
      value: '2\n',
    });
    expect(await runCall({ file: join(folder, 'none'), args: [] })).toEqual({ known: false, gap: 'no-tool' });
  });

  it.each([
    ['that fails', 'process.exit(1)'],
    ['that takes too long', 'setTimeout(() => {}, 60_000)'],
    ['that prints without an end', 'setInterval(() => console.log("x".repeat(1e6)), 0)'],
  ])('%s could not tell', async (_, script) => {
    const told = await runCall({ file: process.execPath, args: ['-e', script] }, 1_500);
    expect(told).toEqual({ known: false, gap: 'no-answer' });
  });

  it('gets nothing of the environment that could lead it elsewhere', async () => {
    const told = await runCall({
      file: process.execPath,
      args: ['-p', 'Object.keys(process.env).sort().join()'],
    });
    expect(told).toEqual({ known: true, value: 'LANG,LC_ALL,PATH,SystemRoot\n' });
  });

  it.each(['C:\\x', '-off', 'C: & calc', ''])('is not asked of %j, which is no drive', async (volume) => {
    expect(await probes.run('manage-bde', volume)).toEqual({ known: false, gap: 'no-tool' });
  });
});

describe('a repository', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, GIT_COMMITTER_DATE: '2026-02-03T10:00:00Z', GIT_CONFIG_NOSYSTEM: '1' },
      stdio: 'pipe',
    });
  const committed = () => {
    git('init', '-q');
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'a b.txt'), 'one');
    writeFileSync(join(folder, 'sub', 'c.txt'), 'two');
    git('add', '.');
    git('commit', '-qm', 'x');
  };

  it('tells the day of its last commit, and that everything is in it', async () => {
    committed();
    const whole = { known: true, value: { at: '2026-02-03', clean: true } };
    expect(await probes.git(folder)).toEqual(whole);
    expect(await probes.git(join(folder, 'sub'))).toEqual(whole);
  });

  const changes: readonly (readonly [what: string, change: () => void, clean: boolean | null])[] = [
    ['a changed file', () => writeFileSync(join(folder, 'a b.txt'), 'longer'), false],
    ['a new file', () => writeFileSync(join(folder, 'new.txt'), 'x'), false],
    ['a file that is gone', () => rmSync(join(folder, 'a b.txt')), false],
    ['a file of another time', () => utimesSync(join(folder, 'a b.txt'), 1, 1), null],
    [
      'a staged change',
      () => {
        writeFileSync(join(folder, 'a b.txt'), 'other');
        git('add', '.');
      },
      false,
    ],
  ];
  it.each(changes)('with %s is not wholly committed', async (_, change, clean) => {
    committed();
    change();
    expect(await probes.git(folder)).toEqual({ known: true, value: { at: '2026-02-03', clean } });
  });

  it('that has no commit, or is none, could not tell', async () => {
    expect(await probes.git(folder)).toEqual({ known: false, gap: 'no-answer' });
    git('init', '-q');
    expect(await probes.git(folder)).toEqual({ known: false, gap: 'no-answer' });
  });

  it('starts no program that its configuration names', async () => {
    committed();
    const trap = join(folder, '..', `${folder.split('/').at(-1)}-trap`);
    const touch = `sh -c 'touch ${trap}; cat'`;
    for (const [key, value] of [
      ['core.fsmonitor', touch],
      ['filter.trap.clean', touch],
      ['filter.trap.smudge', touch],
      ['diff.trap.textconv', touch],
      ['diff.external', touch],
      ['log.showSignature', 'true'],
      ['gpg.program', touch],
      ['core.pager', touch],
      ['core.hooksPath', folder],
    ] as const)
      git('config', key, value);
    writeFileSync(join(folder, '.git', 'info', 'attributes'), '* filter=trap diff=trap\n');
    writeFileSync(join(folder, 'a b.txt'), 'six');
    await probes.git(folder);
    expect(await probes.list(trap)).toEqual([]);
    expect((await probes.text(trap)).known).toBe(false);
  });
});
