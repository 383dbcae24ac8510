/** The sum of the digits of a number, each times its weight; digits beyond the weights do not count. */
export const weigh = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

/** The check digit of ISO/IEC 7812-1, annex B ("Luhn"). */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Digits of one kind only, and digits that count up or down: made-up numbers pass many a check that way. */
export const isMadeUp = (digits: string): boolean =>
  /^(\d)\1*$/.test(digits) ||
  '01234567890123456789'.includes(digits) ||
  '98765432109876543210'.includes(digits);

/** The value of a character where letters count on from 10 (ICAO Doc 9303, part 3). */
const letterValue = (character: string): number => Number.parseInt(character, 36);

/** The check digit of machine-readable travel documents: weights 7, 3, 1 (ICAO Doc 9303, part 3, section 4.9). */
export const travelDocumentDigit = (text: string): number =>
  [...text].reduce((sum, character, at) => sum + letterValue(character) * ([7, 3, 1][at % 3] ?? 0), 0) % 10;

const multiplied = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const permuted = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** The check digit of Verhoeff (1969): it sees every wrong digit and every two that changed places. */
export function verhoeff(digits: string): boolean {
  let check = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(permuted[at % 8]?.[Number(digits[digits.length - 1 - at])]);
    check = Number(multiplied[check]?.[digit]);
  }
  return check === 0;
}

/** Month and day as they stand in numbers that hold a date of birth. */
export const monthAndDay = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
export const dayAndMonth = '(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])';
