import { is, isCapital, kinds } from './characters.ts';

/** How a term was typed: in capitals alone, with a capital, or small, which stands for any. */
export type Case = 'capitals' | 'capital' | 'small';

/** How many letters of a stretch are capitals, how many could be, and whether the first is one. */
function capitalsIn(text: string, start: number, end: number) {
  let letters = 0;
  let capitals = 0;
  let first = false;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (kinds[unit] !== is.word || (unit >= 48 && unit <= 57)) continue;
    if (letters === 0) first = isCapital(unit);
    letters += 1;
    if (isCapital(unit)) capitals += 1;
  }
  return { letters, capitals, first };
}

export function caseOf(term: string): Case {
  const { letters, capitals } = capitalsIn(term, 0, term.length);
  if (capitals === 0) return 'small';
  return capitals === letters && letters > 1 ? 'capitals' : 'capital';
}

/** A name of this many letters is hardly an ordinary word as well. */
const longName = 7;
/** Below this many letters, capitals alone tell a name from a word: IT, ACT. */
const shortName = 4;

export interface Written {
  readonly case: Case;
  /** Whether the term has several words or a digit, so that it is no ordinary word. */
  readonly several: boolean;
}

/** Which letters a text has at all, looked up once a text and only when it is asked. */
export interface Letters {
  readonly small: () => boolean;
  readonly capital: () => boolean;
}

export function lettersOf(text: string): Letters {
  let small: boolean | null = null;
  let capital: boolean | null = null;
  return {
    small: () => (small ??= /\p{Ll}/u.test(text)),
    capital: () => (capital ??= /\p{Lu}/u.test(text)),
  };
}

/**
 * How sure it is, by its capitals, that a stretch of a text is the term: 0 where it is another word. A name that was
 * typed with a capital counts small too where the writer uses none, in an address, or where it is long; a name in
 * capitals is never an ordinary word.
 */
export function sureByCase(
  of: Written,
  text: string,
  [start, end]: readonly [number, number],
  has: Letters,
): number {
  if (of.case === 'small') return 1;
  const { letters, capitals, first } = capitalsIn(text, start, end);
  if (of.case === 'capitals') {
    if (capitals === letters) return of.several || has.small() ? 1 : 0.5;
    if (of.several) return 0.65;
    return first && letters >= shortName ? 0.65 : 0;
  }
  if (first || capitals > 0) return 1;
  if (of.several) return 0.75;
  if (inAddress(text, start, end) || !has.capital()) return 0.65;
  return letters >= longName ? 0.55 : 0.35;
}

const address = /[@/\\_.-]/;
const inAddress = (text: string, start: number, end: number): boolean =>
  address.test(text.charAt(start - 1)) || /^(?:[@/\\_-]|\.[a-z])/.test(text.slice(end, end + 2));
