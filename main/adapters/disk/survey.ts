import type { Stats } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '../../../shared/source.ts';
import type { Survey, SurveyedFile } from '../../services/ports.ts';
import { problemOf } from './reading-error.ts';
import { walk } from './walk.ts';

/**
 * What would be read at a path: names, sizes and times, and what cannot be looked into. Nothing is opened. A link is
 * told with where it leads; a folder behind one is not entered, because nobody chose it yet. Null where nothing is.
 * `looked` hears of every folder that is entered.
 */
export async function survey(path: string, signal: AbortSignal, looked: () => void): Promise<Survey | null> {
  const files: SurveyedFile[] = [];
  const problems: Problem[] = [];
  let leadsTo: string | null = null;
  try {
    let stats: Stats = await lstat(path);
    if (stats.isSymbolicLink()) {
      leadsTo = await realpath(path);
      stats = await stat(leadsTo);
    }
    const { size, mtimeMs: modified } = stats;
    const name = basename(path);
    if (stats.isFile()) files.push({ name, path: name, place: path, size, modified });
    else if (!stats.isDirectory()) problems.push({ where: path, code: 'not-text' });
    else if (leadsTo === null) {
      for await (const walked of walk(path, signal, { folder: looked })) {
        if (walked.is === 'problem') problems.push(walked.problem);
        else {
          const { file, path: below, size, modified } = walked.found;
          files.push({ name: basename(below), path: below, place: file, size, modified });
        }
      }
    }
  } catch (error) {
    const problem = problemOf(error, path);
    if (problem.code === 'not-found' && !(await isLink(path))) return null;
    problems.push(problem.code === 'not-found' ? { where: path, code: 'broken-link' } : problem);
  }
  return { files, problems, leadsTo };
}

const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
