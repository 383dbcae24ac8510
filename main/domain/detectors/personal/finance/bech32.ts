const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** What the polynomial leaves: 1 for Bech32 (BIP 173), the other for Bech32m (BIP 350). */
const remainders: readonly number[] = [1, 0x2bc830a3];

/** Whether the six characters at the end check a text of the form `bc1…` (BIP 173, BIP 350). */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  const cut = lower.lastIndexOf('1');
  const prefix = [...lower.slice(0, cut)].map((character) => character.charCodeAt(0));
  const data = [...lower.slice(cut + 1)].map((character) => alphabet.indexOf(character));
  if (data.includes(-1)) return false;
  let check = 1;
  for (const value of [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (const [at, term] of generator.entries()) if ((top >>> at) & 1) check ^= term;
  }
  return remainders.includes(check);
}
