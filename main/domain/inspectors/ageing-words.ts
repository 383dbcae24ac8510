import { blockOf } from './block.ts';
import type { Found, Inspector, Subject } from './inspector.ts';
import { ageing, ageingKeywords } from './words/ageing.ts';

const any = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ageing.map(({ words }, at) => `(?<w${at}>${words})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** The days that words hold for, by the group that matched. */
const daysOf = (groups: Readonly<Record<string, string | undefined>>): number =>
  ageing.find((_, at) => groups[`w${at}`] !== undefined)?.days ?? Number.POSITIVE_INFINITY;

/** How sure it is that words which hold for some days are out of date in an entry. */
function judge({ age, kind }: Subject, days: number): number {
  if (age.days !== null && age.days > days) return 0.85;
  if (age.days !== null && !age.atLeast) return 0;
  // Nothing tells when it was said. In instructions such words are mostly about whatever day it is then.
  return age.days === null && kind !== 'instruction' ? 0.5 : 0.3;
}

/** Words that say when, seen from a day that is long gone. */
export const ageingWords: Inspector = {
  id: 'ageing-words',
  title: 'Words that have aged',
  category: 'stale',
  severity: 'low',
  why: 'It says “currently”, “this week” or the like, which was true when it was written and goes on being read as if it were now.',
  remedy: 'Delete it, or write it again with a date.',
  source: 'unverified',
  keywords: ageingKeywords,
  begin: () =>
    function* (entry, place, document) {
      const block = blockOf(entry, place, document);
      if (block === 'fence' || block === 'comment') return;
      const found: Found[] = [];
      for (const { 0: words, index, groups = {} } of entry.text.matchAll(any)) {
        const confidence = judge(entry, daysOf(groups));
        if (confidence > 0) found.push({ start: index, end: index + words.length, confidence });
      }
      const first = found.reduce<Found | undefined>(
        (best, one) => (best === undefined || one.confidence > best.confidence ? one : best),
        undefined,
      );
      if (!first) return;
      const marks = found.filter((one) => one !== first).map(({ start, end }) => [start, end] as const);
      const reasons = entry.age.days === null || first.confidence < 0.5 ? { reasons: ['no-date'] } : {};
      yield { ...first, ...reasons, ...(marks.length > 0 ? { marks } : {}) };
    },
  examples: {
    hits: [
      { entries: [{ text: 'Alex is currently waiting for the lawyer', age: { days: 90 } }] },
      { entries: ['This week: prepare the offer'] },
      { entries: [{ text: 'Diese Woche den Vertrag prüfen', age: { days: 20 } }] },
      { entries: [{ text: 'Actuellement bloqué par le fournisseur', age: { days: 45 } }] },
      { entries: [{ text: 'El próximo mes se muda a Lisboa', age: { days: 60 } }] },
    ],
    misses: [
      { entries: [{ text: 'Alex is currently waiting for the lawyer', age: { days: 3 } }] },
      { entries: [{ text: 'Next year she retires', age: { days: 200 } }] },
      { entries: ['Answers as soon as possible'] },
      { entries: [{ text: 'Always put today’s date first', kind: 'instruction' }] },
      { entries: ['Guten Morgen sagen'] },
    ],
  },
};
