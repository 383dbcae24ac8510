import { type Judged, matches } from '../../pattern.ts';
import type { Rule } from '../../rule.ts';
import { announcedBy } from '../context/announced.ts';
import { isMadeUp, luhn } from '../numbers/check-digits.ts';

/** First digits of card numbers by network (ISO/IEC 7812-1), and the lengths that the network issues. */
const networks: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|65|64[4-9]|622)/, [16, 17, 18, 19]],
  [/^3(?:0[0-5]|095|[689])/, [14, 16, 17, 18, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^(?:2131|1800|1[2-7])/, [15]],
  [/^(?:50|5[6-9]|6[0-9]|0604)/, [12, 13, 14, 15, 16, 17, 18, 19]],
  [/^(?:220[0-4]|8600|9860|9792)/, [16, 17, 18, 19]],
];

const announced = announcedBy(
  'card* | cc | credit* | debit* | visa | mastercard | master card | amex | american express | diners | discover | jcb | maestro | unionpay | cvv | cvc | expir* | karte* | kreditkarte* | kartennummer | girocard | carte* | carte bancaire | tarjeta* | cartão | carta di credito | kaart* | kreditkort | kort | pay* | charge* | billing',
);

function judge(value: string, match: RegExpExecArray, text: string): number | Judged {
  const number = value.replace(/\D/g, '');
  if (!luhn(number) || isMadeUp(number)) return 0;
  const issued = networks.some(([range, lengths]) => range.test(number) && lengths.includes(number.length));
  const said = announced(text, match.index, match.index + value.length) !== undefined;
  // Ranges are given out faster than lists of them are kept: beside a word the check digit will do.
  if (!issued)
    return said && number.length >= 15 && /^[2-6]/.test(number) ? [0.75, 'checksum', 'cue-word'] : 0;
  const why = ['checksum', 'issuer-range', ...(said ? ['cue-word'] : [])];
  if (number.length >= 15) return [said ? 0.97 : 0.95, ...why];
  return [said ? 0.95 : 0.6, ...why];
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
  // Cards are written in groups of at least four digits.
  // One digit, and then the rest: so the search goes from digit to digit.
  wakes: /\d(?:\d\d\d[ -]?\d{4})/,
  find: matches(
    /(?<![\w.+-])(?<value>\d{4}(?<gap>[ -])\d{4}\k<gap>\d{4}\k<gap>\d{4}|\d{4}(?<space>[ -])\d{6}\k<space>\d{4,5}|\d{12,19})(?!\w|[.-]\d)/,
    judge,
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
