import { matches } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { mixture } from './entropy.ts';
import { looksSecret } from './looks-secret.ts';

/** "login anna / …": a name and a password next to each other. */
export const loginPair: Rule = {
  id: 'login-pair',
  title: 'Name and password together',
  category: 'credential',
  severity: 'critical',
  why: 'A login name stands beside its password.',
  remedy: 'Delete the entry and change the password.',
  source: 'CWE-522',
  keywords: ['login', 'log in', 'zugang', 'anmeldung', 'credentials', 'identifiant', 'acceso'],
  find: matches(
    /(?<![\p{L}\p{N}])(?:login|log in|zugang|anmeldung|credentials|identifiants?|acceso)s?(?:\s{1,2}(?:as|with|mit|avec|con|data|details))?\s{0,2}[:=]?\s{1,3}[\w.@+-]{2,60}\s{0,2}[/|]\s{0,2}(?<value>[^\s/|,;]{5,80})/iu,
    (value) => (/\d/.test(value) || mixture(value) >= 3 ? looksSecret(value) : 0),
  ),
  examples: {
    hits: [`Staging login: anna / ${'river-otter'}-22`],
    misses: ['Login: GET /login', 'login and/or register', 'login pages / sign-up pages'],
  },
};
