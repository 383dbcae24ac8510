import { anchored } from '../anchored.ts';
import type { Rule } from '../rule.ts';
import { isQuotedCode } from './code-value.ts';
import { isPlaceholder } from './placeholder.ts';
import { nameAround, nameEnd, namesSecret } from './secret-name.ts';
import { isExample, isUuid, randomness } from './shape.ts';

/** Strings that no word is as long as. */
const long = /(?<![\w+/=.~-])[\w+/~][\w+/~.=:-]{14,198}[\w=](?![\w+/~-])/g;
const keywords = [
  'secret',
  'token',
  'key',
  'passw',
  'pwd',
  'credential',
  'bearer',
  'auth',
  'api',
  'private',
  'akia',
];
const word = new RegExp(keywords.join('|'));
/** What random strings mostly are when they are no secrets. */
const harmless =
  /sha-?\d{1,3}|\bmd5|hash|digest|checksum|integrity|commit|revision|fingerprint|etag|uuid|guid|public|gpg|pgp|keybase|keyserver|recv-keys|\bref\b|signature|certificate|cert\b|version|\bnonce|trace|request[-_ ]?id|session[-_ ]?id|blob|branch|cursor|\bid["']?[:= ]/i;
/** Addresses of machines and prints of certificates are written in pairs or fours of hexadecimal digits. */
const inPairs = /(?:[0-9a-f]{1,4}:){4,}/i;
const reach = 60;
const longest = 200;

/** The first long string that begins within reach of a cue and holds both letters and digits. */
function longAfter(text: string, from: number): { start: number; end: number } | undefined {
  for (const { 0: value, index } of text.slice(from, from + reach + longest).matchAll(long)) {
    if (index > reach) return undefined;
    if (/\d/.test(value) && /[A-Za-z]/.test(value))
      return { start: from + index, end: from + index + value.length };
  }
  return undefined;
}

const find = anchored(keywords, function* look(text, places) {
  let past = 0;
  for (const [number, place] of places.entries()) {
    if (place < past) continue;
    // The last cue before a string decides, and the last one of a name.
    const next = places[number + 1] ?? text.length;
    const from = nameEnd(text, place + 3);
    const span = next < from ? undefined : longAfter(text, from);
    if (!span || next < span.start) continue;
    const name = nameAround(text, place, place + 3);
    past = span.end;
    const value = text.slice(span.start, span.end);
    const between = text.slice(place, span.start);
    if (
      /^sha\d+-/.test(value) ||
      isPlaceholder(value) ||
      isUuid(value) ||
      isQuotedCode(value) ||
      inPairs.test(value) ||
      text.charAt(span.end) === '(' ||
      /[/:]\/|^[\w-]+\.[a-z]{2,4}$/.test(value)
    )
      continue;
    // An address, a path, a mark on a page or an enciphered value goes on from the words before it.
    if (/:\/\/[^\s"'`<>]*$/.test(text.slice(Math.max(0, place - 60), span.start)) && !/[=:]$/.test(between))
      continue;
    if (
      harmless.test(text.slice(Math.max(0, place - 24), span.start)) ||
      /[/@\\#]$|\bENC\($/.test(between) ||
      randomness(value) < 2
    )
      continue;
    if (!namesSecret(name.words, word)) continue;
    yield isExample(value)
      ? { ...span, confidence: 0.42, reasons: ['cue-word', 'looks-made-up'] }
      : { ...span, confidence: 0.6, reasons: ['cue-word', 'looks-random'] };
  }
});

/** A long random string shortly behind a word for a key or token, however it is written. */
export const tokenNearby: Rule = {
  id: 'token-nearby',
  title: 'Random string beside a word for a key',
  category: 'credential',
  severity: 'critical',
  why: 'A long random string stands beside a word for a key, a token or a password.',
  remedy: 'If it opens something, delete the entry and change it; if not, accept the finding.',
  source: 'CWE-312',
  ...find,
  examples: {
    hits: [
      `brindle token - '${'q7zx91bt0plm'}44ab3de6w4y7'`,
      `the heronKEY ${'B1CD2EF3GHIJ'}4567KLMN8OPQR9ST0UVW`,
    ],
    misses: [
      'The key of commit 3a7bd3e2360a3d29eea436fcfb7e44c735d117c4',
      'integrity key sha512-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3dE6gH9jK2mN5pQ8sT1v',
      'The key question is internationalization2',
    ],
  },
};
