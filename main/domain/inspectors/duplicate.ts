import { blockOf } from './block.ts';
import type { Inspector, Other } from './inspector.ts';
import { whole } from './inspector.ts';
import { meet, type Reach, reachOf } from './reach.ts';
import { remembered } from './remembered.ts';

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
    const firsts = new Map<string, Other & { readonly reach: Reach }>();
    return function* (entry, place, document) {
      const first = firsts.get(entry.second);
      if (!first && (blockOf(entry, place, document) !== 'statement' || !hasWords(entry.text))) return;
      const reach = reachOf(document.importer, entry.locator.file ?? document.file);
      if (!first) {
        if (firsts.size < remembered) firsts.set(entry.second, { id: entry.id, ...whole(entry), reach });
        return;
      }
      const { id, start, end } = first;
      // Two projects that are never open together each need their own line.
      const confidence = meet(reach, first.reach) ? 1 : 0.3;
      yield { ...whole(entry), confidence, others: [{ id, start, end }] };
    };
  },
  examples: {
    hits: [{ entries: ['Prefers the early train', 'Has a dog', 'Prefers the early train'] }],
    misses: [
      { entries: ['Prefers the early train', 'Prefers the late train'] },
      { entries: ['Yes', 'Yes'] },
      {
        entries: [
          { text: 'Keep functions short', locator: { file: '/a/one/CLAUDE.md' } },
          { text: 'Keep functions short', locator: { file: '/a/two/CLAUDE.md' } },
        ],
        document: { importer: 'claude-md' },
      },
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
