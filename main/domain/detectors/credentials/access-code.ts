import { anchored, type LookAround } from '../anchored.ts';
import type { Rule } from '../rule.ts';
import { anyOf, between, said, says } from './sentence.ts';

/** Things that a code opens; a code of another thing (area, error, course) is none. */
const opened =
  'door|gate|garage|alarm|safe|vault|lock|locker|lockbox|entry|entrance|access|unlock|house|flat|building|shed|office|keypad|phone|tablet|ipad|card|bank|parking|bike|' +
  'tür|haustür|tor|tresor|schloss|zugang|eingang|keller|handy|karte|konto|gebäude|gartenhaus|alarmanlage|spind|' +
  'porte|portail|coffre|cadenas|entrée|immeuble|déverrouillage|carte|casier|digicode|accès|abri|boîte|alarme|' +
  'puerta|portal|portón|alarma|caja|candado|entrada|acceso|desbloqueo|móvil|tarjeta|taquilla|cobertizo|tableta|tablette';
const letter = '[\\p{L}\\p{N}]';
/** Whatever joins "code" to what it opens, in French and Spanish. */
const ofThing = `(?:de (?:la |l['’]|ma |sa |mon |son |notre |el |mi |su )?|du |del |des |d['’])(?:${opened})`;
const cue = `(?:(?:(?<!${letter})|(?<=pass|digi))(?:pin|puk|(?<=pass|digi)code)(?:[- ]?(?:codes?|nummer|number|s))?|(?<=(?:${opened})[- ]?)codes?|(?<=(?:safe|lock|locker|vault)[- ])combination|(?:code|código) (?:pin|puk|alarme|${ofThing})|(?<=(?:recovery|backup|back-up|emergency|wiederherstellungs|ersatz)[- ]?)codes?|codes? (?:de (?:secours|récupération))|códigos? de (?:respaldo|recuperación))(?!${letter})`;
/** A bare "code" or "combination": what it opens has to stand beside it. */
const loose = `(?<!${letter}|-|(?:area|zip|post|postal|error|country|dress|course|class|promo|discount|voucher|gift|bar|qr|source|morse|flight|booking|colou?r|status|exit|language|currency|sort|tax|product|item|order|referral|tracking|penal|civil) )(?:codes?|combination|kombination|combinaison|código|combinación)(?!${letter}|-|[ ](?:postal|promo|source|barre|d['’]erreur|de la route|de erreur|de barras|de error|de(?:l)? vuelo|du vol|de descuento|promocional|review|base|style|quality|of conduct))`;
const nearby = new RegExp(`(?<![\\p{L}\\p{N}])[\\p{L}]{0,12}(?:${opened})s?(?![\\p{L}\\p{N}])`, 'iu');

/** Digits, perhaps in groups or with a sign of the keypad; no year, date, amount or measure. */
const value =
  '(?<value>\\d{1,2}(?:-\\d{1,2}){2,4}|(?=[A-Z\\d-]{0,12}\\d)[A-Z\\d]{3,5}(?:-[A-Z\\d]{3,5}){1,4}|\\d{3,12}[A-D#*]{0,2})(?![\\p{L}\\p{N}-]|[.,:]\\d|[ \\t](?:lines|characters|digits|times|people|euros?|percent|zeichen|zeilen|stellen|mal|prozent|uhr|caractères|chiffres|lignes|fois|heures|caracteres|cifras|líneas|veces|horas|sharp)\\b)';
const tails = [`${between}${says}${value}`, `[ \\t]{1,2}${value}`];
const reasons = ['sentence-says', 'cue-word'];

const certain = said({
  cue,
  tails,
  more: `(?:[ \\t]?[,;][ \\t\\n]{1,3}|[ \\t](?:and|und|et|y)[ \\t])${value}`,
  judge: () => ({ confidence: 0.85, reasons }),
});
const possible = said({
  cue: loose,
  tails,
  judge: (_, match, text) => {
    const around = text.slice(Math.max(0, match.index - 60), match.index + match[0].length);
    return { confidence: nearby.test(around) ? 0.75 : 0, reasons };
  },
});
/** "Opens with 36-12-48", "geht mit 4-8-1-5 auf", "s'ouvre avec …", "se abre con …". */
const opens = said({
  cue: '(?:opens|unlock(?:s|ed)?|öffnet|geht|entsperr[et]|ouvre|déverrouille|abre|desbloquea)',
  tails: [
    `(?:[ \\t][\\p{L}]{1,15}){0,3}?[ \\t](?:with|by|mit|avec|con)[ \\t](?:[\\p{L}]{2,4}[ \\t])?(?:(?:code|pin|código)[ \\t])?${value}`,
  ],
  judge: () => ({ confidence: 0.75, reasons: ['sentence-says'] }),
});

/** "Type 2580 on the keypad", "an der Tür 2580 eingeben": the number stands before the word. */
const typed =
  /(?<=(?<![\p{L}\d.,:-])(?<value>\d{3,8}[#*]?)[ \t](?:(?:on|into|at|sur|en|am|auf)[ \t](?:(?:the|le|la|el|dem|das|l['’])[ \t]?)?)?)(?:keypad|clavier|teclado|tastenfeld|(?<=(?:tür|tor|eingang|tresor|alarmanlage|schloss)[ \t][\d#*]{3,9}[ \t])eingeben)(?![\p{L}])/diuy;
const before: LookAround = function* look(text, places) {
  for (const place of places) {
    typed.lastIndex = place;
    const [start, end] = typed.exec(text)?.indices?.groups?.value ?? [0, 0];
    if (end > 0) yield { start, end, confidence: 0.7, reasons: ['cue-word'] };
  }
};

/** A number that opens a door, a safe, a phone or a card. */
export const accessCode: Rule = {
  id: 'access-code',
  title: 'PIN or door code',
  category: 'credential',
  severity: 'critical',
  why: 'It is a number that opens a door, a safe, a phone or a card, or stands in for a password.',
  remedy: 'Delete the entry and change the number.',
  source: 'CWE-522',
  ...anchored(
    [
      'code',
      'pin',
      'puk',
      'combina',
      'kombination',
      'código',
      'opens',
      'unlock',
      'öffnet',
      'geht',
      'entsperr',
      'ouvre',
      'déverrouille',
      'abre',
      'desbloquea',
      'keypad',
      'clavier',
      'teclado',
      'tastenfeld',
      'eingeben',
    ],
    anyOf(certain, possible, opens, before),
  ),
  examples: {
    hits: [
      `PIN for the safe: ${'48'}12`,
      `My phone PIN is ${'12'}3456.`,
      `The door code of the office is ${'47'}11#`,
      `The safe combination is ${'12'}-34-56`,
      `Türcode ${'47'}11`,
      `Le code de la porte est ${'47'}11`,
      `The code for the back gate is ${'47'}11`,
      `Backup codes: ${'8392'}0175`,
      `The bike lock opens with ${'4'}-8-1-5`,
      `Type ${'47'}11 on the keypad`,
    ],
    misses: [
      'I pin the message for 2026.',
      'The zip code is 10115',
      'Alarm code review is at 1030 sharp',
      'A PIN has 4 digits',
      'The dress code is casual',
      'The access code is 4711 lines long',
      'The course code is 2204',
      'The shop opens with 20 guests',
    ],
  },
};
