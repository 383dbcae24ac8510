import { pipeline, Readable } from 'node:stream';
import { crc32, createGunzip } from 'node:zlib';
import yauzl from 'yauzl';
import type { ArchiveBytes } from './archive-directory.ts';
import { isOfSystem, problemOf, ReadingError } from './reading-error.ts';

/** Most that a streamed member or a gzipped file may unpack to, in bytes. */
export const largestStream = 512 * 1024 * 1024;
/** How many times its packed size a stream may unpack to, beyond a first megabyte. */
const ratio = 100;
const mostOf = (packed: number): number => Math.min(largestStream, 1024 * 1024 + packed * ratio);

/**
 * The bytes of one member of a zip file, unpacked while they are read. `entry` comes from the directory of that file;
 * `where` names it in a problem.
 */
export async function* memberBytes(
  source: ArchiveBytes,
  entry: yauzl.Entry,
  where: string,
): AsyncIterable<Uint8Array> {
  let zip: yauzl.ZipFile | undefined;
  try {
    const how = { lazyEntries: true, autoClose: false } as const;
    zip =
      'file' in source
        ? await yauzl.openPromise(source.file, how)
        : await yauzl.fromBufferPromise(source.bytes, how);
    let sum = 0;
    for await (const chunk of bounded(
      await zip.openReadStreamPromise(entry),
      mostOf(entry.compressedSize),
      where,
    )) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== entry.crc32) throw new ReadingError({ where, code: 'bad-archive' });
  } catch (error) {
    if (error instanceof ReadingError) throw error;
    throw new ReadingError(isOfSystem(error) ? problemOf(error, where) : { where, code: 'bad-archive' });
  } finally {
    zip?.close();
  }
}

/** The bytes that a gzipped file unpacks to; `size` is its packed length. */
export async function* gunzipped(
  packed: AsyncIterable<Uint8Array>,
  size: number,
  where: string,
): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  // An error ends the loop below too, and leaving that loop ends the reading of the file.
  pipeline(Readable.from(packed), gunzip, () => {});
  try {
    yield* bounded(gunzip, mostOf(size), where);
  } catch (error) {
    if (error instanceof ReadingError) throw error;
    throw new ReadingError({ where, code: 'bad-archive' });
  } finally {
    gunzip.destroy();
  }
}

async function* bounded(
  bytes: AsyncIterable<Uint8Array>,
  most: number,
  where: string,
): AsyncIterable<Uint8Array> {
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > most) throw new ReadingError({ where, code: 'archive-ratio' });
    yield chunk;
  }
}
