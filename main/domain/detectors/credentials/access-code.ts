import { matches } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { between, says } from './sentence.ts';

const thing =
  "(?<![\\p{L}\\p{N}])(?:[\\p{L}]{1,20}-)?(?:pin(?:[- ]?(?:code|nummer|number))?|passcode|(?:door|alarm|gate|garage|entry|access|lock|safe|unlock|lockbox|tür|haustür|zugangs|tresor)[- ]?code|safe combination|code (?:de la porte|d['’]entrée|d['’]accès|de l['’]alarme|du coffre)|código (?:de la (?:puerta|alarma)|de acceso))";

/** A number that opens a door, a safe, a phone or a card. */
export const accessCode: Rule = {
  id: 'access-code',
  title: 'PIN or door code',
  category: 'credential',
  severity: 'critical',
  why: 'It is a number that opens a door, a safe, a phone or a card.',
  remedy: 'Delete the entry and change the number.',
  source: 'CWE-522',
  keywords: ['pin', 'code', 'combination', 'código'],
  find: matches(
    new RegExp(
      `${thing}(?:${between}${says}|\\s{1,2})(?<value>\\d{4,10}[#*]?|\\d{1,2}(?:-\\d{1,2}){2,3})(?![\\p{L}\\p{N}-]|[.,:]\\d|\\s\\p{Ll})`,
      'iu',
    ),
    () => 0.85,
  ),
  examples: {
    hits: [
      `PIN for the safe: ${'48'}12`,
      `My phone PIN is ${'12'}3456.`,
      `The door code of the office is ${'47'}11#`,
      `The safe combination is ${'12'}-34-56`,
      `Türcode ${'47'}11`,
      `Le code de la porte est ${'47'}11`,
    ],
    misses: [
      'I pin the message for 2026.',
      'The zip code is 10115',
      'Alarm code review is at 1030 sharp',
      'A PIN has 4 digits',
      'The dress code is casual',
      'The access code is 4711 lines long',
    ],
  },
};
