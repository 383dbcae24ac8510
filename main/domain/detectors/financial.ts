import { isValidIBAN } from 'ibantools';
import { matches } from './pattern.ts';
import type { Rule } from './rule.ts';

/** First digits of card numbers by network (ISO/IEC 7812-1), and the lengths that the network issues. */
const networks: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|65|64[4-9])/, [16, 19]],
  [/^3(?:0[0-5]|[689])/, [14, 16]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^(?:50|5[6-9]|6[0-9])/, [12, 13, 14, 15, 16, 18, 19]],
];

/** The check digit of ISO/IEC 7812-1, annex B. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Payment card numbers: an issuer's range, its length and the check digit. */
export const paymentCard: Rule = {
  id: 'payment-card',
  title: 'Payment card number',
  category: 'financial',
  severity: 'high',
  why: 'It is the number of a payment card.',
  remedy: 'Delete the entry. If it was seen by others, have the bank block the card.',
  source: 'ISO/IEC 7812-1',
  find: matches(/(?<![\w.+-])(?<value>\d{4}(?:[ -]?\d{2,7}){2,5})(?![\w]|[.-]\d)/, (value) => {
    const digits = value.replace(/\D/g, '');
    if (!luhn(digits) || /^(\d)\1+$/.test(digits)) return 0;
    if (!networks.some(([range, lengths]) => range.test(digits) && lengths.includes(digits.length))) return 0;
    return digits.length >= 15 ? 0.95 : 0.6;
  }),
  examples: {
    hits: [`His card is ${['4111', '1111', '1111', '1111'].join(' ')} until May`],
    misses: [`Order ${['4111', '1111', '1111', '1112'].join(' ')}`, 'On 2026-01-14 08:30:15 it was 12'],
  },
};

/** Bank account numbers in the international form, with their check digits. */
export const iban: Rule = {
  id: 'iban',
  title: 'Bank account number (IBAN)',
  category: 'financial',
  severity: 'medium',
  why: 'It is a bank account number.',
  remedy: 'Delete the entry unless it is needed for current work.',
  source: 'ISO 13616-1',
  find: matches(
    /(?<![A-Za-z0-9])(?<value>[A-Z]{2}\d{2}[ -]?(?:[A-Z0-9]{4}[ -]?){2,7}[A-Z0-9]{1,4})(?![A-Za-z0-9])/i,
    (value) => (isValidIBAN(value.replace(/[ -]/g, '').toUpperCase()) ? 0.97 : 0),
  ),
  examples: {
    hits: [`Pay to ${['DE89', '3704', '0044', '0532', '0130', '00'].join(' ')} please`],
    misses: [`Not ${['DE88', '3704', '0044', '0532', '0130', '00'].join(' ')}`],
  },
};
