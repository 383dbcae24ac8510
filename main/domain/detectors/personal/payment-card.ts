import { digits, matches } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** First digits of card numbers by network (ISO/IEC 7812-1), and the lengths that the network issues. */
const networks: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|65|64[4-9])/, [16, 19]],
  [/^3(?:0[0-5]|[689])/, [14, 16]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^(?:2131|1800)/, [15]],
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
  keywords: digits,
  find: matches(
    /(?<![\w.+-])(?<value>\d{4}(?<gap>[ -])\d{4}\k<gap>\d{4}\k<gap>\d{4}|\d{4}(?<space>[ -])\d{6}\k<space>\d{4,5}|\d{12,19})(?!\w|[.-]\d)/,
    (value) => {
      const number = value.replace(/\D/g, '');
      if (!luhn(number) || /^(\d)\1+$/.test(number)) return 0;
      if (!networks.some(([range, lengths]) => range.test(number) && lengths.includes(number.length)))
        return 0;
      return number.length >= 15 ? 0.95 : 0.6;
    },
  ),
  examples: {
    hits: [
      `His card is ${['4111', '1111', '1111', '1111'].join(' ')} until May`,
      `Card ${['4111', '1111', '1111', '1111'].join('-')} 12/27`,
      `Amex ${['3782', '822463', '10005'].join(' ')}, code 123`,
    ],
    misses: [`Order ${['4111', '1111', '1111', '1112'].join(' ')}`, 'On 2026-01-14 08:30:15 it was 12'],
  },
};
