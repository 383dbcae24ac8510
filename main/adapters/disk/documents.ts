import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Discovered, SourceDocument } from '../../services/ports.ts';
import { decode, encodingOf, utf8 } from './decode.ts';
import { problemOf, ReadingError } from './reading-error.ts';
import { gunzipped } from './unpacked.ts';

/** Largest file that is read, in bytes. */
export const largestFile = 512 * 1024 * 1024;

export type Described = Omit<SourceDocument, 'chunks'>;

/** A document that lies on disk, opened when it is read; its encoding is judged by its first bytes. */
export async function fileDocument(of: Described & { readonly file: string }): Promise<Discovered> {
  const where = of.path;
  if (isGzipName(of.name)) {
    const chunks = () => decode(gunzipped(guarded(of, where), of.size ?? 0, where), utf8);
    return { is: 'document', document: { ...of, chunks } };
  }
  if ((of.size ?? 0) > largestFile) return problem(of, 'too-large', { limit: '512 MB' });
  try {
    const handle = await open(of.file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(4_096), 0, 4_096, 0);
      const encoding = encodingOf(buffer.subarray(0, bytesRead));
      if (!encoding) return problem(of, 'not-text');
      return {
        is: 'document',
        document: { ...of, chunks: () => decode(guarded(of, where), encoding) },
      };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { is: 'problem', problem: problemOf(error, where), file: of.file };
  }
}

/** A document whose bytes are in memory: a member of an archive, a paste, a drop. */
export function bytesDocument(of: Described, bytes: Uint8Array): Discovered {
  const encoding = encodingOf(bytes);
  if (!encoding) return problem(of, 'not-text');
  return {
    is: 'document',
    document: { ...of, size: bytes.length, chunks: () => decode(once(bytes), encoding) },
  };
}

/** A gzipped document whose bytes are in memory. `where` names it in a problem. */
export const packedDocument = (of: Described, bytes: Uint8Array, where: string): Discovered => ({
  is: 'document',
  document: { ...of, chunks: () => decode(gunzipped(once(bytes), bytes.length, where), utf8) },
});

export const isGzipName = (name: string): boolean => /\.gz$/i.test(name);

const problem = (of: Described, code: string, params?: Record<string, string>): Discovered => ({
  is: 'problem',
  problem: { where: of.path, code, ...(params ? { params } : {}) },
  file: of.file,
});

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/**
 * A file that vanishes, is locked or is written while it is read is a problem of that file, no exception of the
 * import: what was read of it stays.
 */
async function* guarded(of: Described & { readonly file: string }, where: string): AsyncIterable<Uint8Array> {
  try {
    let length = 0;
    for await (const chunk of createReadStream(of.file)) {
      length += chunk.length;
      // It grows as fast as it is read.
      if (length > largestFile)
        throw new ReadingError({ where, code: 'too-large', params: { limit: '512 MB' } });
      yield chunk;
    }
    const { size, mtimeMs } = await stat(of.file);
    if (size !== of.size || mtimeMs !== of.modified)
      throw new ReadingError({ where, code: 'changed-while-read' });
  } catch (error) {
    if (error instanceof ReadingError) throw error;
    throw new ReadingError(problemOf(error, where));
  }
}
