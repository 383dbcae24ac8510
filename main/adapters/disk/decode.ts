const looked = 4_096;

/** How the bytes of a document are written; null where they are not text. `skip` is the length of the byte order mark. */
export interface Encoding {
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly skip: number;
}

export const utf8: Encoding = { label: 'utf-8', skip: 0 };

/** Judges the encoding by the byte order mark, else by where the zero bytes stand (copies made on Windows). */
export function encodingOf(head: Uint8Array): Encoding | null {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: 'utf-8', skip: 3 };
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', skip: 2 };
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', skip: 2 };
  const sample = head.subarray(0, looked);
  const label = sample.length >= 4 ? wide(sample) : 'utf-8';
  const text = new TextDecoder(label).decode(sample);
  return isBinary(text) ? null : { label, skip: 0 };
}

/** Most of the characters of a text, one in so many, that may be control characters: a stray one loses no file. */
const strays = 50;

/** Zero bytes and many control characters tell a picture or a program from a file that can be read. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 9 || (code > 13 && code < 27) || (code > 27 && code < 32)) controls += 1;
  }
  return controls > Math.ceil(text.length / strays);
}

function wide(sample: Uint8Array): Encoding['label'] {
  let [even, odd] = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : 'utf-8';
}

/** Decodes chunks of bytes; the byte order mark is left out, what is not valid becomes U+FFFD. */
export async function* decode(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding.label, { ignoreBOM: true });
  let skip = encoding.skip;
  for await (const chunk of bytes) {
    const rest = chunk.subarray(Math.min(skip, chunk.length));
    skip -= chunk.length - rest.length;
    const text = decoder.decode(rest, { stream: true });
    if (text !== '') yield text;
  }
  const last = decoder.decode();
  if (last !== '') yield last;
}
