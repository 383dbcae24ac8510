const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** CRC-32 (ISO/IEC 8802-3, reflected) of an ASCII text. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** The six check characters that GitHub and npm put at the end of a token: the CRC-32 of its body in base 62. */
export function checkCharacters(body: string): string {
  let rest = crc32(body);
  let written = '';
  for (let place = 0; place < 6; place += 1) {
    written = alphabet[rest % 62] + written;
    rest = Math.floor(rest / 62);
  }
  return written;
}

/** Whether the last six characters check the thirty before them; tokens of another length are not judged. */
export function hasCheckCharacters(token: string): boolean {
  const body = token.slice(token.indexOf('_') + 1);
  return body.length !== 36 || checkCharacters(body.slice(0, 30)) === body.slice(30);
}
