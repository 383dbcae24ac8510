import type { Hit, Rule } from '../rule.ts';

const begin = ['-----BEGIN', 'PRIVATE KEY-----'].join(' RSA ');

const opening = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const closing = /-----END (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/y;
/** Header lines of the armour (`Proc-Type: 4,ENCRYPTED`), which may also stand in a string with escaped line ends. */
const headers = /(?:(?:\s|\\[nr]){1,8}[A-Z][A-Za-z-]{1,30}: [^\n\\]{1,120}){0,6}/y;
/** Lines of base64, however they are parted; separators and base64 share no character, so this stays linear. */
const body = /(?:(?:\\{1,3}[rnt]|[^A-Za-z0-9+/=\\-]){0,24}[A-Za-z0-9+/=]{16,}){0,2000}/y;
/** The short last line before the end, or the place where somebody cut. */
const tail = /(?:[^A-Za-z0-9+/=-]{0,2}(?:\n|\\n)[A-Za-z0-9+/=]{1,20})?[^A-Za-z0-9+/=-]{0,12}n?/y;

/** Where a sticky pattern that starts at a place ends; the place itself where it does not fit. */
function past(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function* find(text: string): Generator<Hit> {
  for (const { 0: armour, index } of text.matchAll(opening)) {
    const start = past(headers, text, index + armour.length);
    const end = past(body, text, start);
    if (end === start) continue;
    const last = past(tail, text, end);
    const closed = past(closing, text, last);
    yield {
      start: index,
      end: closed > last ? closed : text.slice(0, last).trimEnd().length,
      confidence: 0.98,
      reasons: ['known-shape'],
    };
  }
}

/** Private keys in PEM armour, also cut off before their end (RFC 7468), and those of PGP (RFC 9580). */
export const privateKey: Rule = {
  id: 'private-key',
  title: 'Private key',
  category: 'credential',
  severity: 'critical',
  why: 'It is a private key. Whoever has it can pose as you or read what was meant for you.',
  remedy:
    'Delete the entry, and replace the key wherever it is used: removing the text does not make the key invalid.',
  source: 'RFC 7468',
  keywords: ['private key'],
  find,
  examples: {
    hits: [
      `${begin}\nMIIEowIBAAKCAQEA0Z3VS5JJcds3xfn/ygWyF8PbnGy0AHB7\n-----END RSA PRIVATE KEY-----`,
      `${begin}\nMIIEowIBAAKCAQEA0Z3VS5JJcds3xfn`,
      `key: "${begin}\\nMIIEowIBAAKCAQEA0Z3VS5JJcds3xfn\\n-----END RSA PRIVATE KEY-----\\n"`,
      `${begin}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nMIIEowIBAAKCAQEA0Z3VS5JJcds3xfn`,
    ],
    misses: [
      'Keep your private key safe.',
      `A file that starts with ${begin} is a private key.`,
      `${begin}\n...\n-----END RSA PRIVATE KEY-----`,
    ],
  },
};
