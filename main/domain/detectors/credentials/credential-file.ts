import { anchored, type LookAround } from '../anchored.ts';
import type { Rule } from '../rule.ts';
import { judgePassword } from './judge.ts';

/** `machine … login … password …`, on one line or several. */
const netrc = /(?<=\blogin\s{1,8}[^\s]{1,120}\s{1,8})password\s{1,8}(?<value>[^\s"'<>]{4,120})/diy;
/** `host:port:database:name:password`. */
const pgpass = /(?<=^[\w.*-]{1,120}):(?:\d{2,5}|\*):[\w*-]{1,60}:[\w*.-]{1,60}:(?<value>[^\s:]{4,120})$/dimy;

const look: LookAround = function* look(text, places) {
  for (const place of places)
    for (const pattern of [netrc, pgpass]) {
      pattern.lastIndex = place;
      const [start, end] = pattern.exec(text)?.indices?.groups?.value ?? [0, 0];
      const { confidence } = judgePassword(text.slice(start, end), { quoted: true, by: ' ' });
      if (confidence > 0) yield { start, end, confidence, reasons: ['known-shape'] };
    }
};

/** Lines of the files in which programs keep passwords: `.netrc` and `.pgpass`. */
export const credentialFile: Rule = {
  id: 'credential-file',
  title: 'Line of a password file',
  category: 'credential',
  severity: 'critical',
  why: 'It is a line of a file in which programs keep names and passwords.',
  remedy: 'Delete the entry and change the password.',
  source: 'unverified, https://www.postgresql.org/docs/current/libpq-pgpass.html',
  ...anchored(['password', ':5432:', ':5433:', ':6432:', ':*:'], look),
  examples: {
    hits: [
      `machine api.example login anna password ${'Heron'}-4417`,
      `db.example:5432:people:report:${'Heron'}-4417`,
    ],
    misses: [
      'login page and password field',
      'db.example:5432:people:report:password',
      'From login to password reset',
    ],
  },
};
