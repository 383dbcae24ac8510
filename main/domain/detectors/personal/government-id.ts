import { stdnum } from 'stdnum';
import { digits, matches } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** An official number: its shape, the words that announce it, and the check of its issuing state. */
interface OfficialNumber {
  readonly id: string;
  readonly title: string;
  readonly pattern: string;
  readonly context: string;
  readonly valid: (value: string) => boolean;
  /** How telling the shape and check are without a word beside them. */
  readonly alone: number;
  readonly source: string;
  readonly hit: string;
  readonly miss: string;
}

const checked =
  (validator: { readonly validate: (value: string) => { readonly isValid: boolean } } | undefined) =>
  (value: string): boolean =>
    validator?.validate(value).isValid ?? false;

const numbers: readonly OfficialNumber[] = [
  {
    id: 'us-ssn',
    title: 'US Social Security number',
    pattern: '\\d{3}[- ]?\\d{2}[- ]?\\d{4}',
    context: 'ssn|social security|\\bss#',
    valid: checked(stdnum.US?.ssn),
    alone: 0.3,
    source: 'https://www.ssa.gov/employer/randomization.html',
    hit: `SSN ${['536', '90', '4399'].join('-')}`,
    miss: 'SSN 000-12-3456',
  },
  {
    id: 'uk-nino',
    title: 'UK National Insurance number',
    pattern: '[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]',
    context: 'national insurance|nino|\\bni\\b',
    valid: checked(stdnum.GB?.nino),
    alone: 0.75,
    source: 'unverified',
    hit: `NI number ${['HH', '01', '02', '03', 'D'].join(' ')}`,
    miss: 'NI number QQ 12 34 56 Z',
  },
  {
    id: 'de-tax-id',
    title: 'German tax identification number',
    pattern: '\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}',
    context: 'steuer|tax id|idnr|identifikationsnummer|tin\\b',
    valid: checked(stdnum.DE?.idnr),
    alone: 0,
    source: 'unverified',
    hit: `Steuer-ID ${['36', '574', '261', '809'].join(' ')}`,
    miss: 'Steuer-ID 36 574 261 890',
  },
  {
    id: 'fr-nir',
    title: 'French social security number',
    pattern: '[12] ?\\d{2} ?\\d{2} ?\\d{2} ?\\d{3} ?\\d{3} ?\\d{2}',
    context: 'sécurité sociale|securite sociale|\\bnir\\b|insee|vitale',
    valid: checked(stdnum.FR?.nir),
    alone: 0.5,
    source: 'unverified',
    hit: `Sécurité sociale ${['2', '95', '10', '99', '126', '111', '93'].join(' ')}`,
    miss: 'Sécurité sociale 2 95 10 99 126 111 94',
  },
  {
    id: 'es-dni',
    title: 'Spanish identity number',
    pattern: '(?:\\d{8}|[XYZ] ?-?\\d{7}) ?-?[A-HJ-NP-TV-Z]',
    context: 'dni|nie|nif|identidad',
    valid: (value) => checked(stdnum.ES?.dni)(value) || checked(stdnum.ES?.nie)(value),
    alone: 0.6,
    source: 'unverified',
    hit: `DNI ${'54362315'}-K`,
    miss: 'DNI 54362315-A',
  },
  {
    id: 'it-codice-fiscale',
    title: 'Italian tax code',
    pattern: '[A-Z]{6}\\d{2}[A-EHLMPR-T]\\d{2}[A-Z]\\d{3}[A-Z]',
    context: 'codice fiscale',
    valid: checked(stdnum.IT?.codicefiscale),
    alone: 0.9,
    source: 'unverified',
    hit: `Codice fiscale ${'RCCMNL83'}S18D969H`,
    miss: 'Codice fiscale RCCMNL83S18D969A',
  },
  {
    id: 'nl-bsn',
    title: 'Dutch citizen service number',
    pattern: '\\d{3}[. ]?\\d{3}[. ]?\\d{3}',
    context: 'bsn|burgerservice|sofi',
    valid: checked(stdnum.NL?.bsn),
    alone: 0,
    source: 'unverified',
    hit: `BSN ${'1112'}22333`,
    miss: 'BSN 111252333',
  },
  {
    id: 'pl-pesel',
    title: 'Polish PESEL number',
    pattern: '\\d{11}',
    context: 'pesel',
    valid: checked(stdnum.PL?.pesel),
    alone: 0,
    source: 'unverified',
    hit: `PESEL ${'44051'}401359`,
    miss: 'PESEL 44051401358',
  },
  {
    id: 'ca-sin',
    title: 'Canadian social insurance number',
    pattern: '\\d{3}[- ]?\\d{3}[- ]?\\d{3}',
    context: '\\bsin\\b|social insurance',
    valid: checked(stdnum.CA?.sin),
    alone: 0,
    source: 'unverified',
    hit: `SIN ${['123', '456', '782'].join('-')}`,
    miss: 'SIN 999-999-999',
  },
  {
    id: 'au-tfn',
    title: 'Australian tax file number',
    pattern: '\\d{3} ?\\d{3} ?\\d{2,3}',
    context: 'tfn|tax file',
    valid: checked(stdnum.AU?.tfn),
    alone: 0,
    source: 'unverified',
    hit: `TFN ${['123', '456', '782'].join(' ')}`,
    miss: 'TFN 999 999 999',
  },
  {
    id: 'in-aadhaar',
    title: 'Indian Aadhaar number',
    pattern: '[2-9]\\d{3}[- ]?\\d{4}[- ]?\\d{4}',
    context: 'aadhaar|aadhar|uidai',
    valid: checked(stdnum.IN?.aadhaar),
    alone: 0.3,
    source: 'unverified',
    hit: `Aadhaar ${['2341', '2341', '2346'].join(' ')}`,
    miss: 'Aadhaar 2341 2341 2347',
  },
  {
    id: 'in-pan',
    title: 'Indian permanent account number',
    pattern: '[A-Z]{3}[ABCFGHLJPTK][A-Z]\\d{4}[A-Z]',
    context: '\\bpan\\b|permanent account',
    valid: checked(stdnum.IN?.pan),
    alone: 0.7,
    source: 'unverified',
    hit: `PAN ${'ACUPA'}7085R`,
    miss: 'PAN 12345',
  },
  {
    id: 'br-cpf',
    title: 'Brazilian CPF number',
    pattern: '\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d{2}',
    context: '\\bcpf\\b',
    valid: checked(stdnum.BR?.cpf),
    alone: 0.5,
    source: 'unverified',
    hit: `CPF ${['111', '444', '777'].join('.')}-35`,
    miss: 'CPF 111.444.777-36',
  },
];

/** Characters before and after a number in which a word may announce it. */
const near = { before: 60, after: 24 };

/** One rule for each official number: the check digits decide, a bare number needs a word beside it. */
export const governmentIds: readonly Rule[] = numbers.map(
  ({ id, title, pattern, context, valid, alone, source, hit, miss }) => {
    const announced = new RegExp(context, 'i');
    return {
      id,
      title,
      category: 'government-id',
      severity: 'high',
      why: 'It is an official number. With it somebody could pose as its owner.',
      remedy: 'Delete the entry. An assistant hardly ever needs an official number.',
      source,
      keywords: digits,
      find: matches(
        new RegExp(`(?<![\\w+])(?<value>${pattern})(?![\\w]|[-.]\\d)`, 'i'),
        (value, match, text) => {
          if (!valid(value)) return 0;
          const before = text.slice(Math.max(0, match.index - near.before), match.index);
          const end = match.index + value.length;
          const after = text.slice(end, end + near.after);
          const told = announced.test(before) || announced.test(after);
          return told ? 0.9 : /[ .-]/.test(value) || alone >= 0.6 ? alone : 0;
        },
      ),
      examples: { hits: [hit], misses: [miss] },
    };
  },
);
