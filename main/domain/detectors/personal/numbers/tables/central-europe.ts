import { stdnum } from 'stdnum';
import { monthAndDay, weigh } from '../check-digits.ts';
import { checked, type OfficialNumber } from '../official-number.ts';
import { dividedBy, elevens } from '../sums.ts';

const letter = (character = ''): number => character.charCodeAt(0) - 55;

/** The check digit of Polish identity cards: weights 7, 3, 1 over letters and digits, the digit itself left out. */
const isPolishCard = (number: string): boolean => {
  const values = [...number].map((character) =>
    /\d/.test(character) ? Number(character) : letter(character),
  );
  const [a = 0, b = 0, c = 0, check = 0, ...rest] = values;
  const sum = [a, b, c, ...rest].reduce((total, value, at) => total + value * ([7, 3, 1][at % 3] ?? 0), 0);
  return sum % 10 === check;
};

/** The check digit of Polish passports: as on identity cards, with two letters. */
const isPolishPassport = (number: string): boolean => {
  const values = [...number].map((character) =>
    /\d/.test(character) ? Number(character) : letter(character),
  );
  const [a = 0, b = 0, check = 0, ...rest] = values;
  const sum = [a, b, ...rest].reduce((total, value, at) => total + value * ([7, 3, 1][at % 3] ?? 0), 0);
  return sum % 10 === check;
};

export const centralEurope: readonly OfficialNumber[] = [
  {
    id: 'pl-pesel',
    title: 'Polish PESEL number',
    owner: 'person',
    lengths: [11],
    shape: /^\d{2}(?:[02468][1-9]|[13579][0-2])(?:0[1-9]|[12]\d|3[01])\d{5}$/,
    cues: 'pesel* | numer ewidencyjny | polish id | national id*',
    sum: dividedBy(10, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]),
    check: checked(stdnum.PL?.pesel),
    alone: 0.3,
    source: 'unverified: https://www.gov.pl/web/gov/czym-jest-numer-pesel',
    hits: [`PESEL ${'44051'}401359`],
    misses: ['PESEL 44051401358'],
  },
  {
    id: 'pl-nip',
    title: 'Polish tax number (NIP)',
    owner: 'business',
    lengths: [10, 12],
    shape: /^(?:PL)?[1-9]\d{9}$/,
    groups: ['3-3-2-2', '3-2-2-3', '2-10'],
    cues: 'nip | numer nip | vat',
    sum: dividedBy(11, [5, 6, 4, 9, 8, 7, 6, 5, 4, 1]),
    check: checked(stdnum.PL?.nip),
    grouped: 0.5,
    source:
      'unverified: https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/Poland-TIN.pdf',
    hits: ['NIP 856-734-62-15'],
    misses: ['NIP 856-734-62-16'],
  },
  {
    id: 'pl-regon',
    title: 'Polish statistical number (REGON)',
    owner: 'business',
    lengths: [9, 14],
    shape: /^\d{9}(?:\d{5})?$/,
    groups: ['3-3-3'],
    cues: 'regon',
    sum: elevens([3, 2, 9, 8, 7, 6, 5, 4]),
    check: checked(stdnum.PL?.regon),
    source: 'unverified: https://bip.stat.gov.pl/en/regon/',
    hits: ['REGON 192598184'],
    misses: ['REGON 192598183'],
  },
  {
    id: 'pl-identity-card',
    title: 'Polish identity card or passport',
    owner: 'document',
    lengths: [9],
    shape: /^[A-Z]{3}\d{6}$|^[A-Z]{2}\d{7}$/,
    groups: ['3-6', '2-7', '3-3-3'],
    cues: 'dowód osobisty | dowodu osobistego | dowód | seria i numer | paszport* | identity card | passport*',
    check: (number) => (/^[A-Z]{3}/.test(number) ? isPolishCard(number) : isPolishPassport(number)),
    source: 'unverified: https://www.gov.pl/web/gov/uzyskaj-dowod-osobisty',
    hits: ['Dowód osobisty ABS 123456'],
    misses: ['Dowód osobisty ABS 223456'],
  },
  {
    id: 'cz-birth-number',
    title: 'Czech or Slovak birth number',
    owner: 'person',
    lengths: [9, 10],
    shape: /^\d{2}(?:[05][1-9]|[16][0-2]|[27][1-9]|[38][0-2])(?:0[1-9]|[12]\d|3[01])\d{3,4}$/,
    groups: ['6-4', '6-3'],
    cues: 'rodné číslo | rodne cislo | rodného čísla | rc | r č | birth number',
    check: checked(stdnum.CZ?.rc),
    grouped: 0.6,
    source: 'unverified: https://www.mvcr.cz',
    hits: ['Rodné číslo 710319/2745'],
    misses: ['Rodné číslo 711319/2745'],
  },
  {
    id: 'cz-business-number',
    title: 'Czech or Slovak business number',
    owner: 'business',
    lengths: [8, 10, 11, 12],
    shape: /^\d{8}$|^(?:CZ|SK)\d{8,10}$/,
    groups: ['2-8', '2-9', '2-10', '2-3-3-2'],
    cues: 'ičo | ico | ič | dič | dic | ič dph | dph | vat',
    sum: elevens([8, 7, 6, 5, 4, 3, 2]),
    check: checked(stdnum.CZ?.ico, stdnum.CZ?.dic, stdnum.SK?.dph),
    source: 'unverified: https://ares.gov.cz',
    hits: ['IČO 25123891', 'DIČ CZ25123891'],
    misses: ['IČO 25123892'],
  },
  {
    id: 'hu-tax-id',
    title: 'Hungarian tax identification number',
    owner: 'person',
    lengths: [10],
    shape: /^8\d{9}$/,
    cues: 'adóazonosító* | adoazonosito* | adóazonosító jel | tax id | tax identification',
    check: (number) => weigh(number, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === Number(number[9]),
    source:
      'unverified: https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/Hungary-TIN.pdf',
    hits: ['Adóazonosító jel 8434172941'],
    misses: ['Adóazonosító jel 8434172947'],
  },
  {
    id: 'hu-health-number',
    title: 'Hungarian health insurance number (TAJ)',
    owner: 'patient',
    lengths: [9],
    shape: /^\d{9}$/,
    groups: ['3-3-3'],
    cues: 'taj | taj szám* | taj szam* | társadalombiztosítás* | social security*',
    check: (number) => weigh(number, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(number[8]),
    source: 'unverified: https://www.neak.gov.hu',
    hits: ['TAJ szám 284 716 390'],
    misses: ['TAJ szám 284 716 399'],
  },
  {
    id: 'hu-vat',
    title: 'Hungarian VAT number',
    owner: 'business',
    lengths: [8, 10, 11],
    shape: /^(?:HU)?\d{8}$|^\d{8}[1-5]\d{2}$/,
    groups: ['8-1-2', '2-8'],
    cues: 'adószám* | adoszam* | közösségi adószám | vat',
    sum: dividedBy(10, [9, 7, 3, 1, 9, 7, 3, 1]),
    check: (number) =>
      checked(stdnum.HU?.anum)(number.startsWith('HU') ? number.slice(2) : number.slice(0, 8)),
    source: 'unverified: https://ec.europa.eu/taxation_customs/vies/',
    hits: ['Adószám 12892312-2-41'],
    misses: ['Adószám 12892313-2-41'],
  },
  {
    id: 'hu-personal-number',
    title: 'Hungarian personal number',
    owner: 'person',
    lengths: [11],
    shape: new RegExp(`^[1-8]\\d{2}${monthAndDay}\\d{4}$`),
    groups: ['1-6-4'],
    cues: 'személyi szám* | személyi azonosító* | szemelyi szam | personal identification*',
    check: (number) => {
      const forward = weigh(number, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11;
      const backward = weigh(number, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
      return Number(number[10]) === forward || Number(number[10]) === backward;
    },
    grouped: 0.7,
    source: 'unverified: https://www.nyilvantarto.hu',
    hits: ['Személyi szám 1-710216-4822'],
    misses: ['Személyi szám 1-711316-4823'],
  },
];
