import { luhn, verhoeff } from './check-digits.ts';

/** A quick look at the check digit of a number: what fails it fails its check too. */
export type Sum = (number: string) => boolean;

/** The sum of digits, each times its weight; undefined where something else stands among them. */
function sumOf(number: string, weights: readonly number[]): number | undefined {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const digit = number.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    sum += digit * (weights[at] as number);
  }
  return sum;
}

/** The sums of numbers that are as long as one of the lists of weights; all others pass. */
const judged =
  (lists: readonly (readonly number[])[], isRight: (sum: number) => boolean): Sum =>
  (number) => {
    const weights = lists.find(({ length }) => length === number.length);
    const sum = weights && sumOf(number, weights);
    return sum === undefined || isRight(sum);
  };

/** A modulus divides the sum of all digits, the check digits among them. */
export const dividedBy = (modulus: number, ...lists: readonly (readonly number[])[]): Sum =>
  judged(lists, (sum) => sum % modulus === 0);

/**
 * Eleven divides the sum of all digits and the check digit. What would be 10, and 0 too, every issuer writes in a way of
 * its own: then the number passes. The weights are those of the digits before the check digit.
 */
export function elevens(...lists: readonly (readonly number[])[]): Sum {
  return (number) => {
    const weights = lists.find(({ length }) => length === number.length - 1);
    const sum = weights && sumOf(number, weights);
    if (sum === undefined) return true;
    const wanted = (11 - (sum % 11)) % 11;
    return wanted === 0 || wanted === 10 || wanted === number.charCodeAt(number.length - 1) - 48;
  };
}

const other = /\D/;
const inDigits =
  (test: Sum): Sum =>
  (number) =>
    other.test(number) || test(number);

export const luhnDigit = inDigits(luhn);
export const verhoeffDigit = inDigits(verhoeff);

/** The check digit of ISO 7064, modulus 11 and 10. */
export const hybridDigit = inDigits((number) => {
  let rest = 10;
  for (let at = 0; at < number.length - 1; at += 1) {
    rest = (rest + Number(number[at])) % 10 || 10;
    rest = (rest * 2) % 11;
  }
  return (rest + Number(number.at(-1))) % 10 === 1;
});

/** The last two digits are what 97 leaves of those before them, also with a 2 before a number of this century (Belgium). */
export const ninetySevens: Sum = inDigits((number) => {
  const before = Number(number.slice(0, -2));
  const check = Number(number.slice(-2));
  return (before + check) % 97 === 0 || (2 * 10 ** (number.length - 2) + before + check) % 97 === 0;
});
