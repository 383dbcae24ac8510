import { basename } from 'node:path';
import yauzl from 'yauzl';
import { foundInArchive } from '../../domain/importers/places.ts';
import type { Discovered } from '../../services/ports.ts';
import { decode, utf8 } from './decode.ts';
import { bytesDocument, type Described, once } from './documents.ts';
import { gunzipped, memberBytes } from './unpacked.ts';

/** Bounds of what an archive may unpack to, in bytes and levels: an export of memory stays far below them. */
export const bounds = { member: 32 * 1024 * 1024, total: 100 * 1024 * 1024, ratio: 100, depth: 2 } as const;

/** What is left of the bounds while an archive, and those nested in it, are read. */
interface Budget {
  total: number;
}

type Source = { readonly file: string } | { readonly bytes: Buffer };

/** Reads the members of an archive that may hold memory; conversations and everything else stay packed. */
export async function* archiveDocuments(
  source: Source,
  of: Described,
  signal: AbortSignal,
): AsyncIterable<Discovered> {
  yield* members(source, of, { total: bounds.total }, 1, signal);
}

async function* members(
  source: Source,
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
    zip =
      'file' in source
        ? await yauzl.openPromise(source.file, options)
        : await yauzl.fromBufferPromise(source.bytes, options);
  } catch {
    return yield problem('bad-archive');
  }
  try {
    const inside: { name: string; entry: yauzl.Entry }[] = [];
    for await (const entry of zip.eachEntry()) inside.push({ name: nameOf(entry), entry });
    const names = new Set(inside.map(({ name }) => basename(name)));
    const shared = overlapping(inside.map(({ entry }) => entry));
    for (const { name, entry } of inside.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (signal.aborted) return;
      const found = foundInArchive(name, names);
      if (outside(name)) yield problem('archive-path', display(name));
      else if (found === 'skip' || name.endsWith('/')) continue;
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

// Names are checked here, so that a bad one is a named problem of its own and not the end of the archive.
const options = {
  lazyEntries: true,
  decodeStrings: false,
  validateEntrySizes: true,
  strictFileNames: false,
  autoClose: false,
} as const;

const nameOf = (entry: yauzl.Entry): string =>
  yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);

const outside = (name: string): boolean =>
  /^(?:[/\\]|[A-Za-z]:)/.test(name) || name.split(/[/\\]/).includes('..');

/** A name for a message: no control characters, and not long. */
const display = (name: string): string => name.replace(/\p{C}/gu, '�').slice(0, 200);

/** Members whose bytes are those of another one too: no honest tool writes such an archive. */
function overlapping(entries: readonly yauzl.Entry[]): ReadonlySet<yauzl.Entry> {
  const found = new Set<yauzl.Entry>();
  let end = 0;
  for (const entry of entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )) {
    if (entry.relativeOffsetOfLocalHeader < end) found.add(entry);
    end = Math.max(end, entry.relativeOffsetOfLocalHeader + localHeader + entry.compressedSize);
  }
  return found;
}

/** Least length of what stands before the bytes of a member (APPNOTE.TXT 4.3.7). */
const localHeader = 30;

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
    chunks: () => decode(memberBytes(file, name, `${where}!/${name}`), utf8),
  },
});

const packedDocument = (of: Described, bytes: Buffer, where: string): Discovered => ({
  is: 'document',
  document: { ...of, chunks: () => decode(gunzipped(once(bytes), bytes.length, where), utf8) },
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
    return Buffer.concat(parts);
  } catch {
    return null;
  }
}
