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
import { isCapital, type Word, type Words } from './words.ts';

/** What a number beside a street, a flat, a box or a state is part of, and how sure that is. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly reason: 'street' | 'unit' | 'box' | 'state';
}

const plainType = (word: string): string =>
  word.endsWith('.') ? word.slice(0, -1).toLowerCase() : word.toLowerCase();
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

const small = /^\p{Ll}{3,}$/u;
const compass = /^[nsew]{1,2}$/i;

/** `12 Oak Street`, `12, rue de la Paix`: the number first. */
export function streetAfter(number: Word, words: Words): Anchor | undefined {
  const first = words(0);
  if (!first) return undefined;
  if (!first.closed && leadingTypes.has(plainType(first.plain)) && words(1)) {
    let last = first;
    for (let at = 1; at < 6; at += 1) {
      const word = words(at);
      if (!word || (!isName(word.plain) && !connectors.has(plainType(word.plain.replace(/['’].*$/, '')))))
        break;
      last = word;
      if (word.closed) break;
    }
    if (last !== first) return { start: number.start, end: last.end, confidence: 0.82, reason: 'street' };
  }
  // Whether all words so far begin with capitals, or are in small letters, as people type.
  let [capitals, smalls] = [true, true];
  for (let at = 0; at < 5; at += 1) {
    const word = words(at);
    if (!word) return undefined;
    const { plain } = word;
    if (at > 0) {
      const sure = sureTypes.has(plainType(plain));
      if (sure || unsureTypes.has(plain)) {
        if (capitals && isCapital(plain) && (sure || !isYear(number.plain)))
          return { start: number.start, end: word.end, confidence: sure ? 0.85 : 0.6, reason: 'street' };
        if (sure && at <= 2 && plain.length > 3 && smalls && small.test(plain) && !isYear(number.plain))
          return { start: number.start, end: word.end, confidence: 0.5, reason: 'street' };
      }
    }
    if (word.closed) return undefined;
    capitals &&= isName(plain) || compass.test(plain);
    smalls &&= at < 2 && small.test(plain);
    if (!capitals && !smalls) return undefined;
  }
  return undefined;
}

/** `Hauptstraße 12`, `Via Roma 131`, `ul. Miła 57`, `Suite 12`, `PO Box 12`, `Springfield, IL 62704`: the number last. */
export function placeBefore(number: Word, words: Words): Anchor | undefined {
  const last = words(0);
  if (!last || (last.closed && !stateCodes.has(last.plain))) return undefined;
  const anchor = (start: number, confidence: number, reason: Anchor['reason']): Anchor => ({
    start,
    end: number.end,
    confidence,
    reason,
  });
  const second = words(1);
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
  if (named > 0) return anchor(last.start, named, 'street');
  if (ownTypes.has(type) && second && isCapital(second.plain) && !second.closed)
    return anchor(second.start, 0.75, 'street');
  for (let at = 0; at < 7; at += 1) {
    const word = words(at);
    if (!word || (at > 0 && word.closed)) break;
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
