import { termBounds } from '../../../../shared/term.ts';
import { is, isCapital, kinds, small } from './characters.ts';

/**
 * A term as it is looked up: its parts in small letters, and before each but the first what may stand there: blanks and
 * hyphens (`sign`), or these behind a stop or an apostrophe. A part that is no word holds one sign.
 */
export interface Spelling {
  readonly parts: readonly { readonly letters: string; readonly before: number; readonly sign: boolean }[];
  /** Without the accents of the term: a weaker likeness. */
  readonly plain: boolean;
}

/** Cuts a term where blanks, hyphens, stops, apostrophes or a capital behind a small letter part it. */
export function partsOf(term: string): Spelling['parts'] {
  const parts: { letters: string; before: number; sign: boolean }[] = [];
  let before: number | null = null;
  let capital = true;
  for (const unit of term.normalize('NFC').split('')) {
    const code = unit.charCodeAt(0);
    const kind = kinds[code] ?? 0;
    const last = parts.at(-1);
    if (kind === is.unseen) continue;
    if (kind === is.word || kind === is.unparted || kind === is.mark) {
      const letter = String.fromCharCode(small[code] ?? code);
      const hump = isCapital(code) && !capital;
      if (last && !last.sign && before === null && !hump) last.letters += letter;
      else parts.push({ letters: letter, before: before ?? is.sign, sign: false });
      capital = isCapital(code) || kind !== is.word;
      before = null;
    } else if (kind === is.sign) {
      parts.push({ letters: unit, before: is.sign, sign: true });
      before = null;
    } else if (kind === is.stop || kind === is.apostrophe) before = kind;
    else before ??= is.sign;
  }
  return parts;
}

/** The term without differences that do not matter: two that agree in this are the same. */
export const sameAs = (term: string): string =>
  partsOf(term)
    .map(({ letters }) => letters)
    .join(' ');

/** Long enough to be told from other words, not too long to be one, and more than signs. */
export function isFit(term: string): boolean {
  const parts = partsOf(term);
  const { least, most, words } = termBounds;
  const fits = term.length >= least && term.length <= most && parts.length <= words;
  return fits && parts.some(({ sign }) => !sign);
}

/** Shortest term, in letters, that is also looked for without its accents. */
const plainFrom = 5;
const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const ofGerman = new Map(Object.entries(german).map(([letter, pair]) => [pair, letter]));

const ands = ['and', 'und', 'et', 'y', 'e'];

/** A term as it stands, and with the sign for a word that says and, or a word for the sign. */
function withAnd(parts: Spelling['parts']): Spelling['parts'][] {
  const at = parts.findIndex(
    ({ letters }, place) =>
      place > 0 && place < parts.length - 1 && (letters === '&' || ands.includes(letters)),
  );
  const said = parts[at];
  if (!said) return [parts];
  const others = said.sign ? ands : ['&'];
  return [parts, ...others.map((letters) => parts.with(at, { letters, before: is.sign, sign: !said.sign }))];
}

/** The ways in which a term is written: as it stands, with German letters written out or not, and without accents. */
export function spellings(term: string): Spelling[] {
  const made = new Map<string, Spelling>();
  const written = withAnd(partsOf(term));
  const add = (change: (letters: string) => string, plain: boolean): void => {
    for (const parts of written) {
      const changed = parts.map((part) => ({ ...part, letters: change(part.letters) }));
      const key = changed.map(({ letters }) => letters).join(' ');
      if (!made.has(key)) made.set(key, { parts: changed, plain });
    }
  };
  add((letters) => letters, false);
  add((letters) => letters.replace(/ß/g, 'ss'), false);
  add((letters) => letters.replace(/[äöüß]/g, (letter) => german[letter] ?? letter), false);
  add((letters) => letters.replace(/ae|oe|ue|ss/g, (pair) => ofGerman.get(pair) ?? pair), false);
  const [parts = []] = written;
  if (parts.reduce((sum, { letters }) => sum + letters.length, 0) >= plainFrom)
    add((letters) => letters.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss'), true);
  return [...made.values()];
}
