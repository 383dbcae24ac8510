import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import type yauzl from 'yauzl';
import { foundInArchive } from '../../domain/importers/places.ts';
import type { Discovered } from '../../services/ports.ts';
import {
  type ArchiveBytes,
  directory,
  display,
  leadsOutside,
  openArchive,
  overlapping,
} from './archive-directory.ts';
import { decode, utf8 } from './decode.ts';
import { bytesDocument, type Described, packedDocument } from './documents.ts';
import { isOfSystem, problemOf } from './reading-error.ts';
import { memberBytes } from './unpacked.ts';

/** Bounds of what an archive may unpack to, in bytes, levels and members: an export of memory stays far below them. */
export const bounds = {
  member: 32 * 1024 * 1024,
  total: 100 * 1024 * 1024,
  ratio: 100,
  depth: 2,
  members: 100_000,
} as const;

/** What is left of the bounds while an archive, and those nested in it, are read. */
interface Budget {
  total: number;
}

/** Reads the members of an archive that may hold memory; conversations and everything else stay packed. */
export async function* archiveDocuments(
  source: ArchiveBytes,
  of: Described,
  signal: AbortSignal,
): AsyncIterable<Discovered> {
  yield* members(source, of, { total: bounds.total }, 1, signal);
}

async function* members(
  source: ArchiveBytes,
  of: Described,
  budget: Budget,
  depth: number,
  signal: AbortSignal,
): AsyncIterable<Discovered> {
  const where = of.inner === null ? of.path : `${of.path}!/${of.inner}`;
  const problem = (code: string, member?: string, params?: Record<string, string>): Discovered => ({
    is: 'problem',
    problem: {
      where: member === undefined ? where : `${where}!/${member}`,
      code,
      ...(params ? { params } : {}),
    },
    file: of.file,
  });
  let zip: yauzl.ZipFile;
  try {
    zip = await openArchive(source);
  } catch (error) {
    return yield problem(isOfSystem(error) ? problemOf(error, where).code : 'bad-archive');
  }
  try {
    const { inside, ended } = await directory(zip, bounds.members);
    if (ended) yield problem(ended, undefined, { limit: bounds.members.toLocaleString('en') });
    const names = new Set(inside.map(({ name }) => basename(name)));
    const shared = overlapping(inside.map(({ entry }) => entry));
    if (!ended && !inside.some(({ name }) => leadsOutside(name) || foundInArchive(name, names) !== 'skip'))
      yield problem('nothing-in-archive');
    for (const [at, { name, entry }] of inside.entries()) {
      if (signal.aborted) return;
      const found = foundInArchive(name, names);
      if (leadsOutside(name)) yield problem('archive-path', display(name));
      else if (found === 'skip' || name.endsWith('/')) continue;
      else if (inside[at - 1]?.name === name) yield problem('archive-twice', name);
      else if (shared.has(entry)) yield problem('archive-overlap', name);
      else if (entry.isEncrypted()) yield problem('encrypted-archive', name);
      else if (found === 'long' && 'file' in source) yield longDocument(source.file, name, entry, of, where);
      else if (entry.uncompressedSize > bounds.member) yield problem('too-large', name, { limit: '32 MB' });
      else if (
        entry.uncompressedSize > Math.max(entry.compressedSize, 1) * bounds.ratio &&
        entry.uncompressedSize > 64 * 1024
      )
        yield problem('archive-ratio', name);
      else if (entry.uncompressedSize > budget.total) yield problem('too-large', name, { limit: '100 MB' });
      else if (found === 'archive' && depth >= bounds.depth) yield problem('archive-depth', name);
      else {
        budget.total -= entry.uncompressedSize;
        const bytes = await unpack(zip, entry);
        const inner = of.inner === null ? name : `${of.inner}!/${name}`;
        const member = { ...of, inner, name: basename(name), path: name, modified: null, named: false };
        if (!bytes) yield problem('bad-archive', name);
        else if (found === 'archive') yield* members({ bytes }, { ...of, inner }, budget, depth + 1, signal);
        else if (found === 'packed') yield packedDocument(member, bytes, `${where}!/${name}`);
        else yield bytesDocument(member, bytes);
      }
    }
  } catch {
    yield problem('bad-archive');
  } finally {
    zip.close();
  }
}

/** A member that is longer than what is held whole: it is unpacked while it is read. */
const longDocument = (
  file: string,
  name: string,
  entry: yauzl.Entry,
  of: Described,
  where: string,
): Discovered => ({
  is: 'document',
  document: {
    ...of,
    inner: name,
    name: basename(name),
    path: name,
    modified: null,
    named: false,
    size: entry.uncompressedSize,
    chunks: () => decode(memberBytes({ file }, entry, `${where}!/${name}`), utf8),
  },
});

async function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer | null> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    const parts: Buffer[] = [];
    let length = 0;
    for await (const part of stream) {
      length += part.length;
      // The size in the directory can lie; what is unpacked is what counts.
      if (length > Math.min(bounds.member, entry.uncompressedSize)) return null;
      parts.push(part);
    }
    const bytes = Buffer.concat(parts);
    return crc32(bytes) === entry.crc32 ? bytes : null;
  } catch {
    return null;
  }
}
