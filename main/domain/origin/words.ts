import { monthOf } from '../dates/months.ts';
import { stem } from '../inspectors/statements/stems.ts';
import { stopwords } from '../inspectors/words/stopwords.ts';

const word = /[\p{L}\p{N}\p{M}]+/gu;
/** A word of more letters is no word. */
const longest = 64;
/** Words that are remembered with their stems, at most, so that a long file takes no more memory than a short one. */
const most = 200_000;

/** What a word has in common with its other forms: its stem, a month by its number; null where it tells nothing. */
function stemOf(raw: string): string | null {
  const lower = raw.toLowerCase();
  if (raw.length > longest || stopwords.has(lower)) return null;
  const month = monthOf(lower);
  if (month !== undefined) return `month-${month}`;
  if (/^\d+$/.test(lower)) return lower;
  const cut = stem(lower);
  return cut.length > 1 ? cut : null;
}

/** Stems of the words of texts, each word cut down once. */
export function createStems(): (text: string) => string[] {
  const known = new Map<string, string | null>();
  return (text) => {
    const stems: string[] = [];
    for (const [raw] of text.matchAll(word)) {
      let cut = known.get(raw);
      if (cut === undefined) {
        cut = stemOf(raw);
        if (known.size >= most) known.clear();
        known.set(raw, cut);
      }
      if (cut !== null) stems.push(cut);
    }
    return stems;
  };
}
