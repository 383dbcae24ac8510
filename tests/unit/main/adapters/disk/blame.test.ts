import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blame } from '../../../../../main/adapters/disk/blame.ts';

let root = '';
let file = '';
const env = { PATH: process.env.PATH, HOME: '', GIT_CONFIG_NOSYSTEM: '1' };
const git = (args: readonly string[], on = '2024-02-29T12:00:00Z'): string =>
  execFileSync('git', ['-c', 'user.name=Made Up', '-c', 'user.email=made@up.example', ...args], {
    cwd: root,
    env: { ...env, GIT_AUTHOR_DATE: on, GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
const days = () => blame(file, new AbortController().signal);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hygiene-git-'));
  env.HOME = root;
  file = join(root, 'CLAUDE.md');
  writeFileSync(file, '- one\n- two\n');
  git(['init', '-q']);
  git(['add', 'CLAUDE.md']);
  git(['commit', '-q', '-m', 'first']);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the days of the lines of a file', () => {
  it('are those of their authors, and none for a line that is not committed', async () => {
    writeFileSync(file, '- one\n- two\n- three\n');
    git(['commit', '-q', '-a', '-m', 'second'], '2025-06-30T23:30:00-05:00');
    writeFileSync(file, '- zero\n- one\n- two\n- three\n');
    expect(await days()).toEqual([null, '2024-02-29', '2024-02-29', '2025-06-30', null]);
  });

  it('are unknown where the file is not tracked, there is no repository, or git is stopped', async () => {
    const other = join(root, 'AGENTS.md');
    writeFileSync(other, '- one\n');
    expect(await blame(other, new AbortController().signal)).toBeNull();
    const bare = mkdtempSync(join(tmpdir(), 'hygiene-no-git-'));
    writeFileSync(join(bare, 'CLAUDE.md'), '- one\n');
    expect(await blame(join(bare, 'CLAUDE.md'), new AbortController().signal)).toBeNull();
    rmSync(bare, { recursive: true });
    expect(await blame(file, AbortSignal.abort())).toBeNull();
  });
});

describe('git', () => {
  it('is asked from any folder of a repository, a worktree included', async () => {
    const below = join(root, 'a/b');
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, 'AGENTS.md'), '- one\n');
    git(['add', '.']);
    git(['commit', '-q', '-m', 'second'], '2025-06-30T12:00:00Z');
    git(['worktree', 'add', '-q', join(root, 'tree')]);
    for (const place of ['a/b/AGENTS.md', 'tree/a/b/AGENTS.md'])
      expect(await blame(join(root, place), new AbortController().signal)).toEqual(['2025-06-30', null]);
  });

  it('is not started for a file that lies in no repository', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'hygiene-no-git-'));
    writeFileSync(join(bare, 'git'), `#!/bin/sh\necho ran > '${join(bare, 'ran')}'\n`, { mode: 0o755 });
    writeFileSync(join(bare, 'CLAUDE.md'), '- one\n');
    const path = process.env.PATH;
    process.env.PATH = `${bare}:${path}`;
    try {
      await blame(join(bare, 'CLAUDE.md'), new AbortController().signal);
      expect(existsSync(join(bare, 'ran'))).toBe(false);
      await days();
      expect(existsSync(join(bare, 'ran'))).toBe(true);
    } finally {
      process.env.PATH = path;
      rmSync(bare, { recursive: true });
    }
  });
});

describe('a program named git in the folder of the file', () => {
  it('is not run, though the path of programs begins with the folder that one works in', async () => {
    const planted = join(root, 'git');
    writeFileSync(planted, `#!/bin/sh\necho ran > '${join(root, 'ran')}'\n`, { mode: 0o755 });
    const path = process.env.PATH;
    process.env.PATH = `.:${path}`;
    try {
      expect(await days()).toEqual(['2024-02-29', '2024-02-29', null]);
      expect(existsSync(join(root, 'ran'))).toBe(false);
      execFileSync('git', ['blame', 'CLAUDE.md'], { cwd: root });
      expect(existsSync(join(root, 'ran'))).toBe(true);
    } finally {
      process.env.PATH = path;
    }
  });
});

describe('variables that lead git elsewhere', () => {
  it('are not handed on', async () => {
    const elsewhere = join(root, 'elsewhere');
    process.env.GIT_DIR = elsewhere;
    try {
      expect(() => execFileSync('git', ['status'], { cwd: root, stdio: 'ignore' })).toThrow();
      expect(await days()).toEqual(['2024-02-29', '2024-02-29', null]);
    } finally {
      delete process.env.GIT_DIR;
    }
  });
});

describe('a repository that names programs in its configuration', () => {
  const trace = () => join(root, 'ran');
  /** Each way to make git run a program, and an ordinary call that proves that it would. */
  const planted: readonly (readonly [string, () => void, readonly string[]])[] = [
    ['a file system monitor', () => git(['config', 'core.fsmonitor', `touch ${trace()};`]), ['status']],
    [
      'a text conversion',
      () => {
        git(['config', 'diff.evil.textconv', `touch ${trace()}; cat`]);
        writeFileSync(join(root, '.gitattributes'), '*.md diff=evil\n');
      },
      ['blame', 'CLAUDE.md'],
    ],
    [
      'a filter',
      () => {
        git(['config', 'filter.evil.clean', `touch ${trace()}; cat`]);
        git(['config', 'filter.evil.smudge', `touch ${trace()}; cat`]);
        writeFileSync(join(root, '.gitattributes'), '*.md filter=evil\n');
        writeFileSync(file, '- one\n- changed\n');
      },
      ['blame', 'CLAUDE.md'],
    ],
    [
      'a remote that promises missing objects',
      () => {
        git(['config', 'core.repositoryformatversion', '1']);
        git(['config', 'extensions.partialClone', 'evil']);
        git(['config', 'remote.evil.promisor', 'true']);
        git(['config', 'remote.evil.url', `ext::touch ${trace()}`]);
        git(['config', 'protocol.ext.allow', 'always']);
        const blob = git(['rev-parse', 'HEAD:CLAUDE.md']).trim();
        rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
      },
      ['blame', 'HEAD', '--', 'CLAUDE.md'],
    ],
  ];

  it.each(planted)('runs none: %s', async (_, plant, ordinary) => {
    plant();
    rmSync(trace(), { force: true });
    await days();
    expect(existsSync(trace())).toBe(false);
    try {
      git(ordinary);
    } catch {
      // Some of these make git fail after the program ran.
    }
    expect(existsSync(trace())).toBe(true);
  });
});
