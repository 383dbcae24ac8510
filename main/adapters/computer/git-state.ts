import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Told } from '../../services/ports.ts';
import { runGit } from '../disk/git.ts';

/** Most files that are held against the index; above that it is not told whether all is committed. */
const mostFiles = 50_000;

/**
 * The day of the last commit of the repository that a folder lies in, and whether everything in the folder is
 * committed. `git status` may start programs that the repository names (filters, fsmonitor), so it is not asked:
 * HEAD is held against the index, and the index against sizes and times on the disk. Where only a time differs, it is
 * not told.
 */
export async function gitState(
  folder: string,
): Promise<Told<{ readonly at: string; readonly clean: boolean | null }>> {
  const out = await runGit(folder, ['rev-list', '-1', '--format=%cI', 'HEAD', '--']);
  const at = out?.match(/^\d{4}-\d{2}-\d{2}/m)?.[0];
  return at
    ? { known: true, value: { at, clean: await isClean(folder) } }
    : { known: false, gap: 'no-answer' };
}

async function isClean(folder: string): Promise<boolean | null> {
  const staged = await runGit(folder, [
    'diff-index',
    '--cached',
    '--name-only',
    '--ignore-submodules',
    'HEAD',
    '--',
    '.',
  ]);
  const untracked = await runGit(folder, [
    'ls-files',
    '-z',
    '--others',
    '--exclude-standard',
    '--directory',
    '--',
    '.',
  ]);
  const index = await runGit(folder, ['ls-files', '-z', '--debug', '--cached', '--', '.']);
  if (staged === null || untracked === null || index === null) return null;
  if (staged !== '' || untracked !== '') return false;
  return matchesDisk(folder, index);
}

/** Name, modification time and size of one file as the index last saw it. */
const entry =
  /^([^\0]+)\0 {2}ctime: [^\n]*\n {2}mtime: (\d+):(\d+)\n[^\n]*\n[^\n]*\n {2}size: (\d+)\t[^\n]*\n/gm;

async function matchesDisk(folder: string, index: string): Promise<boolean | null> {
  let sure = true;
  let count = 0;
  for (const [, name = '', seconds, nanoseconds, size] of index.matchAll(entry)) {
    count += 1;
    if (count > mostFiles) return null;
    try {
      const stats = await lstat(join(folder, name), { bigint: true });
      if (stats.isDirectory()) continue;
      if (BigInt(size ?? -1) !== stats.size) return false;
      const time = BigInt(seconds ?? 0) * 1_000_000_000n + BigInt(nanoseconds ?? 0);
      sure &&= stats.mtimeNs === time;
    } catch {
      return false;
    }
  }
  if (count !== index.split('\0').length - 1) return null;
  return sure ? true : null;
}
