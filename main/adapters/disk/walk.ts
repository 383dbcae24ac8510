import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../../shared/source.ts';
import { foundInFolder, skippedFolders } from '../../domain/importers/places.ts';

/** A file below a chosen folder that may hold memory. `path` is relative to the folder, with `/`. */
export interface FoundFile {
  readonly file: string;
  readonly path: string;
  readonly is: 'document' | 'archive';
  readonly size: number;
  readonly modified: number;
}

export type Walked =
  | { readonly is: 'file'; readonly found: FoundFile }
  | { readonly is: 'problem'; readonly problem: Problem };

/** Deepest folder that is entered, counted from the chosen one. */
const deepest = 64;
/** How many names of the chosen folder itself may tell what a file in it is: `.claude/agent-memory/reviewer`. */
const namesAbove = 3;

/**
 * Walks a folder in the order of names. Never leaves it: a link is followed only where its target lies inside, and a
 * file that several names lead to is given once, under the first. Devices, pipes and sockets are not opened.
 */
export async function* walk(root: string, signal: AbortSignal): AsyncIterable<Walked> {
  const real = await realpath(root);
  const seen = new Set<string>();
  const above = real.split(/[\\/]/).slice(-namesAbove).join('/');
  yield* folder(real, '', { root: real, above, seen, signal }, 0);
}

interface Walk {
  readonly root: string;
  /** The last names of the chosen folder itself. */
  readonly above: string;
  readonly seen: Set<string>;
  readonly signal: AbortSignal;
}

async function* folder(at: string, below: string, walk: Walk, depth: number): AsyncIterable<Walked> {
  let items: Dirent[];
  try {
    items = await readdir(at, { withFileTypes: true });
  } catch {
    return yield { is: 'problem', problem: { where: below || '.', code: 'unreadable-folder' } };
  }
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (walk.signal.aborted) return;
    const path = below === '' ? item.name : `${below}/${item.name}`;
    if (item.isDirectory()) {
      if (!skippedFolders.has(item.name) && depth < deepest)
        yield* folder(join(at, item.name), path, walk, depth + 1);
      continue;
    }
    const is = foundInFolder(`${walk.above}/${path}`);
    if (is === 'skip') continue;
    yield* file(join(at, item.name), path, is, walk);
  }
}

async function* file(name: string, path: string, is: FoundFile['is'], walk: Walk): AsyncIterable<Walked> {
  try {
    const target = await realpath(name);
    if (!isInside(target, walk.root))
      return yield { is: 'problem', problem: { where: path, code: 'link-outside' } };
    if (walk.seen.has(target)) return;
    walk.seen.add(target);
    const stats = await stat(target);
    if (stats.isFile())
      yield { is: 'file', found: { file: target, path, is, size: stats.size, modified: stats.mtimeMs } };
    else yield { is: 'problem', problem: { where: path, code: 'not-text' } };
  } catch {
    yield { is: 'problem', problem: { where: path, code: 'unreadable' } };
  }
}

/** Whether a real path lies in a real folder, or is it. */
export const isInside = (path: string, root: string): boolean =>
  path === root ||
  path.startsWith(root.endsWith('/') || root.endsWith('\\') ? root : `${root}${separator(root)}`);

const separator = (root: string): string => (root.includes('\\') && !root.includes('/') ? '\\' : '/');
