import type { Hit, Rule } from '../rule.ts';
import { fromBase64 } from './base64.ts';

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

function* armoured(text: string): Generator<Hit> {
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

/** The same once more in base64, as Kubernetes keeps it: it begins with `-----BEGI`. */
const wrapped = /(?<![A-Za-z0-9+/])LS0tLS1CRUdJTi[A-Za-z0-9+/]{60,20000}={0,2}/g;
/** The private lines of a key file of PuTTY. */
const putty =
  /Private-Lines: \d{1,3}\s{1,4}(?<value>[A-Za-z0-9+/=]{16,64}(?:\s{1,4}[A-Za-z0-9+/=]{1,64}){0,80})/dg;

function* find(text: string): Generator<Hit> {
  yield* armoured(text);
  for (const { 0: key, index } of text.matchAll(wrapped))
    if (fromBase64(key.slice(0, 80))?.includes('PRIVATE KEY'))
      yield { start: index, end: index + key.length, confidence: 0.95, reasons: ['decodes'] };
  for (const match of text.matchAll(putty)) {
    const [start, end] = match.indices?.groups?.value ?? [0, 0];
    yield { start, end, confidence: 0.95, reasons: ['known-shape'] };
  }
}

/** Private keys in PEM armour, also cut off before their end (RFC 7468), those of PGP (RFC 9580) and of PuTTY. */
export const privateKey: Rule = {
  id: 'private-key',
  title: 'Private key',
  category: 'credential',
  severity: 'critical',
  why: 'It is a private key. Whoever has it can pose as you or read what was meant for you.',
  remedy:
    'Delete the entry, and replace the key wherever it is used: removing the text does not make the key invalid.',
  source: 'RFC 7468',
  keywords: ['private key', 'ls0tls1crudjti', 'private-lines:'],
  find,
  examples: {
    hits: [
      `${begin}\nMIIEowIBAAKCAQEA0Z3VS5JJcds3xfn/ygWyF8PbnGy0AHB7\n-----END RSA PRIVATE KEY-----`,
      `${begin}\nMIIEowIBAAKCAQEA0Z3VS5JJcds3xfn`,
      `key: "${begin}\\nMIIEowIBAAKCAQEA0Z3VS5JJcds3xfn\\n-----END RSA PRIVATE KEY-----\\n"`,
      `${begin}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nMIIEowIBAAKCAQEA0Z3VS5JJcds3xfn`,
      `tls.key: LS0tLS1CRUdJ${'TiBFQyBQUklWQVRFIEtFWS0tLS0t'}Ck1IY0NBUUVFSU5vdEFSZWFsS2V5QXRBbGxKdXN0Rm9yVGVzdHM=`,
      `Private-${'Lines'}: 2\nAAAAgQCq7Zx91bT0pLm44aB3dE6gH9jK2mN5pQ8sT1v\nW4yZ7aB3dE6g`,
    ],
    misses: [
      'Keep your private key safe.',
      `A file that starts with ${begin} is a private key.`,
      `${begin}\n...\n-----END RSA PRIVATE KEY-----`,
    ],
  },
};
