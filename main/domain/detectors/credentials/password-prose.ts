import { matches } from '../pattern.ts';
import type { Hit, Rule } from '../rule.ts';
import { mixture } from './entropy.ts';
import { looksSecret } from './looks-secret.ts';
import { isPlaceholder } from './placeholder.ts';
import { between, says } from './sentence.ts';

const secretWord =
  '(?<![\\p{L}\\p{N}])(?:[\\p{L}]{1,20}[- ])?(?:pass(?:word|wort|phrase|code)|kennwort|mot de passe|contrase(?:ñ|n)a|clave|zugangscode|wlan[- ]schlüssel|wi-?fi[- ]key|api[- ]?(?:key|token|schlüssel)|access[- ](?:key|token)|secret[- ]key|(?:recovery|backup)[- ](?:code|key)|licen[cs]e key)(?!\\s?(?:manager|policy|hash|hint|field|prompt))';

const plain = matches(
  new RegExp(`${secretWord}${between}${says}(?<value>[^\\s"'“”„«»,;]{3,79}[^\\s"'“”„«»,;.])`, 'iu'),
  (value) => (mixture(value) >= 2 && !/[([{]/.test(value) ? looksSecret(value) : 0),
);
/** In quotation marks a value may hold blanks and be made of plain words. */
const quoted = matches(
  new RegExp(`${secretWord}${between}${says}["'“”„«](?<value>[^"'“”„«»\\n]{4,80})["'“”»]`, 'iu'),
  (value) => looksSecret(value) || (isPlaceholder(value) ? 0 : 0.6),
);

function* find(text: string): Generator<Hit> {
  yield* quoted(text);
  yield* plain(text);
}

/** "The wifi password is …", in English, German, French and Spanish. */
export const passwordProse: Rule = {
  id: 'password-prose',
  title: 'Password in a sentence',
  category: 'credential',
  severity: 'critical',
  why: 'The sentence tells a password.',
  remedy: 'Delete the entry and change the password. Keep it in a password manager instead.',
  source: 'CWE-522',
  keywords: ['pass', 'kennwort', 'contrase', 'clave', 'zugangscode', 'schlüssel', 'key', 'token', 'code'],
  find,
  examples: {
    hits: [
      `The wifi password of the Hamburg office is ${'Blue-Heron'}-4417!`,
      `The password to the staging server was "${'correct heron'} battery staple"`,
      `Das WLAN-Passwort lautet ${'Reiher'}77blau`,
      `Le mot de passe du wifi est ${'Héron'}-bleu-12`,
      `La contraseña es ${'Garza'}_azul_9`,
      `Contraseña: ${'Garza'}2024`,
      `The weather API key is ${'q7zx91bt'}0plm44k2`,
      `Recovery code: ${'A1B2-C3D4'}-E5F6`,
    ],
    misses: [
      'The password is in the vault.',
      'Das Passwort ist abgelaufen.',
      'The password must be at least 12 characters.',
      'Her password is stored in the manager.',
      'Her password manager is Bitwarden2',
      'Passwort wurde am 12.03.2024 geändert',
      'The password is "changeme"',
      'La clave del éxito es 100% trabajo',
      'The API key is in the vault, the access token is stored in 1Password',
    ],
  },
};
