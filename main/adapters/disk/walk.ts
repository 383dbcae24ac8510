import type { Dirent } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Problem } from '../../../shared/source.ts';
import { isLeftAlone } from '../../domain/importers/left-alone.ts';
import { foundInFolder, skippedFolders } from '../../domain/importers/places.ts';
import type { Hear } from '../../services/ports.ts';
import { type Listing, list, listInOrder } from './listings.ts';
import { isRefused } from './reading-error.ts';

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
 * `hear` is told of every folder that is entered, and of every link that leads to a file that is given.
 */
export async function* walk(root: string, signal: AbortSignal, hear: Hear = {}): AsyncIterable<Walked> {
  const real = await realpath(root);
  const seen = new Set<string>();
  const above = real.split(/[\\/]/).slice(-namesAbove).join('/');
  yield* folder(real, '', { root: real, above, seen, signal, hear }, 0, list(real));
}

interface Walk {
  readonly root: string;
  /** The last names of the chosen folder itself. */
  readonly above: string;
  /** Files that were given, and folders that a link led to. */
  readonly seen: Set<string>;
  readonly signal: AbortSignal;
  readonly hear: Hear;
}

async function* folder(
  at: string,
  below: string,
  walk: Walk,
  depth: number,
  listing: Promise<Listing>,
): AsyncIterable<Walked> {
  if (depth > deepest) return yield problem(below, 'folder-depth', { limit: String(deepest) });
  walk.hear.folder?.();
  const items = await listing;
  if (items === null) return yield problem(below || '.', 'unreadable-folder');
  const beside = new Set(items.map(({ name }) => name));
  const entered = (item: Dirent): boolean => item.isDirectory() && !skippedFolders.has(item.name);
  const next = listInOrder(items.filter(entered).map(({ name }) => join(at, name)));
  for (const item of items) {
    if (walk.signal.aborted) return;
    const path = below === '' ? item.name : `${below}/${item.name}`;
    if (item.isDirectory()) {
      if (entered(item)) yield* folder(join(at, item.name), path, walk, depth + 1, next());
      continue;
    }
    const is = foundInFolder(`${walk.above}/${path}`, beside);
    if (is !== 'skip') yield* file(join(at, item.name), path, is, walk, item.isSymbolicLink());
    else if (item.isSymbolicLink() && !skippedFolders.has(item.name))
      yield* link(join(at, item.name), path, walk, depth);
  }
}

async function* file(
  name: string,
  path: string,
  is: FoundFile['is'],
  walk: Walk,
  linked: boolean,
): AsyncIterable<Walked> {
  try {
    const target = await realpath(name);
    if (!isInside(target, walk.root)) return yield problem(path, 'link-outside');
    if (linked) walk.hear.name?.(target, name);
    if (walk.seen.has(target)) return;
    if (isLeftAlone(target.replaceAll('\\', '/'))) {
      if (linked) yield problem(path, 'left-alone');
      return;
    }
    walk.seen.add(target);
    const stats = await stat(target);
    if (stats.isFile())
      yield { is: 'file', found: { file: target, path, is, size: stats.size, modified: stats.mtimeMs } };
    else yield problem(path, 'not-text');
  } catch (error) {
    yield problem(path, linked && !isRefused(error) ? 'broken-link' : 'unreadable');
  }
}

/**
 * A link whose own name is none of memory. Where it leads to a folder inside, that is entered under the name of the
 * link only if that name makes memory of what is in it (`.claude/rules`): all else is met under its own name.
 */
async function* link(name: string, path: string, walk: Walk, depth: number): AsyncIterable<Walked> {
  const telling = probes.some((probe) => foundInFolder(`${walk.above}/${path}/${probe}`) === 'document');
  try {
    const target = await realpath(name);
    if (!(await stat(target)).isDirectory()) return;
    if (!isInside(target, walk.root)) return yield problem(path, 'link-outside');
    if (!telling || walk.seen.has(target) || isInside(dirname(name), target)) return;
    walk.seen.add(target);
    yield* folder(target, path, walk, depth + 1, list(target));
  } catch (error) {
    if (telling) yield problem(path, isRefused(error) ? 'unreadable-folder' : 'broken-link');
  }
}

/** Names that are memory only by the folder that they lie in. */
const probes = ['x.md', 'x.mdc', 'x/x.md', 'rules/x.md', 'rules/x.mdc'] as const;

const problem = (where: string, code: string, params?: Record<string, string>): Walked => ({
  is: 'problem',
  problem: { where, code, ...(params ? { params } : {}) },
});

/** Whether a real path lies in a real folder, or is it. */
export const isInside = (path: string, root: string): boolean =>
  path === root ||
  path.startsWith(root.endsWith('/') || root.endsWith('\\') ? root : `${root}${separator(root)}`);

const separator = (root: string): string => (root.includes('\\') && !root.includes('/') ? '\\' : '/');
