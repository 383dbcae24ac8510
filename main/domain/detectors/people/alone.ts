import { gap } from '../reading/letters.ts';
import { role } from '../reading/roles.ts';
import type { Words } from '../reading/words.ts';
import { does, gapAt, has, isGiven, isInitial, isOrdinary, type Run } from './runs.ts';

/** How sure the words of a name are by themselves, before anything around them is looked at. */
export interface Alone {
  readonly confidence: number;
  readonly reasons: readonly string[];
}

const full = ['given-name', 'full-name'];

/** Words that are written with capitals. `strict` trusts a given name less where no surname is known behind it. */
export function alone(words: Words, run: Run, strict: boolean): Alone {
  if (run.first === run.last) return one(does(words, run.first));
  const found = several(words, run);
  const end = does(words, run.last);
  return strict && !has(end, role.surname | role.given)
    ? { ...found, confidence: found.confidence * 0.6 }
    : found;
}

function one(bits: number): Alone {
  if (isGiven(bits)) return { confidence: has(bits, role.surname) ? 0.55 : 0.62, reasons: ['given-name'] };
  if (has(bits, role.given))
    return { confidence: has(bits, role.noName) ? 0.05 : 0.22, reasons: ['name-and-word'] };
  return { confidence: has(bits, role.surname) && !isOrdinary(bits) ? 0.2 : 0.08, reasons: [] };
}

function several(words: Words, { first, last }: Run): Alone {
  const start = does(words, first);
  const end = does(words, last);
  const parts = last - first;
  // Longer than any name: a title or a list.
  if (parts > 5) return { confidence: 0.1, reasons: [] };
  const surname = has(end, role.surname) && !isOrdinary(end);
  if (parts === 1 && gapAt(words, last) === gap.hyphen && has(end, role.surname)) {
    // "Fritz-Armstrong" is a firm or one surname rather than a person.
    if (has(start, role.surname) || !has(end, role.given)) return { confidence: 0.2, reasons: [] };
  }
  if (isGiven(start))
    return has(end, role.surname) || !isOrdinary(end)
      ? { confidence: 0.9, reasons: full }
      : { confidence: 0.6, reasons: ['given-name'] };
  if (isGiven(end) && !has(start, role.given)) return { confidence: 0.7, reasons: full };
  if (has(start, role.given)) {
    if (has(end, role.surname) && parts < 3) return { confidence: 0.75, reasons: full };
    return { confidence: isOrdinary(end) ? 0.15 : 0.35, reasons: ['name-and-word'] };
  }
  for (let at = first; at <= last; at += 1)
    if (isGiven(does(words, at))) return { confidence: 0.6, reasons: ['given-name'] };
  if (surname && isInitial(words, first)) return { confidence: 0.6, reasons: ['full-name'] };
  if (surname && has(start, role.surname)) return { confidence: 0.5, reasons: ['full-name'] };
  if (surname && parts === 1) return { confidence: 0.4, reasons: ['surname-shape'] };
  return { confidence: parts < 4 ? 0.2 : 0.1, reasons: [] };
}

/** Words of a text that has no capital letter at all. */
export function inSmallLetters(words: Words, { first, last }: Run): Alone {
  const start = does(words, first);
  const end = does(words, last);
  if (first === last)
    return isGiven(start)
      ? { confidence: 0.3, reasons: ['given-name'] }
      : { confidence: has(start, role.given) ? 0.1 : 0.03, reasons: [] };
  if (!has(start, role.given)) return { confidence: 0.1, reasons: [] };
  if (has(end, role.surname) && !isOrdinary(end))
    return { confidence: isGiven(start) ? 0.6 : 0.3, reasons: full };
  return { confidence: isGiven(start) ? 0.5 : 0.1, reasons: ['given-name'] };
}
