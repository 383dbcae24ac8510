import type { Rule } from '../rule.ts';
import { inLatin, isGreekSign, isLookAlike } from './look-alikes.ts';
import { otherLetters } from './signs.ts';
import { hits, type Stretch } from './stretch.ts';

const latin = 'A-Za-z\u00c0-\u024f';
const other = '\u0370-\u058f\u13a0-\u13ff\uab70-\uabbf';
/** Where letters of two scripts meet: every mixed word has such a place. */
const meeting = new RegExp(`[${latin}][${other}]|[${other}][${latin}]`, 'g');
/** Letters to each side of the meeting that are looked at; a longer run is no word. */
const reach = 64;
const wordBefore = new RegExp(`[${latin}${other}\\d]{0,${reach}}$`);
const wordAfter = new RegExp(`^[${latin}${other}\\d]{0,${reach}}`);
/** A name in other letters before the Latin end of an address. */
const spoofed = new RegExp(
  `(?<![${latin}${other}\\d])[${other}]{3,${reach}}(?=\\.[a-z]{2,24}(?![${latin}${other}.]))`,
  'g',
);

export function* posing(text: string): Generator<Stretch> {
  const found = (start: number, end: number, confidence: number): Stretch => ({
    kind: 'look-alike',
    start,
    end,
    confidence,
    reads: null,
  });
  let from = 0;
  let native: boolean | null = null;
  for (const { index } of text.matchAll(meeting)) {
    if (index < from) continue;
    const start =
      index - (text.slice(Math.max(from, index - reach), index).match(wordBefore)?.[0].length ?? 0);
    const end = index + (text.slice(index, index + reach).match(wordAfter)?.[0].length ?? 0);
    from = end;
    native ??= isNative(text);
    const confidence = judge(text.slice(start, end), native);
    if (confidence > 0) yield found(start, end, confidence);
  }
  for (const { 0: name, index } of text.matchAll(spoofed))
    if ([...name].every(isLookAlike)) yield found(index, index + name.length, 0.85);
}

/** Whether the other letters are at home in a text: more than a quarter of its letters, at its beginning. */
function isNative(text: string): boolean {
  const head = text.slice(0, 20_000);
  const others = head.match(new RegExp(`[${other}]`, 'g'))?.length ?? 0;
  return others * 3 > (head.match(new RegExp(`[${latin}]`, 'g'))?.length ?? 0);
}

/**
 * How sure it is that a mixed word poses as a word of one script. In a text of the other script a Latin name takes
 * endings, and a Latin letter in a word of its own is a slip of the keyboard. Greek letters are signs beside Latin
 * ones, unless they stand between small letters.
 */
function judge(word: string, native: boolean): number {
  const letters = [...word].filter((letter) => /\p{L}/u.test(letter));
  const others = letters.filter((letter) => otherLetters.test(letter));
  const latins = letters.length - others.length;
  if (!others.every(isLookAlike)) return 0;
  if (others.every(isGreekSign) && !/[a-z][\u0370-\u03ff]+[a-z]/.test(word)) return 0;
  if (latins < 2 || (others.length > latins && native)) return native ? 0 : 0.5;
  const ending = new RegExp(`^[${latin}\\d]+[${other}]+$`).test(word);
  if (native) return ending ? 0 : 0.7;
  // A unit or a formula: one or two capitals, or a letter and a number.
  return letters.length < 3 || inLatin(word).length < 3 ? 0.3 : 0.9;
}

/** Words in which letters of another script pose as Latin ones. */
export const lookAlikeLetters: Rule = {
  id: 'look-alike-letters',
  title: 'Word with look-alike letters',
  category: 'hidden-text',
  severity: 'medium',
  why: 'A word mixes letters of two scripts that look the same, so that it is another word than it seems.',
  remedy: 'Type the word again, and compare where the entry came from.',
  source: 'https://www.unicode.org/reports/tr39/, section 5.1',
  wakes: otherLetters,
  find: (text) => hits(posing(text)),
  examples: {
    hits: [
      'Pay the invoice over p\u0430yp\u0430l today',
      'call say\u041dello() first',
      'the \u04bbello label',
      'Sign in at \u0430\u0440\u0440\u04cf\u0435.example',
      'The \u0391dmin account',
    ],
    misses: [
      'Она живёт в Москве и пишет на Python и в Slack-чатах',
      'Отправь это в GitHubе или в URL-адресе',
      'ΔT is 5 K and TNFα rose; NFκB, 10 µm, 5 kΩ',
      'Η διεύθυνση URL του διακομιστή',
      'She says привет to everybody',
    ],
  },
};
