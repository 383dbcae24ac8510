import type { HiddenKind } from '../hidden.ts';

/** What hidden text is made of, one and many. */
export const hiddenText: Readonly<Record<HiddenKind, readonly [one: string, many: string]>> = {
  tag: ['invisible letter', 'invisible letters'],
  variation: ['invisible selector', 'invisible selectors'],
  'zero-width': ['invisible character', 'invisible characters'],
  direction: ['sign that turns the order', 'signs that turn the order'],
  'look-alike': ['look-alike letter', 'look-alike letters'],
  combining: ['heaped mark', 'heaped marks'],
  control: ['control character', 'control characters'],
  'private-use': ['private character', 'private characters'],
};

/** Names of single characters (The Unicode Standard, code charts), by their code in hexadecimal. */
const names: Readonly<Record<string, string>> = {
  '0000': 'null',
  '0007': 'bell',
  '0008': 'backspace',
  '001B': 'escape',
  '007F': 'delete',
  '009B': 'control sequence introducer',
  '00AD': 'soft hyphen',
  '034F': 'combining grapheme joiner',
  '061C': 'Arabic letter mark',
  '115F': 'Hangul filler',
  '1160': 'Hangul filler',
  '180E': 'Mongolian vowel separator',
  '200B': 'zero width space',
  '200C': 'zero width non-joiner',
  '200D': 'zero width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202C': 'pop directional formatting',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '2060': 'word joiner',
  '2061': 'function application',
  '2062': 'invisible times',
  '2063': 'invisible separator',
  '2064': 'invisible plus',
  '2066': 'left-to-right isolate',
  '2067': 'right-to-left isolate',
  '2068': 'first strong isolate',
  '2069': 'pop directional isolate',
  '3164': 'Hangul filler',
  FE0E: 'text style selector',
  FE0F: 'emoji style selector',
  FEFF: 'zero width no-break space',
  E007F: 'cancel tag',
};

/** A character by its code point, and by its name where that is known: `U+202E right-to-left override`. */
export function characterName(code: number): string {
  const hex = code.toString(16).toUpperCase().padStart(4, '0');
  const name =
    names[hex] ?? (code >= 0xe0020 && code < 0xe007f ? `tag ${String.fromCharCode(code - 0xe0000)}` : '');
  return name === '' ? `U+${hex}` : `U+${hex} ${name.trim()}`;
}
