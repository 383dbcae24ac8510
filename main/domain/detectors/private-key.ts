import { matches } from './pattern.ts';
import type { Rule } from './rule.ts';

const begin = ['-----BEGIN', 'PRIVATE KEY-----'].join(' RSA ');

/** Private keys in PEM armour, also cut off before their end (RFC 7468). */
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
  find: matches(
    /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[\s\\nr]{0,8}[A-Za-z0-9+/=,:; -]{1,200}){0,400}?(?:-----END (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----|(?![\s\\]*[A-Za-z0-9+/=]{16}))/,
    (value) => (/[A-Za-z0-9+/=]{16}/.test(value.replace(/-----[A-Z0-9 ]+-----/g, '')) ? 0.98 : 0),
  ),
  examples: {
    hits: [
      `${begin}\nMIIEowIBAAKCAQEA0Z3VS5JJcds3xfn/ygWyF8PbnGy0AHB7\n-----END RSA PRIVATE KEY-----`,
      `${begin}\nMIIEowIBAAKCAQEA0Z3VS5JJcds3xfn`,
    ],
    misses: ['Keep your private key safe.', `A file that starts with ${begin} is a private key.`],
  },
};
