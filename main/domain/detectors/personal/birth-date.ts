import type { Hit, Rule } from '../rule.ts';

const months =
  'jan(?:uary|uar|vier)?|jän(?:ner)?|enero|ene|feb(?:ruary|ruar|rero)?|févr?(?:ier)?|mar(?:ch|s|zo)?|märz|mrz|apr(?:il)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|june?|juni|juin|junio|july?|juli|juil(?:let)?|julio|aug(?:ust)?|août|ago(?:sto)?|sept?(?:ember|embre|iembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|nov(?:ember|embre|iembre)?|dec(?:ember)?|dez(?:ember)?|déc(?:embre)?|dic(?:iembre)?';
const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|er|º|\\.)?';
const year = '(?:19|20)\\d{2}';
const full = [
  `${year}[-./](?:1[0-2]|0?[1-9])[-./](?:[12]\\d|3[01]|0?[1-9])`,
  `(?:3[01]|[12]\\d|0?[1-9])[-./ ]{1,2}(?:3[01]|[12]\\d|0?[1-9])[-./ ]{1,2}(?:${year}|\\d{2})`,
  `${day}[ -]?(?:de |of )?(?:${months})\\.?,?[ -]?(?:de |del )?${year}`,
  `(?:${months})\\.? ${day},? ${year}`,
];
const withoutYear = [`${day} ?(?:de |of )?(?:${months})`, `(?:${months})\\.? ${day}`];
const date = new RegExp(
  `(?<![\\p{L}\\p{N}_/.-])(?:(?<full>${full.join('|')})|(?<year>${year})|(?<part>${withoutYear.join('|')}))(?![\\p{L}\\p{N}_]|[-/.]\\d)`,
  'iu',
);

const words = [
  'date of birth',
  'birth date',
  'birthdate',
  'birthday',
  'born',
  'birth',
  'dob',
  'd\\.o\\.b',
  'bday',
  'geboren',
  'geb',
  'geburtsdatum',
  'geburtstag',
  'naissance',
  'née?',
  'anniversaire',
  'nacimiento',
  'nacid[oa]',
  'nació',
  'cumpleaños',
  'nat[oa] il',
  'nascita',
  'geboortedatum',
  'verjaardag',
  'nascimento',
  'nascid[oa]',
  'urodzon[ya]',
];
const word = new RegExp(words.join('|'), 'gi');
const isPart = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const near = { after: 48, before: 36 };

type Found = {
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
};

/** The date after a word of birth, in the same sentence; else the one that stands right before it. */
function dateNear(text: string, start: number, end: number): Found | undefined {
  const rest = text.slice(end, end + near.after);
  const stop = rest.search(/[!?\n]|(?<=\p{L}{3})\.\s+(?=\p{Lu})/u);
  const after = date.exec(stop < 0 ? rest : rest.slice(0, stop));
  if (after)
    return { start: end + after.index, end: end + after.index + after[0].length, groups: after.groups ?? {} };
  const from = Math.max(0, start - near.before);
  const head = /[^.!?\n]*$/.exec(text.slice(from, start))?.[0] ?? '';
  const before = date.exec(head);
  if (!before || head.length - before.index - before[0].length > 16) return undefined;
  const at = start - head.length + before.index;
  return { start: at, end: at + before[0].length, groups: before.groups ?? {} };
}

function* find(text: string): Generator<Hit> {
  let done = 0;
  for (const match of text.matchAll(word)) {
    const after = match.index + match[0].length;
    if (isPart(text.charAt(match.index - 1)) || isPart(text.charAt(after))) continue;
    const found = dateNear(text, match.index, after);
    if (!found || found.start < done) continue;
    const { start, end, groups } = found;
    done = end;
    if (groups.full !== undefined)
      yield { start, end, confidence: 0.92, reasons: ['cue-word', 'whole-date'] };
    else
      yield {
        start,
        end,
        confidence: groups.year === undefined ? 0.6 : 0.5,
        severity: 'low',
        reasons: ['cue-word', 'part-of-date'],
      };
  }
}

/** Dates of birth: a date, or a part of one, beside a word of birth. */
export const birthDate: Rule = {
  id: 'birth-date',
  title: 'Date of birth',
  category: 'government-id',
  severity: 'medium',
  why: 'It is a date of birth. Many places take it as proof of who somebody is.',
  remedy: 'Delete the entry, or keep the month and day if all it is for is a birthday.',
  source:
    'unverified: https://www.hhs.gov/hipaa/for-professionals/privacy/special-topics/de-identification/index.html',
  keywords: [
    'birth',
    'born',
    'dob',
    'd.o.b',
    'bday',
    'geb',
    'naissance',
    'né',
    'anniversaire',
    'nacid',
    'nació',
    'nacimiento',
    'cumple',
    'nato il',
    'nata il',
    'nascit',
    'verjaardag',
    'nasc',
    'urodz',
  ],
  find,
  examples: {
    hits: [
      'Born on 14 March 1987 in Tessick',
      'DOB: 1987-03-14',
      'geb. 14.03.1987',
      'Née le 14 mars 1987',
      'Nacido el 14 de marzo de 1987',
      'Her birthday is March 14th',
    ],
    misses: ['Released on 14 March 1987', 'The plan was born of need', 'Budget for 2024'],
  },
};
