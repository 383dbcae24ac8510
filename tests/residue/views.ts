import { brotliDecompressSync, inflateRawSync, inflateSync } from 'node:zlib';

/** One way of reading a file's bytes as text, and its name for the report. */
export interface View {
  readonly form: string;
  readonly text: string;
}

/** Deepest nesting of encodings that is looked into: deflated JSON of base64 is three. */
const deepest = 3;

/**
 * Every reading of some bytes in which words could stand: as UTF-8, as UTF-16 in both byte orders and parities, with
 * JSON escapes undone, base64 runs decoded, and compressed streams unpacked; each of these again inside the others.
 */
export function* views(bytes: Buffer, form = 'utf-8', depth = 0): Iterable<View> {
  const plain = bytes.toString('latin1');
  const utf8 = bytes.toString('utf8');
  yield { form, text: utf8 };
  if (utf8.includes('\\')) yield { form: `${form} > json`, text: unescaped(utf8) };
  for (const [order, swap, start] of [
    ['le', false, 0],
    ['le', false, 1],
    ['be', true, 0],
    ['be', true, 1],
  ] as const) {
    if (bytes.includes(0)) yield { form: `${form} > utf-16${order}`, text: wide(bytes, start, swap) };
  }
  if (depth >= deepest) return;
  for (const [run] of plain.matchAll(/[A-Za-z0-9+/_-]{16,}={0,2}/g)) {
    // A stored fragment may begin anywhere in a group of four, so all four beginnings are tried.
    for (let skip = 0; skip < 4; skip += 1)
      yield* views(Buffer.from(run.slice(skip), 'base64'), `${form} > base64`, deepest);
  }
  for (const inflated of unpacked(bytes)) yield* views(inflated, `${form} > deflate`, depth + 1);
}

const unescaped = (text: string): string =>
  text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrtbf]/g, ' ')
    .replace(/\\(["\\/])/g, '$1');

function wide(bytes: Buffer, start: number, swap: boolean): string {
  const even = Buffer.from(bytes.subarray(start, bytes.length - ((bytes.length - start) % 2)));
  return (swap ? even.swap16() : even).toString('utf16le');
}

/** Unpacks whatever starts like a compressed stream: gzip, zlib, and the members of zip archives. */
function* unpacked(bytes: Buffer): Iterable<Buffer> {
  for (let at = 0; at < bytes.length - 4; at += 1) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (first === 0x1f && second === 0x8b)
      yield* attempt(() => inflateRawSync(bytes.subarray(afterGzipHeader(bytes, at)), partial));
    else if (first === 0x78 && (first * 256 + second) % 31 === 0)
      yield* attempt(() => inflateSync(bytes.subarray(at), partial));
    else if (
      first === 0x50 &&
      second === 0x4b &&
      bytes[at + 2] === 3 &&
      bytes[at + 3] === 4 &&
      at + 30 <= bytes.length
    ) {
      const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
      yield* attempt(() => inflateRawSync(bytes.subarray(start), partial));
    }
  }
  // Raw deflate and brotli have no mark, so a whole file is tried as one.
  yield* attempt(() => inflateRawSync(bytes));
  yield* attempt(() => brotliDecompressSync(bytes));
}

/** Where the raw stream of a gzip member begins (RFC 1952, section 2.3): after its optional fields. */
function afterGzipHeader(bytes: Buffer, at: number): number {
  const flags = bytes[at + 3] ?? 0;
  let next = at + 10;
  if (flags & 4) next += 2 + (bytes[next] ?? 0) + 256 * (bytes[next + 1] ?? 0);
  for (const field of [8, 16]) if (flags & field) next = bytes.indexOf(0, next) + 1;
  return flags & 2 ? next + 2 : next;
}

/** A stream that is cut off, or followed by other bytes, still gives what it holds. */
const partial = { finishFlush: 2, maxOutputLength: 64 * 1024 * 1024 };

function* attempt(unpack: () => Buffer): Iterable<Buffer> {
  try {
    const found = unpack();
    if (found.length > 0) yield found;
  } catch {
    // Not a compressed stream after all.
  }
}
