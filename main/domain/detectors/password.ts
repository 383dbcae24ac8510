import { entropy, mixture } from './entropy.ts';
import { type Judge, matches } from './pattern.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Rule } from './rule.ts';

const looksSecret: Judge = (value) => {
  const bare = value.replace(/[.,;:!?]+$/, '');
  if (bare.length < 4 || isPlaceholder(bare)) return 0;
  const kinds = mixture(bare);
  if (kinds >= 3) return 0.9;
  if (kinds === 2 && bare.length >= 6) return /\d/.test(bare) ? 0.85 : 0.6;
  return bare.length >= 12 && entropy(bare) > 3.2 && !/^[a-z]+$/i.test(bare) ? 0.6 : 0;
};

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

const secretWord =
  '(?:pass(?:word|wort|phrase|code)|kennwort|mot de passe|contrase(?:ñ|n)a|clave|zugangscode|wlan[- ]schlüssel|wifi[- ]key|pin(?:[- ]?code)?|login)';
const says =
  '(?:\\s{1,3}(?:is|was|ist|lautet|war|est|es|era|:|=|now|jetzt))(?:\\s{1,3}(?:now|still|currently|jetzt|noch|ahora|maintenant))?\\s{0,3}[:=]?\\s{0,3}';
const between =
  "(?:\\s{1,3}(?:for|of|to|on|at|für|von|zum|zur|des|der|du|de|del|pour|para|the|la|le|el|my|our|mein|unser)?\\s{0,2}[\\p{L}\\p{N}'’.&-]{1,30}){0,6}?";

/** "The wifi password is …", in English, German, French and Spanish. */
export const passwordProse: Rule = {
  id: 'password-prose',
  title: 'Password in a sentence',
  category: 'credential',
  severity: 'critical',
  why: 'The sentence tells a password.',
  remedy: 'Delete the entry and change the password. Keep it in a password manager instead.',
  source: 'CWE-522',
  keywords: [
    'pass',
    'kennwort',
    'contrase',
    'clave',
    'zugangscode',
    'schlüssel',
    'wifi key',
    'wifi-key',
    'pin',
    'login',
  ],
  find: matches(
    new RegExp(
      `(?<![\\p{L}\\p{N}])${secretWord}(?:${between}(?:${says}|\\s{0,3}[:=]\\s{0,3})|\\s{0,3}[:=]\\s{0,3})["'„“«]?(?<value>[^\\s"'“”»,;]{4,80})`,
      'iu',
    ),
    (value, match) => {
      const bare = value.replace(/[.!?)]+$/, '');
      if (/^pin/i.test(match[0])) return /^\d{4,8}$/.test(bare) ? 0.85 : 0;
      if (/^login/i.test(match[0])) return 0;
      return mixture(bare) >= 2 && /[\d\W_]/.test(bare) ? looksSecret(bare, match, '') : 0;
    },
  ),
  examples: {
    hits: [
      `The wifi password of the Hamburg office is ${'Blue-Heron'}-4417!`,
      `Das Passwort lautet ${'Reiher'}77blau`,
      `Le mot de passe est ${'Héron'}-bleu-12`,
      `La contraseña es ${'Garza'}_azul_9`,
      `PIN for the safe: ${'48'}12`,
    ],
    misses: [
      'The password is in the vault.',
      'Das Passwort ist abgelaufen.',
      'The password must be at least 12 characters.',
      'Her password is stored in the manager.',
      'The login page is slow.',
      'I pin the message for 2026.',
    ],
  },
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
  keywords: ['login', 'log in', 'zugang', 'anmeldung', 'credentials', 'identifiant', 'acceso'],
  find: matches(
    /(?<![\p{L}\p{N}])(?:login|log in|zugang|anmeldung|credentials|identifiants?|acceso)s?(?:\s{1,2}(?:as|with|mit|avec|con|data|details))?\s{0,2}[:=]?\s{1,3}[\w.@+-]{2,60}\s{0,2}[/|]\s{0,2}(?<value>[^\s/|,;]{5,80})/iu,
    (value, match, text) => (/\d/.test(value) || mixture(value) >= 3 ? looksSecret(value, match, text) : 0),
  ),
  examples: {
    hits: [`Staging login: anna / ${'river-otter'}-22`],
    misses: ['Login: GET /login', 'login and/or register', 'login pages / sign-up pages'],
  },
};
