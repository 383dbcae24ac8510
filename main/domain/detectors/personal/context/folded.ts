import { plain } from './plain.ts';

export const space = 32;

/** Each sign of ASCII as words are compared: in lower case, a space for what is no letter or digit. */
const ofAscii = Uint8Array.from({ length: 128 }, (_, code) => plain(String.fromCharCode(code)).charCodeAt(0));
const ofOthers = new Map<string, readonly number[]>();
const single = Array.from({ length: 128 }, (_, code) => [ofAscii[code] ?? space] as const);

/** What the character at a place is when words are compared (plain.ts): none for an accent, several for a syllable. */
export function foldedAt(text: string, at: number): readonly number[] {
  const code = text.charCodeAt(at);
  const ascii = single[code];
  if (ascii) return ascii;
  const character = text.charAt(at);
  const known = ofOthers.get(character);
  if (known) return known;
  const folded = plain(character);
  const codes = Array.from({ length: folded.length }, (_, place) => folded.charCodeAt(place));
  ofOthers.set(character, codes);
  return codes;
}
