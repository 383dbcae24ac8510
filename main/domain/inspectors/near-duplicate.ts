import { blockOf } from './block.ts';
import type { Inspector, Other } from './inspector.ts';
import { whole } from './inspector.ts';
import { createLikenessIndex } from './likeness-index.ts';
import { meet, type Reach, reachOf } from './reach.ts';

/** Entries that share so much of their telling words are nearly the same. */
const least = 0.75;
/** Telling words below which a changed word is another statement. */
const fewest = 5;

/** Nearly the same words in two places. */
export const nearDuplicate: Inspector = {
  id: 'near-duplicate',
  title: 'Said nearly twice',
  category: 'duplicate',
  severity: 'low',
  why: 'Nearly the same words stand elsewhere too, perhaps from another time. An assistant does not know which of them holds.',
  remedy: 'Compare the two, keep the better one, and mark the other as its duplicate.',
  source: 'A. Z. Broder, “On the resemblance and containment of documents”, 1997',
  begin: () => {
    const index = createLikenessIndex<Other & { readonly reach: Reach; readonly second: string }>(
      least,
      fewest,
    );
    return function* (entry, place, document) {
      if (blockOf(entry, place, document) !== 'statement') return;
      const reach = reachOf(document.importer, entry.locator.file ?? document.file);
      const own = { id: entry.id, ...whole(entry), reach, second: entry.second };
      const found = index.add(entry.text, own);
      if (!found) return;
      const { id, start, end } = found.of;
      const together = meet(reach, found.of.reach);
      const confidence = together ? 0.5 + (found.likeness - least) : 0.3;
      yield { ...whole(entry), confidence, others: [{ id, start, end }] };
    };
  },
  examples: {
    hits: [
      {
        entries: [
          'Prefers short written answers with the most important point first',
          'Has a dog that is called Bruno',
          'Prefers short written answers with the important point first',
        ],
      },
      {
        entries: [
          'Arbeitet montags und dienstags im Büro in Hamburg und sonst zu Hause',
          'Arbeitet montags und dienstags im Büro in Hamburg, sonst zu Hause',
        ],
      },
    ],
    misses: [
      {
        entries: [
          'The invoice 4711 of the workshop is due in thirty days after the delivery',
          'The invoice 4712 of the workshop is due in thirty days after the delivery',
        ],
      },
      {
        entries: [
          'On Mondays the meeting of the whole team is led by Mira in the large room',
          'On Mondays the meeting of the whole team is led by Jonas in the large room',
        ],
      },
      {
        entries: [
          'Prefers short written answers with the most important point first',
          'Prefers short written answers with the most important point first',
        ],
      },
      { entries: ['Likes green tea', 'Likes black tea'] },
    ],
  },
};
