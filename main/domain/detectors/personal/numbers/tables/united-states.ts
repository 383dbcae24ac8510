import { stdnum } from 'stdnum';
import { isMadeUp, luhn, weigh } from '../check-digits.ts';
import { checked, type OfficialNumber } from '../official-number.ts';

const irs = 'https://www.irs.gov';

/** The check digit of numbers that the Drug Enforcement Administration gives to prescribers. */
const isPrescriber = (number: string): boolean => {
  const digits = number.slice(2);
  return weigh(digits, [1, 2, 1, 2, 1, 2]) % 10 === Number(digits[6]);
};

/** The check digit of the routing numbers of the American Bankers Association. */
const isRouting = (number: string): boolean => weigh(number, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;

export const unitedStates: readonly OfficialNumber[] = [
  {
    id: 'us-ssn',
    title: 'US Social Security number',
    owner: 'person',
    lengths: [9],
    shape: /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/,
    groups: ['3-2-4'],
    even: true,
    cues: 'ssn | ssns | ss | social security* | socialsecurity* | social sec | seguro social | sozialversicherung* | sécurité sociale',
    check: (number) => !isMadeUp(number) && number !== '078051120',
    grouped: 0.6,
    source: 'https://secure.ssa.gov/apps10/poms.nsf/lnx/0110201035',
    hits: [
      `SSN ${['536', '90', '4399'].join('-')}`,
      `${['536', '90', '4399'].join('-')} is her social security number`,
    ],
    misses: ['SSN 000-12-3456', 'SSN 536-00-4399', 'Order 536904399', 'Part 536-9043-99'],
  },
  {
    id: 'us-itin',
    title: 'US individual taxpayer number (ITIN)',
    owner: 'person',
    lengths: [9],
    shape: /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/,
    groups: ['3-2-4'],
    even: true,
    cues: 'itin | individual taxpayer* | tax id | tax identification | tin | taxpayer*',
    grouped: 0.6,
    source: `unverified: ${irs}/individuals/individual-taxpayer-identification-number`,
    hits: [`His ITIN is ${['912', '74', '3058'].join('-')}`],
    misses: ['ITIN 912-49-3058', 'Order 912743058'],
  },
  {
    id: 'us-ein',
    title: 'US employer number (EIN)',
    owner: 'business',
    lengths: [9],
    shape: /^\d{9}$/,
    groups: ['2-7'],
    cues: 'ein | fein | employer identification* | federal tax id* | tax id | tax identification | irs number',
    check: checked(stdnum.US?.ein),
    announced: 0.85,
    source: `unverified: ${irs}/businesses/small-businesses-self-employed/employer-id-numbers`,
    hits: ['The EIN of the shop is 91-1144442'],
    misses: ['EIN 07-1144442', 'Part 91-1144442'],
  },
  {
    id: 'us-mbi',
    title: 'US Medicare number',
    owner: 'patient',
    lengths: [11],
    shape:
      /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/,
    groups: ['4-3-4'],
    cues: 'mbi | medicare* | beneficiary*',
    alone: 0.6,
    grouped: 0.8,
    source: 'unverified: https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi.pdf',
    hits: [`Medicare: ${['2FH5', 'TG4', 'MK29'].join('-')}`, `${'3WD8'}YT6KR45 is on the card`],
    misses: ['Part 2FH5-TG4-ML29', 'Medicare 2FH5TG4MK2'],
  },
  {
    id: 'us-npi',
    title: 'US health provider number (NPI)',
    owner: 'business',
    lengths: [10],
    shape: /^[12]\d{9}$/,
    groups: ['4-3-3', '3-3-4', '4-6'],
    cues: 'npi | national provider* | provider number | provider id | provider identifier',
    check: (number) => luhn(`80840${number}`),
    source:
      'unverified: https://www.cms.gov/regulations-and-guidance/administrative-simplification/nationalprovidentstand',
    hits: ['The NPI of the practice: 1487956231'],
    misses: ['NPI 1487956235', 'Call 1487956231 times'],
  },
  {
    id: 'us-dea',
    title: 'US prescriber number (DEA)',
    owner: 'document',
    severity: 'medium',
    lengths: [9],
    shape: /^[A-HJ-NPR-UX][A-Z9]\d{7}$/,
    groups: ['2-7'],
    cues: 'dea | medical license* | medical licence* | prescriber* | practitioner* | certificate',
    check: isPrescriber,
    alone: 0.45,
    source: 'unverified: https://www.deadiversion.usdoj.gov',
    hits: ['DEA number BK4827169', 'Medical license FT2948151'],
    misses: ['DEA number BK4827168', 'DEA 4827167'],
  },
  {
    id: 'us-routing-number',
    title: 'US bank routing number',
    owner: 'account',
    severity: 'low',
    lengths: [9],
    shape: /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/,
    groups: ['4-4-1'],
    cues: 'aba | routing | rtn | transit number | fedwire | wire transfer | ach',
    check: isRouting,
    source: 'unverified: https://www.aba.com/about-us/routing-number',
    hits: ['Routing number: 061092387', 'ABA 0610-9238-7'],
    misses: ['Routing number 061092388', 'Order 061092387'],
  },
];
