import { isDigit } from '../context/digit.ts';

/** Where a part of a number starts and ends. */
export type Part = readonly [start: number, end: number];

/** A run of letters and digits of ASCII with a digit in it, with the parts that `-`, `.` or `/` join. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Part[];
}

/** Longer runs are keys, hashes and encoded data, no number that anybody was given. */
const longest = 48;

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isJoint = (code: number): boolean =>
  code === 45 || code === 46 || code === 47 || code === 0x2010 || code === 0x2011 || code === 0x2013;
const isAlike = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isDigit(code) || isLetter(code);
};

/** All such runs of a text, in order, in one pass from digit to digit. */
export function* tokensOf(text: string): Generator<Token> {
  const digit = /[0-9]/g;
  let done = 0;
  while (digit.test(text)) {
    let start = digit.lastIndex - 1;
    while (start > done && isAlike(text, start - 1)) start -= 1;
    while (start - 1 > done && isJoint(text.charCodeAt(start - 1)) && isAlike(text, start - 2)) {
      start -= 2;
      while (start > done && isAlike(text, start - 1)) start -= 1;
    }
    const parts: Part[] = [];
    let end = start;
    for (let from = start; ; from = end + 1) {
      end = from;
      while (isAlike(text, end)) end += 1;
      parts.push([from, end]);
      if (!(isJoint(text.charCodeAt(end)) && isAlike(text, end + 1))) break;
    }
    digit.lastIndex = end;
    done = end;
    if (end - start <= longest) yield { start, end, parts };
  }
}
