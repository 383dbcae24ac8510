import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { blamedLines } from './blamed-lines.ts';
import { runGit } from './git.ts';

/**
 * Days on which the lines of a file were last changed, by git; null where there is no git, no history, or the file is
 * not tracked. A line that differs from the last commit is null.
 */
export async function blame(file: string, signal: AbortSignal): Promise<readonly (string | null)[] | null> {
  const question = ['blame', '--no-textconv', '--line-porcelain', 'HEAD', '--', basename(file)];
  const printed = await runGit(dirname(file), question, signal);
  if (printed === null) return null;
  try {
    return blamedLines(printed, await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}
