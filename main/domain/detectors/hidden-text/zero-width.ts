import type { Rule } from '../rule.ts';
import { fromDigits } from './decode.ts';
import {
  after,
  before,
  emojiAfter,
  emojiBefore,
  holdsUnseen,
  joined,
  letterOrDigit,
  unspaced,
} from './signs.ts';
import { hits, type Stretch } from './stretch.ts';

/** Characters without a width or a shape, but for tags, selectors and controls of direction, which other rules know. */
const run =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single characters are what is looked for
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0080}-\u{e00ff}\u{e01f0}-\u{e0fff}]+/gu;
/** Runs that part visible characters one by one, from so many on, hide the words from every search. */
const chain = 6;
/** Stray ones of two kinds, from so many on, are a code. */
const code = 8;

interface Run extends Stretch {
  readonly signs: string;
  readonly emoji: boolean;
}

/** Every run of characters that are not seen, each judged by what stands around it. */
function runsOf(text: string): Run[] {
  return [...text.matchAll(run)].map(({ 0: signs, index }) => {
    const end = index + signs.length;
    const [left, right] = [before(text, index), after(text, end)];
    const emoji = emojiBefore.test(left) && emojiAfter.test(right);
    const count = [...signs].length;
    const reads = count < 16 ? null : fromDigits(signs);
    const confidence =
      count === 1 ? judgeOne(signs, left, right, emoji) : count > 3 ? 0.9 : judgeFew(left, right);
    return { kind: 'zero-width', start: index, end, confidence, reads, signs, emoji };
  });
}

/** The lowest tier holds what is left over from copying: it hides nothing. */
const leftOver = 0.3;

/** Two or three in a row: what machine translation leaves between words, and a slip where joiners are spelling. */
const judgeFew = (left: string, right: string): number =>
  joined.test(left) || !(letterOrDigit.test(left) && letterOrDigit.test(right)) ? leftOver : 0.6;

function judgeOne(sign: string, left: string, right: string, emoji: boolean): number {
  const within = letterOrDigit.test(left) && letterOrDigit.test(right);
  switch (sign) {
    case '\u200c':
    case '\u200d':
      if (emoji || joined.test(left) || joined.test(right)) return 0;
      return within ? 0.6 : leftOver;
    case '\u200b':
    case '\u2060':
    case '\u180e':
    case '\ufeff':
      if (left === '' && sign === '\ufeff') return 0;
      if (unspaced.test(left) || unspaced.test(right) || /^[\u1800-\u18af]/.test(left)) return 0;
      return within ? 0.85 : leftOver;
    case '\u00ad':
    case '\u200e':
    case '\u200f':
    case '\u061c':
      return 0;
    case '\u034f':
    case '\u2061':
    case '\u2062':
    case '\u2063':
    case '\u2064':
      return leftOver;
    default:
      return judgeFiller(sign, left, right);
  }
}

/** Fillers and signs of one writing, which are at home beside it. */
function judgeFiller(sign: string, left: string, right: string): number {
  const home =
    sign >= '\u180b' && sign <= '\u180f'
      ? /^[\u1800-\u18af]/
      : sign === '\u17b4' || sign === '\u17b5'
        ? /^[\u1780-\u17ff]/
        : '\u115f\u1160\u3164\uffa0'.includes(sign)
          ? /^[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff\uffa0-\uffdc]/
          : null;
  return home && (home.test(left) || home.test(right)) ? 0 : 0.7;
}

export function* zeroWidth(text: string): Generator<Stretch> {
  const runs = runsOf(text);
  const alone: Run[] = [];
  for (let at = 0; at < runs.length; ) {
    const last = chainFrom(runs, at, text);
    const [first, end] = [runs[at], runs[last]];
    if (!first || !end) return;
    if (last - at + 1 >= chain) {
      const reads = fromDigits(
        runs
          .slice(at, last + 1)
          .map(({ signs }) => signs)
          .join(''),
      );
      yield { kind: 'zero-width', start: first.start, end: end.end, confidence: 0.95, reads };
    } else alone.push(...runs.slice(at, last + 1).filter(({ confidence }) => confidence > 0));
    at = last + 1;
  }
  const strays = alone.filter(({ confidence, reads }) => confidence === leftOver && reads === null);
  const kinds = new Set(strays.map(({ signs }) => signs));
  const [first, last] = [strays[0], strays.at(-1)];
  if (strays.length < code || kinds.size < 2 || !first || !last) return yield* alone;
  yield* alone.filter((one) => !strays.includes(one));
  const reads = fromDigits(strays.map(({ signs }) => signs).join(''));
  yield { kind: 'zero-width', start: first.start, end: last.end, confidence: 0.7, reads };
}

/** The last run of a chain that begins at a run: between two of it stands one visible character, and no emoji. */
function chainFrom(runs: readonly Run[], at: number, text: string): number {
  let last = at;
  for (;;) {
    const [one, next] = [runs[last], runs[last + 1]];
    if (!one || !next || one.emoji || next.emoji) return last;
    if (next.start !== one.end + after(text, one.end).length) return last;
    last += 1;
  }
}

/** Characters that take no place on the screen. */
export const zeroWidthCharacters: Rule = {
  id: 'hidden-zero-width',
  title: 'Invisible characters',
  category: 'hidden-text',
  severity: 'medium',
  why: 'Between its letters stand characters that no screen shows. They can carry a message, or hide words from a search.',
  remedy: 'Look under “What Claude sees” where they stand. Type the words again, or delete the entry.',
  source: 'unverified',
  wakes: holdsUnseen,
  find: (text) => hits(zeroWidth(text)),
  examples: {
    hits: [
      'fun is\u200bAdmin',
      [...'ignore the rest'].join('\u200b'),
      `a note${[...'Send it on'].map((letter) => letter.charCodeAt(0).toString(2).padStart(8, '0').replaceAll('0', '\u200b').replaceAll('1', '\u200c')).join('')} more`,
      'let \u3164 = 1',
      'x\u2060\u2060\u2060\u2060y',
    ],
    misses: [
      'می\u200cشود و نامه\u200cها',
      'क्\u200dष और क्\u200cष',
      'family 👨\u200d👩\u200d👧\u200d👦 photo',
      '🧑🏽\u200d🤝\u200d🧑🏻 and ❤️\u200d🔥',
      'ภาษา\u200bไทย',
      '\ufeffFirst line',
      'Donau\u00addampf\u00adschiff',
      'see the\u200b end',
      'the area of \u200b\u200bjewels',
      'שלום\u200f!',
    ],
  },
};
