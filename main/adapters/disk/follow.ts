import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Problem } from '../../../shared/source.ts';
import type { SourceDocument } from '../../services/ports.ts';
import { fileDocument } from './documents.ts';
import { isInside } from './walk.ts';

/**
 * Answers a reference that a document makes to another file (an `@import`, a line of an index). What leads outside
 * of what the person chose is named and not read. `target` is as written: relative, absolute, or from home with `~`.
 */
export async function follow(
  from: SourceDocument,
  target: string,
  kind: 'import' | 'index-link',
  home: string,
): Promise<SourceDocument | { readonly problem: Omit<Problem, 'where'> }> {
  const broken = {
    problem: { code: kind === 'import' ? 'broken-import' : 'broken-index', params: { target } },
  };
  const outside = { problem: { code: 'import-outside', params: { target } } };
  if (from.file === null || from.inner !== null) return broken;
  const path =
    target.startsWith('~/') || target.startsWith('~\\')
      ? join(home, target.slice(2))
      : resolve(dirname(from.file), target);
  const root = await chosenFolder(from);
  if (!isInside(path, root)) return outside;
  try {
    const file = await realpath(path);
    if (!isInside(file, root)) return outside;
    const stats = await stat(file);
    if (!stats.isFile()) return broken;
    const shown = relative(root, file).replaceAll('\\', '/');
    const found = await fileDocument({
      file,
      inner: null,
      name: basename(file),
      path: isAbsolute(shown) ? basename(file) : shown,
      named: true,
      size: stats.size,
      modified: stats.mtimeMs,
      chosen: from.chosen,
    });
    return found.is === 'document' ? found.document : { problem: { code: found.problem.code } };
  } catch {
    return broken;
  }
}

/** The folder that references may not leave: the chosen one, or the one that the chosen file lies in. */
async function chosenFolder(from: SourceDocument): Promise<string> {
  const file = from.file ?? '';
  if (from.chosen === null) return dirname(file);
  try {
    const real = await realpath(from.chosen);
    return (await stat(real)).isDirectory() ? real : dirname(real);
  } catch {
    return dirname(file);
  }
}
