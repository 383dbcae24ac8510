import { blockOf } from './block.ts';
import type { Inspector, Other } from './inspector.ts';
import { whole } from './inspector.ts';

/** Words that an entry has at least to say something twice: fewer are a label or an answer. */
const fewest = 3;

const hasWords = (text: string): boolean => (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= fewest;

/** The very same words in two places. */
export const duplicate: Inspector = {
  id: 'duplicate',
  title: 'Said twice',
  category: 'duplicate',
  severity: 'low',
  why: 'The same words stand elsewhere too. Whoever corrects or deletes one of them easily forgets the other.',
  remedy: 'Keep one of them and mark the others as its duplicates.',
  source: 'unverified',
  begin: () => {
    const firsts = new Map<string, Other>();
    return function* (entry, place, document) {
      const first = firsts.get(entry.second);
      if (first) yield { ...whole(entry), confidence: 1, others: [first] };
      else if (blockOf(entry, place, document) === 'statement' && hasWords(entry.text))
        firsts.set(entry.second, { id: entry.id, ...whole(entry) });
    };
  },
  examples: {
    hits: [{ entries: ['Prefers the early train', 'Has a dog', 'Prefers the early train'] }],
    misses: [
      { entries: ['Prefers the early train', 'Prefers the late train'] },
      { entries: ['Yes', 'Yes'] },
      {
        entries: [
          'Code review rules',
          { text: 'Be brief in reviews', locator: { heading: ['Code review rules'] } },
          'Code review rules',
          { text: 'Be kind in reviews', locator: { heading: ['Code review rules'] } },
        ],
      },
    ],
  },
};
