import { matches } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { isPlaceholder } from './placeholder.ts';

/** A password inside an address: `scheme://user:password@host` (RFC 3986, section 3.2.1). */
export const urlCredential: Rule = {
  id: 'url-credential',
  title: 'Password inside an address',
  category: 'credential',
  severity: 'critical',
  why: 'The address carries a password, so whoever reads it can open what it protects.',
  remedy: 'Delete the entry and change the password. Write the address without it.',
  source: 'RFC 3986, section 3.2.1',
  keywords: ['://'],
  find: matches(
    /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'<>]{0,80}:(?<value>[^\s@/"'<>]{2,120})@[\w.-]{1,200}/i,
    (value) => (isPlaceholder(value) || /^\d{1,5}$/.test(value) ? 0 : 0.9),
  ),
  examples: {
    hits: [`postgres://report:${'heron-delta'}-9921@db.example:5432/people`],
    misses: [
      'https://user:password@host.example/',
      'postgres://user:${PASSWORD}@db',
      'https://example.com:8080/@here',
    ],
  },
};
