import type { Problem } from '../../../shared/source.ts';
import type { ReadDocument } from '../reading.ts';
import { isOwnFile } from './dating.ts';

/** So many files at one second are no accident of an assistant that wrote a note and its index. */
const enough = 3;

interface Folder {
  readonly files: Set<string>;
  readonly seconds: Set<number>;
}

/**
 * Finds folders whose files all have the time of the same second: after a clone, an unzip or a copy that time says
 * nothing about what stands in them. The answer gives the warning for a file the first time that its folder, the
 * outermost of several, is asked for.
 */
export function copiedFolders(
  documents: readonly Pick<ReadDocument, 'document' | 'importer'>[],
): (file: string) => Problem | undefined {
  const folders = new Map<string, Folder>();
  const above = new Map<string, readonly string[]>();
  for (const read of documents) {
    const { file, chosen, modified } = read.document;
    if (file === null || chosen === null || modified === null || !isOwnFile(read)) continue;
    const within = foldersOf(file, chosen);
    above.set(file, within);
    for (const path of within) {
      const folder = folders.get(path) ?? { files: new Set(), seconds: new Set() };
      folders.set(path, folder);
      folder.files.add(file);
      folder.seconds.add(Math.floor(modified / 1_000));
    }
  }
  const told = new Set<string>();
  return (file) => {
    for (const where of above.get(file) ?? []) {
      const { files, seconds } = folders.get(where) ?? { files: new Set(), seconds: new Set() };
      if (files.size < enough || seconds.size > 1) continue;
      if (told.has(where)) return undefined;
      told.add(where);
      return { where, code: 'same-times', params: { files: files.size } };
    }
    return undefined;
  };
}

/** The folders between a chosen one and a file below it, outermost first. */
function foldersOf(file: string, chosen: string): string[] {
  if (!file.startsWith(chosen) || file === chosen) return [];
  const below = file.slice(chosen.length).split(/(?=[\\/])/);
  return below.map((_, depth) => chosen + below.slice(0, depth).join('')).filter((path) => path !== '');
}
