import type { Rule } from '../rule.ts';
import { holdsUnseen } from './signs.ts';
import { hits, merged, type Stretch } from './stretch.ts';

/** Marks that every script borrows. Those of one script alone (points, tones, vowels) do pile up in honest words. */
const pile = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4,}/g;
/** Units between two piles that belong to one stretch. */
const near = 40;

export const flooded = (text: string): Iterable<Stretch> =>
  merged(piles(text), (one, next) => next.start - one.end <= near);

function* piles(text: string): Generator<Stretch> {
  for (const { 0: marks, index } of text.matchAll(pile)) {
    const confidence = marks.length > 5 ? 0.9 : 0.6;
    yield { kind: 'combining', start: index, end: index + marks.length, confidence, reads: null };
  }
}

/** Heaps of marks over and under letters. */
export const combiningFlood: Rule = {
  id: 'hidden-combining-flood',
  title: 'Heaps of marks on letters',
  category: 'hidden-text',
  severity: 'medium',
  why: 'Marks are piled on letters until the words can hardly be read, by a person or by a search.',
  remedy: 'Write the entry again in plain letters, or delete it.',
  source: 'unverified',
  wakes: holdsUnseen,
  find: (text) => hits(flooded(text)),
  examples: {
    hits: [
      `no${'\u0301\u0316\u0334\u0349\u035f\u0302'}t${'\u0301\u0316\u0334\u0349\u035f'}es`,
      `a${'\u0300\u0301\u0302\u0303'}`,
    ],
    misses: ['Vie\u0323\u0302t Nam', 'c\u0301e\u0301', 'שָׁלוֹם', 'e\u0304\u0301'],
  },
};
