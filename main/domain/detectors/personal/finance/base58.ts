import { sha256 } from './sha256.ts';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Whether 25 bytes in base 58 end in the first four bytes of the doubled SHA-256 of the others (Bitcoin's addresses). */
export function isBase58Check(text: string): boolean {
  const bytes = new Uint8Array(25);
  for (const character of text) {
    let carry = alphabet.indexOf(character);
    if (carry < 0) return false;
    for (let at = bytes.length - 1; at >= 0; at -= 1) {
      carry += 58 * (bytes[at] ?? 0);
      bytes[at] = carry & 0xff;
      carry >>= 8;
    }
    if (carry > 0) return false;
  }
  const sum = sha256(sha256(bytes.subarray(0, 21)));
  return bytes.subarray(21).every((byte, at) => byte === sum[at]);
}
