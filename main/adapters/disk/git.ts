import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Longest that git may take for one question, in milliseconds, and most that it may print, in bytes. */
const patience = 20_000;
const most = 64 * 1024 * 1024;
/** Windows, and a PATH with a `.` in it, look for programs in the working folder: a repository may hold a `git` there. */
const ownFolder = dirname(process.execPath);

/** Variables that would lead git to another repository or another program. */
const withoutGit = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));

/**
 * Whether a folder or one above it holds a `.git`, a folder or a file. To start git costs a hundred times as much, and
 * most files of a tree of instruction files may lie in no repository at all.
 */
async function isInRepository(folder: string): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    const holds = await access(join(at, '.git')).then(
      () => true,
      () => false,
    );
    if (holds || dirname(at) === at) return holds;
  }
}

/**
 * What git prints about a folder; null where there is no git, no repository, or git answers with an error. A
 * repository's own configuration can make git run programs: the options and variables here close every such way for
 * the questions that are asked (`blame --no-textconv`, `ls-files`), and nothing is fetched.
 */
export async function runGit(
  folder: string,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<string | null> {
  if (!(await isInRepository(folder))) return null;
  const env = {
    ...withoutGit(process.env),
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
  const options = { cwd: ownFolder, env, timeout: patience, maxBuffer: most, windowsHide: true };
  return new Promise((resolve) => {
    execFile(
      'git',
      ['-c', 'core.fsmonitor=false', '-C', folder, ...args],
      { ...options, ...(signal ? { signal } : {}) },
      (error, out) => resolve(error ? null : out),
    );
  });
}
