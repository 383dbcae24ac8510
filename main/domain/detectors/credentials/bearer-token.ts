import { matches } from '../pattern.ts';
import type { Hit, Rule } from '../rule.ts';
import { entropy } from './entropy.ts';
import { isPlaceholder } from './placeholder.ts';

/** A signed token in its three parts (RFC 7519); the first begins with `{"` in base64. */
const signed = matches(/(?<![\w-])(?<value>eyJ[\w-]{10,2000}\.eyJ[\w-]{4,8000}\.[\w-]{16,2000})/, () => 0.9);
/** What stands behind `Authorization: Bearer` or `Basic` (RFC 6750, RFC 7617). */
const header = matches(
  /authorization["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:bearer|basic|token)[ \t]{1,3}(?<value>[\w.~+/=-]{8,2000})/i,
  (value) => (isPlaceholder(value) || entropy(value) < 2.5 || /^[A-Z_]+$/.test(value) ? 0 : 0.85),
);

function* find(text: string): Generator<Hit> {
  yield* signed(text);
  yield* header(text);
}

/** A token that opens a session for whoever sends it. */
export const bearerToken: Rule = {
  id: 'bearer-token',
  title: 'Access token',
  category: 'credential',
  severity: 'critical',
  why: 'It is a token that lets whoever sends it in, often for hours or months.',
  remedy: 'Delete the entry and sign out the session or change the token that it belongs to.',
  source: 'RFC 7519, RFC 6750, RFC 7617',
  keywords: ['eyj', 'authorization'],
  find,
  examples: {
    hits: [
      `ey${'JhbGciOiJIUzI1NiJ9'}.eyJzdWIiOiJzeW50aGV0aWMifQ.aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3dE6gH9jK2mN5p`,
      `Authorization: Bearer ${'q7Zx91bT0pLm44aB3dE6'}`,
      `curl -H "Authorization: Basic ${'aGVyb246NDQxN2JsdWU='}"`,
    ],
    misses: [
      'Authorization: Bearer <token>',
      'Authorization: Bearer $TOKEN',
      'Authorization: Bearer YOUR_API_TOKEN',
      'The header eyJhbGciOiJIUzI1NiJ9 comes first',
    ],
  },
};
