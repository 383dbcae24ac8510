import { parts } from '../../reading/vocabulary.ts';
import type { Words } from '../../reading/words.ts';
import { numbersOf } from './numbers-of.ts';
import { part } from './part.ts';

/** How much stands before a word: nothing, a number that may be one of money, or money, per cent or thousands. */
export type Amount = 'none' | 'number' | 'sum';

/** Farthest before a word that its amount is looked for (UTF-16 units). */
const tail = 40;
const sign = /[$€£¥%]/;
/** A number that stands alone; what sticks to a letter is part of a code. */
const opens = /[\s(:=~€$£¥–-]/;
const figure = /^\d[\d.,'\u00a0\u202f ]{0,20}/;
/** Words behind a number that make it a sum, and those that make it no price at all. */
const sums = new Set(
  'k m mio mn bn million millions millionen millones percent per prozent pour por euro euros eur usd dollar dollars pounds pfund cent cents céntimos centimes francs franken mille mil tausend ciento grand'.split(
    ' ',
  ),
);
const counts = new Set(
  'km kilometres kilometer kilomètres kilómetros minutes minuten minutos minute minutos hours stunden heures horas uhr h am pm people leute leuten personen personnes personas pages seiten lines zeilen lignes líneas px pixel pixels characters zeichen signes caracteres degrees grad seconds sekunden secondes segundos kg g ml cm mm gb mb kb ms tokens words wörter mots palabras times mal fois veces tests files items connections steps'.split(
    ' ',
  ),
);
const spelled = numbersOf('percent prozent million millions millionen millones');

/** "Twelve percent", "a million": a sum without a digit. */
export const isSpelledSum = (words: Words, at: number): boolean => spelled.has(words.numbers[at] ?? 0);

/** The amount between a word and the one before it; `next` is a place in `words`, or one behind the last. */
export function amountBefore(text: string, words: Words, next: number, end: number): Amount {
  const from = next > 0 ? (words.ends[next - 1] ?? 0) : 0;
  const until = Math.min(end, from + tail);
  const between = text.slice(from, until);
  const word = next < words.count ? text.slice(words.starts[next], words.ends[next]).toLowerCase() : '';
  const sticks = /\d$/.test(between) && word !== '' && !sums.has(word);
  const at = between.search(/\d/);
  const alone = at + from === 0 || opens.test(between.charAt(at - 1));
  const found = alone ? figure.exec(between.slice(at))?.[0].trim() : undefined;
  if (!found || sticks) return next < words.count && isSpelledSum(words, next) ? 'sum' : 'none';
  if (sign.test(between) || sums.has(word)) return 'sum';
  if (counts.has(word) || ((parts[words.numbers[next] ?? 0] ?? 0) & part.time) !== 0) return 'none';
  const digits = found.replace(/\D/g, '');
  const value = Number(
    /[.,]\d{1,2}$/.test(found) ? found.replace(/[.,]\d{1,2}$/, '').replace(/\D/g, '') : digits,
  );
  if (value >= 10_000 || (value >= 1_000 && (value < 1_900 || value > 2_099 || digits !== found)))
    return 'sum';
  // "4." is a day, "3.2.1" a version.
  return value >= 10 || /^\d+[.,]\d{2}$/.test(found) ? 'number' : 'none';
}
