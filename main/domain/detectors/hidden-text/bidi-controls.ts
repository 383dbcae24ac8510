import type { Rule } from '../rule.ts';
import { holdsUnseen, rightToLeft } from './signs.ts';
import { hits, merged, type Stretch } from './stretch.ts';

const control = /[\u202a-\u202e\u2066-\u2069]/g;
const overrides = '\u202d\u202e';
const turning = '\u202b\u2067';
/** Units behind an opening control in which right-to-left letters justify it. */
const reach = 200;

/**
 * Controls of direction that make a line read otherwise than it stands. An override does so always; an embedding or
 * isolate from right to left where no letter of such a script follows. The controls that keep left-to-right words
 * together, and marks, turn nothing.
 */
export const turned = (text: string): Iterable<Stretch> =>
  merged(controls(text), (one, next) => !text.slice(one.end, next.start).includes('\n'));

/** Every control that turns something, and those that stand behind it in its line: they belong to it. */
function* controls(text: string): Generator<Stretch> {
  let last: number | null = null;
  for (const { 0: sign, index } of text.matchAll(control)) {
    const confidence = judge(sign, text, index);
    // The end of a paragraph closes whatever is open (UAX 9, rule X8).
    const within = last !== null && !text.slice(last, index).includes('\n');
    if (confidence === 0 && !within) continue;
    last = index + 1;
    yield { kind: 'direction', start: index, end: index + 1, confidence, reads: null };
  }
}

function judge(sign: string, text: string, index: number): number {
  if (overrides.includes(sign)) return 0.95;
  if (!turning.includes(sign)) return 0;
  const follows = text.slice(index + 1, index + 1 + reach).split(/[\n\u202c\u2069]/, 1)[0] ?? '';
  if (follows.trim() === '') return 0.3;
  return rightToLeft.test(follows) ? 0 : 0.9;
}

/** Text that is shown in another order than it stands in. */
export const bidiControls: Rule = {
  id: 'hidden-direction',
  title: 'Text that is shown in another order',
  category: 'hidden-text',
  severity: 'medium',
  why: 'Invisible signs turn the order of the letters, so that you read something else than an assistant does.',
  remedy: 'Look under “What Claude sees” how it stands, and delete the entry or type it again.',
  source: 'https://www.unicode.org/reports/tr9/, section 2.2',
  wakes: holdsUnseen,
  find: (text) => hits(turned(text)),
  examples: {
    hits: [
      'The file is called notes\u202efdp.exe',
      'if level != "user\u202e \u2066// check for admin\u2069 \u2066" then',
      'say then \u2067";exit',
    ],
    misses: [
      'שלום \u2067עולם\u2069 and more',
      'Hello \u2068Anna\u2069, \u20682\u2069 new',
      'Call \u202a+49 40 5550 1234\u202c today',
      'مرحبا\u200f (ok)\u200e!',
    ],
  },
};
