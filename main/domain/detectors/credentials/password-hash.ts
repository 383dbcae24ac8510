import { anchored } from '../anchored.ts';
import type { Rule } from '../rule.ts';

const hash =
  /(?<![\w$])(?:\$2[abxy]?\$\d\d\$[./A-Za-z0-9]{53}|\$(?:1|apr1)\$[^\s$:]{1,8}\$[./A-Za-z0-9]{22}|\$5\$(?:rounds=\d{1,9}\$)?[^\s$:]{1,16}\$[./A-Za-z0-9]{43}|\$6\$(?:rounds=\d{1,9}\$)?[^\s$:]{1,16}\$[./A-Za-z0-9]{86}|\$(?:y|7|gy)\$[./A-Za-z0-9]{1,20}\$[./A-Za-z0-9]{1,86}\$[./A-Za-z0-9]{43}|\$argon2(?:id|i|d)\$v=\d{1,3}\$[a-z0-9,=]{3,60}\$[A-Za-z0-9+/]{8,100}\$[A-Za-z0-9+/]{16,200}|\$P\$[./A-Za-z0-9]{31}|pbkdf2_sha\d{1,3}\$\d{1,9}\$[\w./+=]{4,64}\$[A-Za-z0-9+/=]{20,100}|\{S?SHA(?:256|512)?\}[A-Za-z0-9+/]{27,120}={0,2})(?![./A-Za-z0-9])/y;

/** A password as systems keep it: it cannot be read back, but guessed at leisure. */
export const passwordHash: Rule = {
  id: 'password-hash',
  title: 'Stored form of a password',
  category: 'credential',
  severity: 'high',
  why: 'It is a password in the form in which a system keeps it. Whoever has it can try passwords against it without being noticed.',
  remedy: 'Delete the entry, and change the password if it is still in use.',
  source: 'unverified, https://man7.org/linux/man-pages/man5/crypt.5.html',
  ...anchored(
    [
      '$2',
      '$1$',
      '$5$',
      '$6$',
      '$y$',
      '$7$',
      '$gy$',
      '$apr1$',
      '$argon2',
      '$p$',
      'pbkdf2_sha',
      '{sha',
      '{ssha',
    ],
    function* look(text, places) {
      for (const start of places) {
        hash.lastIndex = start;
        if (hash.test(text)) yield { start, end: hash.lastIndex, confidence: 0.8, reasons: ['known-shape'] };
      }
    },
  ),
  examples: {
    hits: [
      `$2${'b$12$'}${'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3dE6gH9jK2mN5pQ8sT1vW4yZ'}`,
      `root:$6${'$saltsalt$'}${'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7'.repeat(4).slice(0, 86)}:19000`,
    ],
    misses: ['It costs $2 and $10 more', 'Hashes begin with $2b$12$ there'],
  },
};
