import { anchored } from '../anchored.ts';
import type { Rule } from '../rule.ts';
import { fromBase64 } from './base64.ts';
import { isPlaceholder } from './placeholder.ts';
import { randomness } from './shape.ts';

const bearer =
  /(?<![\w-])(?:bearer|authorization["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:token|ntlm|negotiate|apikey))["']?:?[ \t]{1,3}["']?(?<value>[\w.~+/=-]{12,2000})/diy;

/** The span of the group `value` of a sticky pattern that is tried at each of some places. */
function* spansAt(pattern: RegExp, text: string, places: readonly number[]): Generator<[number, number]> {
  for (const place of places) {
    pattern.lastIndex = place;
    const span = pattern.exec(text)?.indices?.groups?.value;
    if (span) yield span;
  }
}

/** `Bearer …` (RFC 6750): a token that opens a session for whoever sends it. */
export const bearerToken: Rule = {
  id: 'bearer-token',
  title: 'Access token in a header',
  category: 'credential',
  severity: 'critical',
  why: 'It is a token that lets whoever sends it in, often for hours or months.',
  remedy: 'Delete the entry, and sign out the session or change the token that it belongs to.',
  source: 'RFC 6750',
  ...anchored(['bearer', 'authorization'], function* look(text, places) {
    for (const [start, end] of spansAt(bearer, text, places)) {
      const value = text.slice(start, Math.min(end, start + 200));
      const random = isPlaceholder(value) ? 0 : randomness(value);
      if (random > 0)
        yield { start, end, confidence: random === 2 ? 0.85 : 0.7, reasons: ['cue-word', 'looks-random'] };
    }
  }),
  examples: {
    hits: [
      `Authorization: Bearer ${'q7Zx91bT0pLm44aB3dE6'}`,
      `Authorization: token ${'q7zx91bt0plm44ab3de6'}`,
      `-H "Bearer ${'q7Zx91bT0pLm44aB3dE6'}"`,
    ],
    misses: [
      'Authorization: Bearer <token>',
      'Authorization: Bearer $TOKEN',
      'Authorization: Bearer YOUR_API_TOKEN',
      'Use bearer authentication-tokens everywhere',
    ],
  },
};

/** Base64 behind `Basic`, behind `auth` in the settings of Docker, and behind Docker's and npm's `_auth`. */
const encoded =
  /(?:(?<![\w-])basic[ \t]{1,3}|(?<![A-Za-z])_?auth\\{0,7}["']?[ \t\\rn]{0,6}[:=][ \t\\rn]{0,6}\\{0,7}["']?)(?<value>[A-Za-z0-9+/]{8,4000}={0,2})/diy;

/** A name and a password that a colon parts, in characters that can be printed. */
function isPair(decoded: string): boolean {
  const at = decoded.indexOf(':');
  const password = decoded.slice(at + 1);
  return at > 0 && password.length > 2 && /^[\x20-\x7e\n\r\t]+$/.test(decoded) && !isPlaceholder(password);
}

/** A name and its password in base64 (RFC 7617), which hides nothing. */
export const basicAuth: Rule = {
  id: 'basic-auth',
  title: 'Name and password in base64',
  category: 'credential',
  severity: 'critical',
  why: 'A name and its password are written in base64, which everybody can turn back into text.',
  remedy: 'Delete the entry and change the password.',
  source: 'RFC 7617',
  ...anchored(['basic', 'auth', '_auth'], function* look(text, places) {
    for (const [start, end] of spansAt(encoded, text, places))
      if (isPair(fromBase64(text.slice(start, Math.min(end, start + 400))) ?? ''))
        yield { start, end, confidence: 0.95, reasons: ['decodes'] };
  }),
  examples: {
    hits: [
      `curl -H "Authorization: Basic ${'aGVyb246NDQxN2JsdWU='}"`,
      `{"auths":{"registry.example":{"auth":"${'aGVyb246NDQxN2JsdWU='}"}}}`,
    ],
    misses: [
      'Authorization: Basic dXNlcjpwYXNzd29yZA==',
      'The basic structure stays',
      'auth = authentication',
    ],
  },
};
