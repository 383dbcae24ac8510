import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import yauzl from 'yauzl';
import { ReadingError } from './reading-error.ts';

/** Most that a streamed member or a gzipped file may unpack to, in bytes. */
export const largestStream = 512 * 1024 * 1024;
/** How many times its own size a gzipped file may unpack to, beyond a first megabyte. */
const ratio = 100;

/** The bytes of one member of a zip file on the disk, unpacked while they are read. `where` names it in a problem. */
export async function* memberBytes(file: string, name: string, where: string): AsyncIterable<Uint8Array> {
  let zip: yauzl.ZipFile | undefined;
  try {
    zip = await yauzl.openPromise(file, { lazyEntries: true, autoClose: false });
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== name) continue;
      yield* bounded(await zip.openReadStreamPromise(entry), largestStream, where);
      return;
    }
    throw new ReadingError({ where, code: 'not-found' });
  } catch (error) {
    if (error instanceof ReadingError) throw error;
    throw new ReadingError({ where, code: 'bad-archive' });
  } finally {
    zip?.close();
  }
}

/** The bytes that a gzipped file unpacks to. */
export async function* gunzipped(
  packed: AsyncIterable<Uint8Array>,
  size: number,
  where: string,
): AsyncIterable<Uint8Array> {
  const most = Math.min(largestStream, 1024 * 1024 + size * ratio);
  const gunzip = createGunzip();
  const feed = async (): Promise<void> => {
    for await (const chunk of packed)
      if (!gunzip.write(chunk)) await new Promise((drained) => gunzip.once('drain', drained));
    gunzip.end();
  };
  feed().catch((error: unknown) => gunzip.destroy(error instanceof Error ? error : new Error('unreadable')));
  try {
    yield* bounded(gunzip, most, where);
  } catch (error) {
    if (error instanceof ReadingError) throw error;
    throw new ReadingError({ where, code: 'bad-archive' });
  } finally {
    gunzip.destroy();
  }
}

export const gunzippedFile = (file: string, size: number, where: string): AsyncIterable<Uint8Array> =>
  gunzipped(createReadStream(file), size, where);

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
