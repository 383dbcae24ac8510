import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ConversationsFile } from '../../services/ports.ts';
import { bounds } from './archive.ts';
import { type ArchiveBytes, directory, leadsOutside, type Member, openArchive } from './archive-directory.ts';
import { decode, utf8 } from './decode.ts';
import { fileDocument } from './documents.ts';
import { memberBytes } from './unpacked.ts';

const conversations = /^conversations(?:-\d{3})?(?:\s?\(\d+\))?\.json$/i;
const archived = /^conversations-\d{3}(?:\s?\(\d+\))?\.zip$/i;
/** What the parts of an export are unpacked to, each into a folder of its own or all into one. */
const unpacked = /^(?:conversations|memories|projects)(?:-\d{3})?(?:\s?\(\d+\))?$/i;
/** Largest archive inside another one that is held in memory, in bytes: the conversations stay packed in it. */
const largestInner = 128 * 1024 * 1024;

/**
 * The files of conversations that lie with some documents of an export: in the same archive, beside it, or in the folders
 * that the parts were unpacked to. Nothing is unpacked before its chunks are asked for.
 */
export async function conversationsOf(documents: readonly string[]): Promise<readonly ConversationsFile[]> {
  const found = new Map<string, ConversationsFile>();
  const add = (name: string, files: readonly ConversationsFile[]): void => {
    for (const [at, file] of files.entries()) found.set(`${name} ${at}`, file);
  };
  for (const document of new Set(documents))
    if (/\.zip$/i.test(document)) add(document, await inArchive({ file: document }, basename(document)));
  for (const folder of new Set(documents.flatMap(foldersOf))) {
    for (const name of await namesIn(folder)) {
      const path = join(folder, name);
      if (conversations.test(name)) add(path, await onDisk(path));
      else if (archived.test(name)) add(path, await inArchive({ file: path }, name));
      else if (unpacked.test(name))
        for (const inner of await namesIn(path))
          if (conversations.test(inner)) add(join(path, inner), await onDisk(join(path, inner)));
    }
  }
  return [...found.values()];
}

/** The folder of a document, and those above it that an export was unpacked to part by part. */
function foldersOf(document: string): string[] {
  const folders = [dirname(document)];
  for (let last = folders[0] ?? ''; unpacked.test(basename(last)); last = folders.at(-1) ?? '')
    folders.push(dirname(last));
  return folders;
}

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
};

async function onDisk(path: string): Promise<ConversationsFile[]> {
  try {
    const stats = await stat(path);
    const name = basename(path);
    const described = { inner: null, path: name, named: true, modified: stats.mtimeMs, chosen: null };
    const found = await fileDocument({ ...described, file: path, name, size: stats.size });
    return [
      found.is === 'document' ? { name, size: stats.size, chunks: found.document.chunks } : unreadable(name),
    ];
  } catch {
    return [unreadable(basename(path))];
  }
}

async function inArchive(source: ArchiveBytes, name: string, depth = 1): Promise<ConversationsFile[]> {
  let zip: Awaited<ReturnType<typeof openArchive>> | undefined;
  try {
    zip = await openArchive(source);
    const { inside } = await directory(zip, bounds.members);
    const files: ConversationsFile[] = [];
    for (const member of inside.filter((one) => !leadsOutside(one.name) && !one.entry.isEncrypted())) {
      const where = `${name}!/${member.name}`;
      const inner = basename(member.name);
      if (conversations.test(inner))
        files.push({
          name: where,
          size: member.entry.uncompressedSize,
          chunks: () => decode(memberBytes(source, member.entry, where), utf8),
        });
      else if (archived.test(inner) && depth < bounds.depth) {
        const bytes = await held(source, member, where);
        files.push(...(bytes ? await inArchive({ bytes }, where, depth + 1) : [unreadable(where)]));
      }
    }
    return files;
  } catch {
    return archived.test(name) ? [unreadable(name)] : [];
  } finally {
    zip?.close();
  }
}

/** An archive that lies in another one, in memory; null where it is too large for that. */
async function held(source: ArchiveBytes, { entry }: Member, where: string): Promise<Buffer | null> {
  if (entry.uncompressedSize > largestInner) return null;
  const parts: Uint8Array[] = [];
  for await (const part of memberBytes(source, entry, where)) parts.push(part);
  return Buffer.concat(parts);
}

/** A file that is there and cannot be read: who searches it is told so. */
const unreadable = (name: string): ConversationsFile => ({
  name,
  size: 0,
  chunks: () => {
    throw new Error('It could not be opened.');
  },
});
