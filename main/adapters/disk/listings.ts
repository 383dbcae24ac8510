import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';

/** What a folder holds, in the order of names; null where it cannot be listed. */
export type Listing = readonly Dirent[] | null;

/** Folders that are listed before they are asked for: the disk answers the next while the walk is in one. */
const ahead = 4;

export async function list(folder: string): Promise<Listing> {
  try {
    const items = await readdir(folder, { withFileTypes: true });
    return items.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}

/** Lists folders that are asked for one after another, in the order given, always a few ahead of the question. */
export function listInOrder(folders: readonly string[]): () => Promise<Listing> {
  const begun: Promise<Listing>[] = [];
  let asked = 0;
  return () => {
    while (begun.length < Math.min(asked + ahead, folders.length))
      begun.push(list(folders[begun.length] ?? ''));
    const listing = begun[asked] ?? list('');
    asked += 1;
    return listing;
  };
}
