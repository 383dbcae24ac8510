import type { Rule } from '../rule.ts';
import { fromPrivate } from './decode.ts';
import { holdsUnseen } from './signs.ts';
import { hits, type Stretch } from './stretch.ts';

const run = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]+/gu;

export function* privatelyUsed(text: string): Generator<Stretch> {
  for (const { 0: signs, index } of text.matchAll(run)) {
    const count = [...signs].length;
    const reads = count < 4 ? null : fromPrivate(signs);
    // One or two are the icons of a font; a row of them is a text in no known writing.
    const confidence = count < 4 ? 0.3 : 0.6;
    yield { kind: 'private-use', start: index, end: index + signs.length, confidence, reads };
  }
}

/** Characters that mean only what two parties agreed on. */
export const privateUse: Rule = {
  id: 'hidden-private-use',
  title: 'Characters without a meaning of their own',
  category: 'hidden-text',
  severity: 'medium',
  why: 'It holds a row of characters that mean only what somebody agreed on; screens show boxes or nothing.',
  remedy: 'Delete the entry unless you know the font or program that they come from.',
  source: 'unverified',
  wakes: holdsUnseen,
  find: (text) => hits(privatelyUsed(text)),
  examples: {
    hits: [
      'Fine. \ue053\ue065\ue06e\ue064\ue020\ue069\ue074',
      'x \u{f0001}\u{f0002}\u{f0003}\u{f0004}\u{f0005}',
    ],
    misses: ['\uf8ff Silicon Valley', 'prompt \ue0b0 main \ue0a0', 'a folder \u{f0256} here'],
  },
};
