import { anchored, type LookAround } from '../anchored.ts';
import type { Rule } from '../rule.ts';
import type { Judgement } from './judge.ts';
import { judgeSaid } from './password-prose.ts';
import { anyOf, said } from './sentence.ts';

const name = '(?<name>[\\p{L}\\p{N}._@+-]{2,60})';
const judge = (value: string): Judgement => ({
  ...judgeSaid(value, false),
  reasons: ['sentence-says', 'cue-word'],
});

/** What somebody logs in with: a name, a stroke and a password. */
const pair = said({
  cue: '(?<![\\p{L}\\p{N}])(?:log[- ]?ins?|logon|credentials|zugang(?:sdaten)?|anmelde?(?:daten|ung)|identifiants?|connexion|credenciales|acceso)(?![\\p{L}\\p{N}])',
  tails: [
    `(?:[ \\t]{1,2}[^\\s:/]{1,30}){0,7}?(?:[ \\t]{1,2}(?:is|are|ist|sind|lauten|est|sont|son|es))?[ \\t\\u00a0]{0,2}:?[ \\t\\u00a0]{1,3}${name}[ \\t]{0,2}[/|][ \\t]{0,2}(?<value>[^\\s/|,;]{5,80})`,
  ],
  judge,
});
/** "Log in as … with …", "sign in with … and …". */
const enter = said({
  cue: '(?<![\\p{L}\\p{N}])(?:log(?:s|ged)?[ ]in|sign(?:s|ed)?[ ]in|meldet[ ]sich|anmelden|connecter?|sesión|entrar?)(?![\\p{L}\\p{N}])',
  tails: [
    `[ \\t](?:[^\\s:/]{1,30}[ \\t]){0,4}?(?:as|with|using|als|mit|comme|avec|como|con)[ \\t]["'“„«]?${name}["'”“»]?[ \\t](?:and|with|using|und|mit|et|avec|y|con)[ \\t](?:(?:the|dem|das|le|la)[ \\t])?["'“„«]?(?<value>[^\\s"“”„«»,;]{5,80})`,
  ],
  judge,
});

/** "Als anna mit … anmelden": in German the verb comes last. */
const last =
  /(?<=(?<![\p{L}])als[ \t][\p{L}\p{N}._@+-]{2,60}[ \t](?:und|mit)[ \t](?:dem[ \t](?:passwort|kennwort)[ \t])?["“„]?(?<value>[^\s"“”„,;]{5,80})["”“]?[ \t])(?:anmelden|einloggen)/diuy;
const verbLast: LookAround = function* look(text, places) {
  for (const place of places) {
    last.lastIndex = place;
    const [start, end] = last.exec(text)?.indices?.groups?.value ?? [0, 0];
    const { confidence, reasons } = judge(text.slice(start, end));
    if (confidence > 0) yield { start, end, confidence, reasons };
  }
};

/** "login anna / …": a name and a password next to each other. */
export const loginPair: Rule = {
  id: 'login-pair',
  title: 'Name and password together',
  category: 'credential',
  severity: 'critical',
  why: 'A login name stands beside its password.',
  remedy: 'Delete the entry and change the password.',
  source: 'CWE-522',
  ...anchored(
    [
      'log',
      'credentials',
      'zugang',
      'anmeld',
      'einloggen',
      'identifiant',
      'connexion',
      'connecte',
      'credenciales',
      'acceso',
      'sign',
      'meldet',
      'sesión',
      'entra',
    ],
    anyOf(pair, enter, verbLast),
  ),
  examples: {
    hits: [
      `Staging login: anna / ${'river-otter'}-22`,
      `Zugangsdaten: anna / ${'Fluss-Otter'}-22`,
      `Log in as anna with ${'river-otter'}-22`,
    ],
    misses: [
      'Login: GET /login',
      'login and/or register',
      'login pages / sign-up pages',
      'Log in with the account and wait',
    ],
  },
};
