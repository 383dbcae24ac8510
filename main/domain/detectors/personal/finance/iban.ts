import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Hit, Rule } from '../../rule.ts';

const head = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?=[ -]?[A-Z0-9]{4})/gi;

/** What follows the check digits, by how many characters the numbers of a country have. */
const rests = new Map<number, RegExp>();

function restOf(count: number): RegExp {
  const known = rests.get(count) ?? new RegExp(`(?:[ \\u00a0-]?[A-Z0-9]){${count}}(?![A-Z0-9])`, 'iy');
  rests.set(count, known);
  return known;
}

/** Reads as many characters as the account numbers of the country have, so that the next word stays outside. */
function* find(text: string): Generator<Hit> {
  for (const { 0: begin, index } of text.matchAll(head)) {
    const { chars } = countrySpecs[begin.slice(0, 2).toUpperCase()] ?? {};
    if (!chars) continue;
    const rest = restOf(chars - begin.length);
    rest.lastIndex = index + begin.length;
    if (!rest.test(text)) continue;
    const end = rest.lastIndex;
    if (
      isValidIBAN(
        text
          .slice(index, end)
          .replace(/[ \u00a0-]/g, '')
          .toUpperCase(),
      )
    )
      yield { start: index, end, confidence: 0.97, reasons: ['checksum'] };
  }
}

/** Bank account numbers in the international form, with the length of their country and their check digits. */
export const iban: Rule = {
  id: 'iban',
  title: 'Bank account number (IBAN)',
  category: 'financial',
  severity: 'medium',
  why: 'It is a bank account number.',
  remedy: 'Delete the entry unless it is needed for current work.',
  source: 'ISO 13616-1',
  // Pairs of digits are rarer than pairs of letters, so they are looked for first.
  wakes: /\d\d(?<=[A-Za-z]{2}\d\d)/,
  find,
  examples: {
    hits: [
      `Pay to ${['DE89', '3704', '0044', '0532', '0130', '00'].join(' ')} please`,
      `Account ${['BE68', '5390', '0754', '7034'].join(' ')} via the bank`,
      `${'GB82WEST'}12345698765432`,
    ],
    misses: [`Not ${['DE88', '3704', '0044', '0532', '0130', '00'].join(' ')}`, 'Model AB12 3456 7890 1234'],
  },
};
