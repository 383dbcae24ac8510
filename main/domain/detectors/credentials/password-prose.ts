import { anchored, type LookAround } from '../anchored.ts';
import type { Rule } from '../rule.ts';
import { isBareCode } from './code-value.ts';
import { isUsual } from './common-password.ts';
import { mixture } from './entropy.ts';
import { type Judgement, nothing } from './judge.ts';
import { isPlaceholder } from './placeholder.ts';
import { anyOf, between, quotation, said, says } from './sentence.ts';
import { randomness, shapeOf } from './shape.ts';

/** Words for a password or key; what they are the first half of (`password manager`) is something else. */
const notHalf =
  '(?![\\p{L}\\p{N}_]|[ -]?(?:manager|polic|hint|field|prompt|reset|length|generator|protect|expir|strength|vault|hash|box|feld|richtlinie|länge|budget|limit|window|metric|question|features?\\b))';
const cue =
  `(?:(?<![\\p{L}\\p{N}_.$"'\`*/-])pwd?|(?<![_.$"'\`/])pass(?:word|phrase|wort)|kennwort|mot de passe|(?<![\\p{L}\\p{N}])mdp|contraseña(?: maestra)?|(?<![\\p{L}\\p{N}])clave (?:api|de licencia|de producto|secreta|maestra)|(?<=(?:wlan|wi-?fi|netzwerk|lizenz|produkt|api|zugangs)[- ]?)schlüssel|clé (?:api|de licence|de produit|wifi|secrète)|(?<=(?<![_.$"'\`/*])(?:api|access|secret|licen[cs]e|product|activation|wi-?fi|network|private)[- ])(?:key|token))` +
  notHalf;
/** Words that mean much else: only "the key is …" and a value that nobody takes for a word. */
const loose = `(?<![\\p{L}\\p{N}_.$"'\`/*-])(?:token|jeton|schlüssel|key|clé|clave)${notHalf}`;

/** Bare values begin with a letter, a digit or a sign that passwords like, not with a mark of code. */
const bare = '(?<value>[\\p{L}\\p{N}#$@&!?%+][^\\s"“”„«»,;`*]{3,80})';

/** Names of programs and methods that look like passwords. */
const known =
  /^(?:1password|2fa|mfa|totp|sso|oauth2?|base64|bcrypt|argon2\w*|utf-?\d+|(?:sha|aes|rsa|md|rfc|iso)-?\d+)$/i;

/** What follows "the password is" and is no ordinary word. */
export function judgeSaid(value: string, quoted: boolean): Judgement {
  if (
    value.length < 4 ||
    (!/\d/.test(value) && isBareCode(value)) ||
    isPlaceholder(value) ||
    known.test(value) ||
    /^\w{2,8}:\/\//.test(value)
  )
    return nothing;
  const { letters, digits, unspokenLetters } = shapeOf(value);
  const judged = (confidence: number, ...reasons: string[]): Judgement => ({
    confidence: isUsual(value) ? 0.5 : confidence,
    reasons: ['sentence-says', ...reasons],
  });
  if (letters === 0) return /^\d{4,16}$/.test(value) ? judged(0.6, 'digits-only') : nothing;
  if (/^\d{1,4}(?:st|nd|rd|th|h|s|ms|kb|mb|gb|px|%|x|te|er|e)?$/i.test(value)) return nothing;
  if (quoted)
    return judged(
      digits > 0 || randomness(value) > 0 ? 0.9 : 0.6,
      digits > 0 ? 'mixed-characters' : 'ordinary-word',
    );
  if (/[([{<]/.test(value)) return nothing;
  if (randomness(value) > 0) return judged(0.9, 'looks-random');
  if (digits > 0 && mixture(value) >= 2) return judged(0.85, 'mixed-characters');
  if (/[^\p{L}\p{N}’'/.-]/u.test(value.slice(0, -1)) || /\p{L}\.\p{L}.*\.\p{L}/u.test(value))
    return judged(0.7, 'mixed-characters');
  if (/^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+){2,}$/u.test(value) && /\p{Lu}/u.test(value))
    return judged(0.55, 'ordinary-word');
  return unspokenLetters >= 6 ? judged(0.6, 'looks-random') : nothing;
}

const told = said({
  cue,
  tails: [
    `${between}${says}${quotation}`,
    `${between}${says}${bare}`,
    // "… is the old one with a 3 at the end: X", "set the … password to X": only what no word is.
    `${between}${says}(?:[^\\s:.;]{1,30}[ \\t]){1,12}[^\\s:.;]{1,30}[\\s\\u00a0]{0,2}:[\\s\\u00a0]{1,3}${bare}`,
    `[ \\t](?:to|auf|à|a)[ \\t]${bare}`,
  ],
  judge: (value, match) => {
    const before = match[0].slice(0, match[0].indexOf(value));
    // A mark of code right behind a colon is for the rules about settings.
    if (/:\s{0,3}["']\s?$/.test(before)) return nothing;
    const judgement = judgeSaid(value, /["“”„«»‘‚']\s?$/.test(before));
    const distant = /[^\s:]{3,}\s{1,3}[^\s:]{1,30}\s?:\s$|\s(?:to|auf|à|a)\s$/.test(before);
    return distant && (judgement.confidence < 0.8 || !/\d/.test(value)) ? nothing : judgement;
  },
});
/** Right behind the word, without "is": only what mixes characters is a value. */
const behind = said({
  cue: `(?:${cue}|(?<=(?:y|la|,) )clave)`,
  tails: [`[ \\t]{1,2}["“„«]?${bare}`],
  judge: (value) => {
    const judgement = judgeSaid(value, false);
    return /\d/.test(value) && judgement.confidence >= 0.8 ? judgement : nothing;
  },
});
const supposed = said({
  cue: loose,
  tails: [`${between}[ \\t]{1,3}(?:is|ist|lautet|est|es)[ \\t]{1,3}["“„«]?${bare}`],
  judge: (value, match) => {
    // "The key commit is …": the key of something else.
    if (
      /\b(?:commit|hash|sha|digest|revision|fingerprint|checksum|public|version|release|id)\b/i.test(match[0])
    )
      return nothing;
    const judgement = judgeSaid(value, false);
    const random = /\d/.test(value) && /\p{L}.*\p{L}.*\p{L}/u.test(value);
    return random && judgement.confidence >= 0.85 ? judgement : nothing;
  },
});
/** "Use X as the password", "nimm X als Passwort": the value stands before the word. */
const chosen =
  /(?=passw|kennwort|mot|contra|clave)(?<=(?<![\p{L}\p{N}])(?:use|uses|using|take|set|with|nimm|nutze|verwende|nehme|mit|utilise|utiliser|mets|usa|usar|pon)[ \t]{1,2}["“„«']?(?<value>[^\s"“”„«»,;]{4,80})["”“»']?[ \t]{1,2}(?:as|als|comme|como)[ \t]{1,2}(?:[\p{L}-]{1,20}[ \t-]{1,2}){0,3}[\p{L}-]{0,20})(?:passw|passphrase|kennwort|mot de passe|contraseña|clave)/diuy;

const before: LookAround = function* look(text, places) {
  for (const place of places) {
    chosen.lastIndex = place;
    const [start, end] = chosen.exec(text)?.indices?.groups?.value ?? [0, 0];
    const { confidence, reasons } = judgeSaid(text.slice(start, end), false);
    if (confidence > 0) yield { start, end, confidence, reasons };
  }
};

/** "The wifi password is …", in English, German, French and Spanish. */
export const passwordProse: Rule = {
  id: 'password-prose',
  title: 'Password in a sentence',
  category: 'credential',
  severity: 'critical',
  why: 'The sentence tells a password or a key.',
  remedy: 'Delete the entry and change the password. Keep it in a password manager instead.',
  source: 'CWE-522',
  ...anchored(
    [
      'passw',
      'passphrase',
      'kennwort',
      'mot de passe',
      'mdp',
      'contrase',
      'clave',
      'schlüssel',
      'clé',
      'key',
      'token',
      'jeton',
      'pw',
    ],
    anyOf(told, behind, supposed, before),
  ),
  examples: {
    hits: [
      `The wifi password of the Hamburg office is ${'Blue-Heron'}-4417!`,
      `The password to the staging server was "${'correct heron'} battery staple"`,
      `Das WLAN-Passwort lautet ${'Reiher'}77blau`,
      `Le mot de passe du wifi est ${'Héron'}-bleu-12`,
      `La contraseña es ${'Garza'}_azul_9`,
      `Contraseña: ${'Garza'}2024`,
      `The weather API key is ${'q7zx91bt'}0plm44k2`,
      `Use ${'heron-fox'}-19 as the password for guests`,
      `Das Passwort wurde auf ${'Reiher'}2031! geändert`,
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
