import { looksSecret } from './looks-secret.ts';
import { matches } from './pattern.ts';
import type { Rule } from './rule.ts';

/** `password = …`, `api_key: …`: a value given to a name that says that it is secret. */
export const passwordAssignment: Rule = {
  id: 'password-assignment',
  title: 'Password or secret in a setting',
  category: 'credential',
  severity: 'critical',
  why: 'A setting whose name says that it is secret is given with its value.',
  remedy: 'Delete the entry and change the password or key where it is used.',
  source: 'CWE-798',
  keywords: ['pass', 'pwd', 'secret', 'token', 'key', 'credential'],
  find: matches(
    /(?<![A-Za-z])(?:[A-Za-z0-9_.-]{0,40}?(?:password|passwd|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|secret[_-]?key|private[_-]?key|auth[_-]?key|credential)s?)["']?\s{0,3}(?:=>|:=|=|:)\s{0,3}(?<quote>["'`]?)(?<value>[^\s"'`,;(){}<>]{4,200})(?:\k<quote>)/i,
    (value, match, text) => {
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 1);
      if (
        after === '(' ||
        /^(?:https?:|\/|\.{1,2}\/|[\w-]+\.[\w-]+\.[\w.-]+$|[A-Z_]+$|[a-z]+[A-Z][A-Za-z]+$|[A-Za-z_$]+(?:\.[A-Za-z_$]+)+$)/.test(
          value,
        )
      )
        return 0;
      return looksSecret(value, match, text);
    },
  ),
  examples: {
    hits: [
      `password = ${'Blue-Heron'}-4417`,
      `"api_key": "${'q7Zx'}91bT0pLm44"`,
      `DB_PASSWORD=${'hunter'}2horse9`,
    ],
    misses: [
      'password = <password>',
      'api_key: ${API_KEY}',
      'password: changeme',
      'token: string',
      'The token: what it is for',
      'secretKey = config.secretKey',
      'password=os.environ["X"]',
    ],
  },
};
