const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Int8Array(128).fill(-1);
for (let at = 0; at < alphabet.length; at += 1) values[alphabet.charCodeAt(at)] = at;
values['-'.charCodeAt(0)] = 62;
values['_'.charCodeAt(0)] = 63;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** How many octets follow one that begins a character of UTF-8 (RFC 3629); below 0 where none begins so. */
function following(octet: number): number {
  if (octet < 0x80) return 0;
  if (octet < 0xc2 || octet > 0xf4) return -1;
  return octet < 0xe0 ? 1 : octet < 0xf0 ? 2 : 3;
}

/** Whether octets have the form of UTF-8, but for a last character that is cut off. */
function mayBeText(octets: Uint8Array): boolean {
  let expected = 0;
  for (let at = 0; at < octets.length; at += 1) {
    const octet = octets[at] as number;
    if (expected > 0 && (octet & 0xc0) !== 0x80) return false;
    expected = expected > 0 ? expected - 1 : following(octet);
    if (expected < 0) return false;
  }
  return true;
}

/** The text that octets spell in UTF-8; undefined where they are no readable text. */
function spell(octets: Uint8Array): string | undefined {
  // What is no text is told without an exception, which would take longer than all else.
  if (!mayBeText(octets)) return undefined;
  let text: string;
  try {
    text = utf8.decode(octets);
  } catch {
    return undefined;
  }
  const readable = text.match(/[\p{L}\p{N}\p{P}\s]/gu)?.length ?? 0;
  return readable >= text.length * 0.95 ? text : undefined;
}

/** What a run of base64 (RFC 4648, both alphabets) says; undefined where it is no readable text. */
export function decodeBase64(run: string): string | undefined {
  const octets = new Uint8Array(Math.ceil((run.length * 3) / 4));
  let count = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < run.length; at += 1) {
    const value = values[run.charCodeAt(at)] ?? -1;
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      octets[count] = (held >> bits) & 0xff;
      // The first octets tell whether it is text; most runs are none, and cost no more than this.
      if (count < 12 && (octets[count] ?? 0) < 9) return undefined;
      count += 1;
    }
  }
  return spell(octets.subarray(0, count));
}

/** What pairs of hexadecimal digits say; undefined where it is no readable text. */
export function decodeHex(run: string): string | undefined {
  const digits = run.replace(/0x|\\x|[ :]/gi, '');
  const octets = new Uint8Array(digits.length >> 1);
  for (let at = 0; at < octets.length; at += 1)
    octets[at] = Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16);
  return spell(octets);
}
