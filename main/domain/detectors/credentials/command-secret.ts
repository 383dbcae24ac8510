import { anchored, type LookAround } from '../anchored.ts';
import type { Rule } from '../rule.ts';
import { judgePassword, judgeToken } from './judge.ts';
import { at, type GivenValue } from './secret-value.ts';

/** Where a value follows a blank: tried where a keyword begins; and whether a machine made it rather than a person. */
interface Cue {
  readonly pattern: RegExp;
  readonly machine?: true;
}

const option = '(?<=(?<![\\w-])--?(?:[a-z0-9]{1,20}-){0,3})';
const cues: readonly Cue[] = [
  // mysql --password …, gpg --passphrase …, Connect-Server -Password …
  { pattern: new RegExp(`${option}(?:pass(?:word|wd|phrase)?|pwd)(?:[ \\t]{1,3}|:)`, 'iy') },
  { pattern: new RegExp(`${option}(?:secret|token|key)[ \\t]{1,3}`, 'iy'), machine: true },
  // sshpass -p …, docker login -u … -p …, psexec … -p …
  {
    pattern: /[ \t]-p(?<=\b(?:sshpass|login|psexec(?:\.exe)?)\b[^\n|;&]{0,80}[ \t]-p)[ \t]{0,2}(?=["'\w])/iy,
  },
  { pattern: /(?<=\b)pass(?:in|out)[ \t]{1,3}["']?pass:/iy },
  { pattern: /SecureString[ \t]{1,3}(?:-\w{3,12}[ \t]{1,3}){0,3}(?=\\?["']|[^-\s$])/iy },
  // CREATE USER … IDENTIFIED BY '…', ALTER ROLE … PASSWORD '…'
  { pattern: /identified[ \t]{1,3}(?:with[ \t]{1,3}\w{1,40}[ \t]{1,3})?by[ \t]{1,3}/iy },
  {
    pattern:
      /(?<=(?:login|superuser|encrypted|(?:role|user)[ \t]{1,3}\w{1,40}|with|;|--)[ \t]{1,3})password[ \t]{1,3}(?=['"\w])/iy,
  },
  { pattern: /requirepass[ \t]{1,3}/iy },
  { pattern: /(?<=operator[ \t]{1,3})unseal[ \t]{1,3}|unseal key \d{0,2}:?[ \t]{1,3}/iy, machine: true },
  {
    pattern: /(?<=\bset[ \t]{1,3}(?:\w{1,20}[ \t]{1,3}){0,2})token[ \t]{1,3}(?:to[ \t]{1,3})?/iy,
    machine: true,
  },
];
/** `curl -u name:password`. */
const user = /(?<![\w-])(?:-u|--user|--proxy-user)[ \t]{1,3}["']?[\w.@-]{1,80}:(?<value>[^\s"']{3,200})/diy;

function valueAt(text: string, place: number): { given: GivenValue; machine?: true } | undefined {
  user.lastIndex = place;
  const [start, end] = user.exec(text)?.indices?.groups?.value ?? [0, 0];
  if (end > 0) return { given: { start, end, quoted: false, by: ':' } };
  for (const { pattern, ...kind } of cues) {
    pattern.lastIndex = place;
    const given = pattern.test(text) ? at(text, pattern.lastIndex, ' ') : undefined;
    if (given) return { given, ...kind };
  }
  return undefined;
}

const look: LookAround = function* look(text, places) {
  for (const place of places) {
    const found = valueAt(text, place);
    if (!found) continue;
    const { start, end } = found.given;
    const value = text.slice(start, end);
    const { confidence, reasons } = found.machine
      ? judgeToken(value, found.given, true)
      : judgePassword(value, found.given);
    if (confidence > 0) yield { start, end, confidence, reasons };
  }
};

/** A secret in a command: behind an option, in SQL, in a script. */
export const commandSecret: Rule = {
  id: 'command-secret',
  title: 'Password or key in a command',
  category: 'credential',
  severity: 'critical',
  why: 'The command is written down together with the password or key that it is given.',
  remedy: 'Delete the entry and change the password or key.',
  source: 'CWE-214',
  ...anchored(
    [
      'pass',
      'pwd',
      'secret',
      'token',
      'key',
      ' -p',
      '-u ',
      '--user ',
      '--proxy-user ',
      'securestring',
      'identified',
      'requirepass',
      'unseal',
    ],
    look,
  ),
  examples: {
    hits: [
      `mysql -u root --password ${'Sne3sd'}8AZjq`,
      `sshpass -p ${'Heron'}4417 ssh host`,
      `curl -u anna:${'Heron'}-4417 https://api.example`,
      `CREATE USER report IDENTIFIED BY '${'Heron'}4417';`,
      `ALTER ROLE report WITH PASSWORD '${'Heron'}4417';`,
      `deploy --api-token ${'q7zx91bt0plm44ab3de6'}`,
    ],
    misses: [
      'docker login --password-stdin, or --password $TOKEN',
      'git commit -p file and push -u origin main:main',
      'curl -u user:password https://api.example',
      'vault operator unseal <key>',
      'Pass --token to the command',
      'CREATE USER report IDENTIFIED BY :password',
    ],
  },
};
