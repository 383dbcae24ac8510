import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { syncedBy } from '../../domain/places/synced.ts';
import type { FoundExport } from '../../services/ports.ts';

/** Names that the parts of an account export bear, in both packagings, and the names that a second download gets. */
const archive =
  /^(?:data-[\w-]+-batch-\d+|(?:light_metadata|conversations|projects|memories|design_chats|feedback|frames)-\d{3})(?:\s?\(\d+\))?\.zip$/i;
const manifest = /^manifest-[\w-]+(?:\s?\(\d+\))?\.json$/i;
const unpacked =
  /^(?:(?:users|projects|memories|conversations|login_history)(?:\s?\(\d+\))?\.json|projects|memories|conversations|design_chats|reflections|artifacts)$/i;

/**
 * What lies about of the exports that some documents were read from: the archives, the folder that they were unpacked
 * to, the manifest and the other parts beside them. Names and sizes only; nothing is opened.
 */
export async function exportFiles(documents: readonly string[]): Promise<readonly FoundExport[]> {
  const found = new Map<string, FoundExport>();
  const add = async (path: string, what: FoundExport['what']): Promise<void> => {
    const bytes = await sizeOf(path);
    if (bytes !== null && !found.has(path)) found.set(path, { path, what, bytes, where: whereOf(path) });
  };
  for (const document of new Set(documents)) {
    const folder = exportFolder(document);
    const inside = await entriesOf(folder);
    const whole = inside.length > 0 && inside.every(({ name }) => unpacked.test(name) || manifest.test(name));
    if (whole) await add(folder, 'folder');
    else
      await add(document, archive.test(basename(document)) || /\.zip$/i.test(document) ? 'archive' : 'file');
    const beside = whole ? dirname(folder) : folder;
    for (const { name } of whole ? await entriesOf(beside) : inside) {
      if (archive.test(name)) await add(join(beside, name), 'archive');
      else if (manifest.test(name)) await add(join(beside, name), 'manifest');
    }
  }
  return [...found.values()].sort((a, b) => a.path.localeCompare(b.path));
}

/** The folder that an export was unpacked to, seen from one of its documents. */
function exportFolder(document: string): string {
  const folder = dirname(document);
  return /\.json$/i.test(document) && /^(?:projects|memories)$/i.test(basename(folder))
    ? dirname(folder)
    : folder;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  } catch {
    return [];
  }
}

/** Bytes of a file, or of everything in a folder; links are not followed. Null where there is nothing. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    const stats = await lstat(path);
    if (!stats.isDirectory()) return stats.size;
    const sizes = await Promise.all((await readdir(path)).map((name) => sizeOf(join(path, name))));
    return sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  } catch {
    return null;
  }
}

function whereOf(path: string): FoundExport['where'] {
  const home = homedir();
  if (path.startsWith(join(home, 'Downloads'))) return 'downloads';
  if (path.startsWith(join(home, 'Desktop'))) return 'desktop';
  return syncedBy(path) === null ? null : 'synced';
}
