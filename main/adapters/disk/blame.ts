import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

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
    return match(committed(printed), (await readFile(file, 'utf8')).split('\n'));
  } catch {
    return null;
  }
}

/** Variables that would lead git to another repository or another program. */
const withoutGit = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));

interface CommittedLine {
  readonly day: string;
  readonly text: string;
}

/** The lines of the last commit with the day of their author's time, in the author's own zone. */
function committed(porcelain: string): CommittedLine[] {
  const lines: CommittedLine[] = [];
  let [seconds, zone] = [0, '+0000'];
  for (const line of porcelain.split('\n')) {
    if (line.startsWith('author-time ')) seconds = Number(line.slice(12));
    else if (line.startsWith('author-tz ')) zone = line.slice(10);
    else if (line.startsWith('\t')) lines.push({ day: dayOf(seconds, zone), text: line.slice(1) });
  }
  return lines;
}

function dayOf(seconds: number, zone: string): string {
  const [, sign, hours, minutes] = zone.match(/^([+-])(\d{2})(\d{2})$/) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 * (sign === '-' ? -1 : 1);
  return new Date((seconds + offset) * 1_000).toISOString().slice(0, 10);
}

interface Places {
  readonly at: number[];
  /** How many of them lie before the line that is matched next. */
  passed: number;
}

/** Gives every line of the file the day of the same line in the last commit, going through both once, in order. */
function match(before: readonly CommittedLine[], now: readonly string[]): (string | null)[] {
  const known = new Map<string, Places>();
  for (const [at, { text }] of before.entries()) {
    const places = known.get(bare(text)) ?? { at: [], passed: 0 };
    if (places.at.push(at) === 1) known.set(bare(text), places);
  }
  let next = 0;
  return now.map((line) => {
    const places = known.get(bare(line));
    if (!places) return null;
    while ((places.at[places.passed] ?? next) < next) places.passed += 1;
    const at = places.at[places.passed] ?? places.at[0] ?? next;
    next = Math.max(next, at + 1);
    return before[at]?.day ?? null;
  });
}

const bare = (line: string): string => line.replace(/\r$/, '');
