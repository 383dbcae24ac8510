const space = 32;

/** Letters beyond ASCII of alphabets that set spaces between words. */
const isOtherLetter = (code: number): boolean =>
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x370 && code <= 0x58f);

const isAlike = (code: number): boolean =>
  (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) || isOtherLetter(code);

/** What may not stand right before or after a number: it is part of something else then. */
const marks = { before: '@/\\_$€£¥+%&*~^-.', after: '@/\\_%*^=$€£¥' };
const codesOf = (signs: string): ReadonlySet<number> =>
  new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
const blocked = { before: codesOf(marks.before), after: codesOf(marks.after) };

/** Whether what surrounds a stretch makes it part of something longer: a word, an address, an amount, a path. */
export function isBlocked(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (before !== space && (isAlike(before) || blocked.before.has(before))) return true;
  return after !== space && (isAlike(after) || blocked.after.has(after));
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isPartOfWord = (code: number): boolean => isAlike(code) || code === 95 || code === 45 || code === 39;
const most = 5;

/** Where up to five capitals begin that end at `end`. */
function capitalsBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= most && isCapital(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** One group of capitals, or two with a hyphen (`HH-QX 4821`), before the space before `end`: start and end of each. */
export function lettersBefore(text: string, end: number): readonly (readonly [number, number])[] {
  const start = capitalsBefore(text, end - 1);
  const size = end - 1 - start;
  if (size < 1 || size > most) return [];
  if (start === 0 || !isPartOfWord(text.charCodeAt(start - 1))) return [[start, end - 1]];
  const first = capitalsBefore(text, start - 1);
  const joined = text[start - 1] === '-' && first < start - 1 && start - 1 - first <= most;
  if (!joined || (first > 0 && isPartOfWord(text.charCodeAt(first - 1)))) return [];
  return [
    [first, start - 1],
    [start, end - 1],
  ];
}

const partOfAddress = /(?:^|[^\p{L}])(?:suite|ste|apt|apartment|unit|room|box|flat|floor|no|nr)\.? $/iu;

/** Whether a number stands where another reading is likely: after `=`, `#` or the word for a flat, before more digits. */
export const isLoose = (text: string, start: number, end: number): boolean =>
  '=#,'.includes(text[start - 1] ?? ' ') ||
  (text[end] === ',' && /\d/.test(text[end + 1] ?? '')) ||
  partOfAddress.test(text.slice(Math.max(0, start - 12), start));

/** Where one to five capitals end that stand after a space at `start`; -1 if none do. */
export function lettersAfter(text: string, start: number): number {
  let end = start + 1;
  while (end - start <= most + 1 && isCapital(text.charCodeAt(end))) end += 1;
  const size = end - start - 1;
  return size >= 1 && size <= most && !isPartOfWord(text.charCodeAt(end)) ? end : -1;
}
