import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Problem } from '../../../shared/source.ts';
import { isLeftAlone } from '../../domain/importers/left-alone.ts';
import type { SourceDocument } from '../../services/ports.ts';
import { fileDocument } from './documents.ts';
import { isRefused } from './reading-error.ts';
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
  const problem = (code: string) => ({ problem: { code, params: { target } } });
  const broken = problem(kind === 'import' ? 'broken-import' : 'broken-index');
  if (from.file === null || from.inner !== null) return problem('read-alone');
  const path =
    target.startsWith('~/') || target.startsWith('~\\')
      ? join(home, target.slice(2))
      : resolve(dirname(from.file), target);
  const root = await chosenFolder(from);
  if (!isInside(path, root.real) && !isInside(path, root.written)) return problem('import-outside');
  try {
    const file = await realpath(path);
    if (!isInside(file, root.real)) return problem('import-outside');
    if (isLeftAlone(slashed(file))) return problem('import-left-alone');
    const stats = await stat(file);
    if (!stats.isFile()) return broken;
    const shown = slashed(relative(root.real, file));
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
    return found.is === 'document' ? found.document : problem('unreadable-import');
  } catch (error) {
    return isRefused(error) ? problem('unreadable-import') : broken;
  }
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

/**
 * The folder that references may not leave: the chosen one, or the one that the chosen file lies in. It may have been
 * chosen through a link, and a reference may be written either way.
 */
async function chosenFolder(
  from: SourceDocument,
): Promise<{ readonly real: string; readonly written: string }> {
  const own = dirname(from.file ?? '');
  if (from.chosen === null) return { real: own, written: own };
  const written = resolve(from.chosen);
  try {
    const real = await realpath(written);
    if ((await stat(real)).isDirectory()) return { real, written };
    return { real: dirname(real), written: dirname(written) };
  } catch {
    return { real: own, written: own };
  }
}
