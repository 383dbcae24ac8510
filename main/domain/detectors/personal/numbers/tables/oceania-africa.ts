import { stdnum } from 'stdnum';
import { monthAndDay, weigh } from '../check-digits.ts';
import { checked, type OfficialNumber } from '../official-number.ts';
import { dividedBy, luhnDigit } from '../sums.ts';

/** The check digit of Australian Medicare numbers: it is the ninth. */
const isMedicare = (number: string): boolean =>
  weigh(number, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(number[8]);

const inNhi = (character: string): number => 'ABCDEFGHJKLMNPQRSTUVWXYZ'.indexOf(character) + 1;

/** The check digit of New Zealand's National Health Index, in its old form (`ABC1234`). */
const isOldNhi = (number: string): boolean => {
  const values = [...number].map((character) =>
    /\d/.test(character) ? Number(character) : inNhi(character),
  );
  const rest = values.slice(0, 6).reduce((sum, value, at) => sum + value * (7 - at), 0) % 11;
  return rest !== 0 && (11 - rest) % 10 === values[6];
};

export const oceaniaAfrica: readonly OfficialNumber[] = [
  {
    id: 'au-tfn',
    title: 'Australian tax file number',
    owner: 'person',
    lengths: [8, 9],
    shape: /^\d{8,9}$/,
    groups: ['3-3-3', '3-3-2'],
    cues: 'tfn | tax file | tax file number | australian tax* | ato',
    sum: dividedBy(11, [5, 9, 4, 2, 3, 7, 8, 1], [1, 4, 3, 7, 5, 8, 6, 9, 10]),
    check: checked(stdnum.AU?.tfn),
    grouped: 0.35,
    source: 'unverified: https://www.ato.gov.au/individuals-and-families/tax-file-number',
    hits: ['TFN 123 456 782'],
    misses: ['TFN 999 999 999', 'Order 123456782'],
  },
  {
    id: 'au-medicare',
    title: 'Australian Medicare number',
    owner: 'patient',
    lengths: [10, 11],
    shape: /^[2-6]\d{9,10}$/,
    groups: ['4-5-1', '4-5-1-1', '4-5-2'],
    cues: 'medicare* | medicare card | health card',
    check: isMedicare,
    grouped: 0.55,
    source: 'unverified: https://www.servicesaustralia.gov.au/medicare-card',
    hits: ['Medicare 2123 45670 1'],
    misses: ['Medicare 2123 45671 1', 'Order 2123456701'],
  },
  {
    id: 'au-business-number',
    title: 'Australian business number',
    owner: 'business',
    lengths: [9, 11],
    shape: /^\d{9}$|^[1-9]\d{10}$/,
    groups: ['2-3-3-3', '3-3-3'],
    cues: 'abn | acn | australian business* | australian company* | business number | company number',
    check: checked(stdnum.AU?.abn, stdnum.AU?.acn),
    grouped: 0.5,
    source: 'https://abr.business.gov.au/Help/AbnFormat',
    hits: ['ABN 83 914 571 673', 'ACN 004 085 616'],
    misses: ['ABN 99 999 999 999'],
  },
  {
    id: 'nz-ird',
    title: 'New Zealand tax number (IRD)',
    owner: 'person',
    lengths: [8, 9],
    shape: /^\d{8,9}$/,
    groups: ['2-3-3', '3-3-3'],
    cues: 'ird | ird number | inland revenue | tax number',
    check: checked(stdnum.NZ?.ird),
    source: 'unverified: https://www.ird.govt.nz',
    hits: ['IRD 49-091-850'],
    misses: ['IRD 49-091-851'],
  },
  {
    id: 'nz-nhi',
    title: 'New Zealand health index number',
    owner: 'patient',
    lengths: [7],
    shape: /^[A-HJ-NP-Z]{3}\d{4}$|^[A-HJ-NP-Z]{3}\d{2}[A-HJ-NP-Z]{2}$/,
    cues: 'nhi | nhi number | health index | patient',
    check: (number) => !/\d{4}$/.test(number) || isOldNhi(number),
    source: 'unverified: https://www.tewhatuora.govt.nz',
    hits: ['NHI ZAC5361'],
    misses: ['NHI ZAC5362', 'Room ZAC5361'],
  },
  {
    id: 'za-identity-number',
    title: 'South African identity number',
    owner: 'person',
    lengths: [13],
    shape: new RegExp(`^\\d{2}${monthAndDay}\\d{4}[012][89]\\d$`),
    groups: ['6-4-3', '6-4-2-1', '6-7'],
    cues: 'south african id | id number | identity number | said | rsa id | identity document',
    check: checked(stdnum.ZA?.idnr),
    alone: 0.45,
    grouped: 0.6,
    source: 'unverified: https://www.dha.gov.za',
    hits: ['SA identity number 7503305044089'],
    misses: ['Identity number 8503305044089'],
  },
  {
    id: 'ng-nin',
    title: 'Nigerian national identification number',
    owner: 'person',
    lengths: [11],
    shape: /^[1-9]\d{10}$/,
    groups: ['4-3-4', '3-4-4'],
    cues: 'nin | nimc | national identification number | nigerian id* | bvn | bank verification*',
    announced: 0.75,
    source: 'unverified: https://nimc.gov.ng',
    hits: ['NIN 48271639504'],
    misses: ['Order 48271639504'],
  },
  {
    id: 'il-identity-number',
    title: 'Israeli identity number',
    owner: 'person',
    lengths: [9],
    shape: /^\d{9}$/,
    groups: ['8-1', '3-3-3', '1-7-1'],
    cues: 'תעודת זהות | ת ז | מספר זהות | teudat zehut | israeli id | mispar zehut',
    sum: luhnDigit,
    check: checked(stdnum.IL?.idnr),
    source:
      'unverified: https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/Israel-TIN.pdf',
    hits: ['Teudat zehut 039337423', 'תעודת זהות 039337423'],
    misses: ['Teudat zehut 039337424'],
  },
];
