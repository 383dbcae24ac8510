const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map<string, number>([...alphabet].map((character, at) => [character, at]));
values.set('-', 62).set('_', 63);

/** The octets that base64 or base64url stands for (RFC 4648), as Latin-1; undefined where it is neither. */
export function fromBase64(text: string): string | undefined {
  let bits = 0;
  let held = 0;
  let decoded = '';
  for (const character of text) {
    if (character === '=') break;
    const value = values.get(character);
    if (value === undefined) return undefined;
    bits = (bits << 6) | value;
    held += 6;
    if (held >= 8) {
      held -= 8;
      decoded += String.fromCharCode((bits >> held) & 255);
    }
    bits &= 0xfff;
  }
  return decoded;
}
