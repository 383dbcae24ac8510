import { mixture } from './entropy.ts';
import { looksSecret } from './looks-secret.ts';
import { matches } from './pattern.ts';
import type { Rule } from './rule.ts';

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
      return mixture(bare) >= 2 && /[\d\W_]/.test(bare) ? looksSecret(bare) : 0;
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
