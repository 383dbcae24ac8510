import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { blamedLines } from './blamed-lines.ts';

/** Longest that git may take for one file, in milliseconds, and most that it may print, in bytes. */
const patience = 20_000;
const most = 64 * 1024 * 1024;
/** Windows, and a PATH with a `.` in it, look for programs in the working folder: a repository may hold a `git` there. */
const ownFolder = dirname(process.execPath);

/**
 * Days on which the lines of a file were last changed, by git; null where there is no git, no history, or the file is
 * not tracked. A line that differs from the last commit is null. `git blame` can be made to run programs by a
 * repository's own configuration: the options and variables here close every such way, and nothing is fetched.
 */
export async function blame(file: string, signal: AbortSignal): Promise<readonly (string | null)[] | null> {
  const args = [
    '-c',
    'core.fsmonitor=false',
    '-C',
    dirname(file),
    'blame',
    '--no-textconv',
    '--line-porcelain',
    'HEAD',
    '--',
    basename(file),
  ];
  const env = {
    ...withoutGit(process.env),
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
  const printed = await new Promise<string | null>((resolve) => {
    execFile(
      'git',
      args,
      { cwd: ownFolder, env, timeout: patience, maxBuffer: most, signal, windowsHide: true },
      (error, out) => resolve(error ? null : out),
    );
  });
  if (printed === null) return null;
  try {
    return blamedLines(printed, await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Variables that would lead git to another repository or another program. */
const withoutGit = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
