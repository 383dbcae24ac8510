import { entropy } from './entropy.ts';
import { isSpoken } from './spoken.ts';

/** What a value is made of, as far as it helps to tell a random string from words. */
export interface Shape {
  readonly length: number;
  readonly letters: number;
  readonly digits: number;
  /** Letters of parts of three and more that read like words. */
  readonly wordLetters: number;
  /** Letters of parts of four and more that do not. */
  readonly unspokenLetters: number;
  /** How often letters and digits alternate. */
  readonly switches: number;
  /** How often the case changes other than at the beginning of a word. */
  readonly caseSwitches: number;
}

/** Words of a name: parts by case, digits and separators (`nextToken2`: next, Token, 2). */
const parts = /\p{Lu}{2,}(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+|\p{N}+/gu;

/** Measures a value of at most a few hundred characters. */
export function shapeOf(value: string): Shape {
  let letters = 0;
  let digits = 0;
  let wordLetters = 0;
  let unspokenLetters = 0;
  let switches = 0;
  let caseSwitches = 0;
  let last = -1;
  let lastKind = '';
  for (const { 0: part, index } of value.matchAll(parts)) {
    const isNumber = part.charCodeAt(0) < 58 && part.charCodeAt(0) > 47;
    const kind = isNumber ? 'digit' : 'letter';
    if (isNumber) digits += part.length;
    else {
      letters += part.length;
      if (part.length >= 3 && isSpoken(part)) wordLetters += part.length;
      else if (part.length >= 4) unspokenLetters += part.length;
    }
    if (index === last) {
      if (kind !== lastKind) switches += 1;
      else if (kind === 'letter') caseSwitches += 1;
    }
    last = index + part.length;
    lastKind = kind;
  }
  return { length: value.length, letters, digits, wordLetters, unspokenLetters, switches, caseSwitches };
}

/** Whether a value is made of words, perhaps with a number: an identifier, a label, a plain password. */
export const isWordy = ({ letters, digits, wordLetters, unspokenLetters, switches }: Shape): boolean =>
  letters > 0 && wordLetters >= (letters + digits) * 0.5 && unspokenLetters <= wordLetters && switches <= 4;

const uuid = /^[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{8,14}$/i;
export const isUuid = (value: string): boolean => uuid.test(value);

const runs = ['0123456789', '1234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const backwards = runs.map((run) => [...run].reverse().join(''));
const pieces = [...runs, ...backwards].flatMap((run) =>
  Array.from({ length: run.length - 3 }, (_, at) => run.slice(at, at + 4)),
);
const ordered = new RegExp(`(?:${pieces.join('|')})`, 'gi');

/** Whether a value runs along the alphabet, the digits or the keyboard, or repeats itself: what people write in examples. */
export function isExample(value: string): boolean {
  const bare = value.replace(/[^A-Za-z0-9]+/g, '');
  if (bare.length < 8) return false;
  const inOrder = (bare.match(ordered) ?? []).join('').length;
  if (inOrder >= bare.length * 0.5) return true;
  const same = bare.toLowerCase();
  for (let period = 1; period <= 16 && period * 2 <= same.length; period += 1)
    if (same.startsWith(same.slice(period))) return true;
  return false;
}

/** How sure one can be that nobody made a value up by hand: 0 not random, 1 perhaps, 2 certainly. */
export function randomness(value: string): 0 | 1 | 2 {
  const shape = shapeOf(value);
  const { length, letters, digits, unspokenLetters, switches, caseSwitches } = shape;
  if (length < 8 || letters === 0 || isWordy(shape)) return 0;
  const bits = entropy(value);
  if (bits < Math.min(2.6, Math.log2(length) * 0.7)) return 0;
  const mixed = switches + caseSwitches;
  if (digits === 0 && caseSwitches < 3) {
    if (unspokenLetters < Math.max(6, letters * 0.6)) return 0;
    return length >= 16 && bits >= 3 ? 2 : 1;
  }
  if (mixed < 2 && unspokenLetters < 6) return 0;
  return length >= 16 && bits >= 3 && (mixed >= 3 || unspokenLetters >= 8) ? 2 : 1;
}
