import { anchored } from '../anchored.ts';
import type { Rule } from '../rule.ts';
import { said } from './sentence.ts';

const questions = [
  'security question',
  'security answer',
  'sicherheitsfrage',
  'sicherheitsantwort',
  'question de sécurité',
  'question secrète',
  'réponse secrète',
  'pregunta de seguridad',
  'pregunta secreta',
  'respuesta de seguridad',
  'maiden name',
  'mädchenname',
  'nom de jeune fille',
  'apellido de soltera',
];
const tail =
  '(?:[ \\t]{1,2}[^\\s:.;]{1,30}){0,12}?(?:[\\s\\u00a0]{0,2}:[\\s\\u00a0]{1,3}|[ \\t](?:is|ist|lautet|est|es)[ \\t])["“„«]?(?<value>\\p{Lu}[\\p{L}\\p{M}’\'-]{1,30}(?:[ \\t](?!(?:and|but|und|et|y)\\b)[\\p{L}\\p{M}’\'-]{1,30}){0,3})(?=["”“»]?(?:[.,;!\\n]|$))';

/** The answer to a question that stands in for a password. */
export const securityAnswer: Rule = {
  id: 'security-answer',
  title: 'Answer to a security question',
  category: 'credential',
  severity: 'high',
  why: 'The answer to a security question opens an account as a password does.',
  remedy: 'Delete the entry, and choose another question or an invented answer.',
  source: 'CWE-640',
  ...anchored(
    questions,
    said({
      cue: `(?:${questions.join('|')})`,
      tails: [tail],
      judge: (value) => ({
        confidence:
          !/^\p{Lu}/u.test(value) || /^(?:The|Der|Die|Das|Le|La|El|What|Was|Quel|Cuál)$/i.test(value)
            ? 0
            : 0.65,
        reasons: ['cue-word', 'sentence-says'],
      }),
    }),
  ),
  examples: {
    hits: [
      `Answer to the security question about the first street: ${'Bram'}blegate`,
      `Maiden name of the mother: ${'Bram'}blegate`,
    ],
    misses: [
      'The security question was too personal.',
      'Security answer length is 12',
      'The security question is about pets',
    ],
  },
};
