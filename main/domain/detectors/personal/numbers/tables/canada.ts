import { stdnum } from 'stdnum';
import { luhn, weigh } from '../check-digits.ts';
import { checked, type OfficialNumber } from '../official-number.ts';
import { luhnDigit } from '../sums.ts';

/** The check digit of health numbers of British Columbia: weights of powers of two, modulo 11. */
const isBritishColumbia = (number: string): boolean => {
  const rest = weigh(number.slice(1), [2, 4, 8, 5, 10, 9, 7, 3]) % 11;
  return (11 - rest) % 11 === Number(number[9]);
};

export const canada: readonly OfficialNumber[] = [
  {
    id: 'ca-sin',
    title: 'Canadian social insurance number',
    owner: 'person',
    lengths: [9],
    shape: /^[1-79]\d{8}$/,
    groups: ['3-3-3'],
    cues: 'sin | social insurance* | nas | assurance sociale*',
    sum: luhnDigit,
    check: checked(stdnum.CA?.sin),
    grouped: 0.35,
    source: 'unverified: https://www.canada.ca/en/employment-social-development/services/sin.html',
    hits: ['SIN 193-456-787', 'Son NAS : 193 456 787'],
    misses: ['SIN 193-456-788', 'Order 193456787'],
  },
  {
    id: 'ca-business-number',
    title: 'Canadian business number',
    owner: 'business',
    lengths: [9, 15],
    shape: /^\d{9}(?:R[TPCZM]\d{4})?$/,
    groups: ['9-2-4', '9-6', '5-4', '5-4-2-4', '3-3-3', '5-10'],
    cues: 'bn | business number | gst | hst | tps | tvh | numéro d’entreprise | numero d entreprise',
    check: (number) => luhn(number.slice(0, 9)),
    source: 'unverified: https://www.canada.ca/en/services/taxes/business-number.html',
    hits: ['GST number 193456787 RT0001', 'Business number 193456787'],
    misses: ['GST 193456788 RT0001'],
  },
  {
    id: 'ca-bc-health-number',
    title: 'British Columbia health number',
    owner: 'patient',
    lengths: [10],
    shape: /^9\d{9}$/,
    groups: ['4-3-3'],
    cues: 'phn | personal health* | health number | health card | msp | bc services card | carte santé',
    check: isBritishColumbia,
    source:
      'unverified: https://www2.gov.bc.ca/gov/content/health/health-drug-coverage/msp/bc-residents/personal-health-identification',
    hits: ['PHN 9873 217 945'],
    misses: ['PHN 9873 217 948', 'Order 9873217945'],
  },
  {
    id: 'ca-ontario-health-number',
    title: 'Ontario health number',
    owner: 'patient',
    lengths: [10, 12],
    shape: /^[1-9]\d{9}(?:[A-Z]{2})?$/,
    groups: ['4-3-3', '4-3-3-2', '10-2'],
    cues: 'ohip | health card | health number | hcn | carte santé',
    check: (number) => luhn(number.slice(0, 10)),
    source: 'unverified: https://www.ontario.ca/page/apply-ohip-and-get-health-card',
    hits: ['OHIP 6384-215-973-LK'],
    misses: ['OHIP 6384-215-974-LK'],
  },
  {
    id: 'ca-quebec-health-number',
    title: 'Quebec health insurance number',
    owner: 'patient',
    lengths: [12],
    shape: /^[A-Z]{4}\d{2}(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d{2}$/,
    groups: ['4-4-4', '4-8'],
    cues: 'ramq | nam | assurance maladie | health insurance | health card | carte soleil',
    grouped: 0.6,
    alone: 0.45,
    source: 'unverified: https://www.ramq.gouv.qc.ca/en/citizens/health-insurance',
    hits: ['Carte RAMQ : TESO 8456 1719'],
    misses: ['RAMQ TESO 8476 1719'],
  },
];
