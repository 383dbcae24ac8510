import {
  connectors,
  leadingTypes,
  ownTypes,
  stateCodes,
  sureEnds,
  sureTypes,
  unitWords,
  unsureEnds,
  unsureTypes,
} from './street-words.ts';
import { isCapital, type Word } from './words.ts';

/** What a number beside a street, a flat, a box or a state is part of, and how sure that is. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly reason: 'street' | 'unit' | 'box' | 'state';
}

const plainType = (word: string): string => word.toLowerCase().replace(/\.$/, '');
const isYear = (number: string): boolean => /^(?:19|20)\d{2}$/.test(number);
const isName = (word: string): boolean => isCapital(word) || /^\d{1,3}(?:st|nd|rd|th)$/i.test(word);
const ends = new Map<string, number>([
  ...unsureEnds.map((end) => [end, 0.6] as const),
  ...sureEnds.map((end) => [end, 0.85] as const),
]);

/** How sure a word is the name of a street by its end: `Hauptstraße`. */
function byEnd(word: string): number {
  const lower = word.toLowerCase();
  for (let size = 2; size <= 9 && size <= lower.length - 3; size += 1) {
    const sure = ends.get(lower.slice(-size));
    if (sure === 0.85 || (sure !== undefined && isCapital(word))) return sure;
  }
  return 0;
}

/** `12 Oak Street`, `12, rue de la Paix`: the number first. */
export function streetAfter(number: Word, words: readonly Word[]): Anchor | undefined {
  const first = words[0];
  if (!first) return undefined;
  if (leadingTypes.has(plainType(first.plain)) && words.length > 1 && !first.closed) {
    let last = first;
    for (const word of words.slice(1, 6)) {
      if (!isName(word.plain) && !connectors.has(plainType(word.plain.replace(/['’].*$/, '')))) break;
      last = word;
      if (word.closed) break;
    }
    if (last !== first) return { start: number.start, end: last.end, confidence: 0.82, reason: 'street' };
  }
  for (const [at, word] of words.slice(0, 5).entries()) {
    const names = words.slice(0, at);
    const sure = sureTypes.has(plainType(word.plain));
    if (at > 0 && (sure || unsureTypes.has(word.plain))) {
      const capitals = names.every(({ plain }) => isName(plain) || /^[nsew]{1,2}$/i.test(plain));
      if (capitals && isCapital(word.plain) && (sure || !isYear(number.plain)))
        return { start: number.start, end: word.end, confidence: sure ? 0.85 : 0.6, reason: 'street' };
      // All in small letters, as people type.
      const small = [...names, word].every(({ plain }) => /^\p{Ll}{3,}$/u.test(plain));
      if (sure && at <= 2 && word.plain.length > 3 && small && !isYear(number.plain))
        return { start: number.start, end: word.end, confidence: 0.5, reason: 'street' };
    }
    if (word.closed) break;
  }
  return undefined;
}

/** `Hauptstraße 12`, `Via Roma 131`, `ul. Miła 57`, `Suite 12`, `PO Box 12`, `Springfield, IL 62704`: the number last. */
export function placeBefore(number: Word, words: readonly Word[]): Anchor | undefined {
  const [last, second, third] = words;
  if (!last || (last.closed && !stateCodes.has(last.plain))) return undefined;
  const anchor = (start: number, confidence: number, reason: Anchor['reason']): Anchor => ({
    start,
    end: number.end,
    confidence,
    reason,
  });
  const type = plainType(last.plain);
  if (unitWords.has(type) && !/^tests?$/i.test(second?.plain ?? ''))
    return anchor(last.start, type === 'flat' || type === 'suite' ? 0.5 : 0.65, 'unit');
  if (isBox(last, second))
    return anchor((second && /^p\.?\s?o\.?$/i.test(second.plain) ? second : last).start, 0.8, 'box');
  if (stateCodes.has(last.plain) && /^\d{5}$/.test(number.plain) && second && isCapital(second.plain))
    return second.closed || /^(?:[ADF]PO)$/.test(second.plain)
      ? anchor(second.start, 0.75, 'state')
      : undefined;
  const named = byEnd(last.plain);
  if (named > 0)
    return anchor(
      second && isCapital(second.plain) && !second.closed && third ? last.start : last.start,
      named,
      'street',
    );
  if (ownTypes.has(type) && second && isCapital(second.plain) && !second.closed)
    return anchor(second.start, 0.75, 'street');
  for (const [at, word] of words.slice(0, 7).entries()) {
    if (at > 0 && word.closed) break;
    if (
      at > 0 &&
      leadingTypes.has(plainType(word.plain)) &&
      (isCapital(word.plain) || plainType(word.plain).length < 3 || at === 1)
    )
      return anchor(word.start, plainType(word.plain).length > 1 ? 0.75 : 0.5, 'street');
    if (!isName(word.plain) && !connectors.has(plainType(word.plain))) break;
  }
  return undefined;
}

const isBox = (last: Word, second: Word | undefined): boolean =>
  /^(?:postfach|postbus|apartado|bp)$/i.test(last.plain) ||
  (/^box$/i.test(last.plain) &&
    second !== undefined &&
    /^(?:p\.?\s?o\.?|\d{3,5}|post)$/i.test(second.plain)) ||
  /^p\.?o\.?box$/i.test(last.plain) ||
  /^psc$/i.test(last.plain);
