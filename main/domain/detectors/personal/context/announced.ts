import { type Cues, createCues } from './cues.ts';
import { near } from './windows.ts';

/** How many characters lie between a stretch of text and the word that announces it; undefined without any. */
export type Distance = (text: string, start: number, end: number) => number | undefined;

/**
 * Looks for words beside a stretch of text. Words stand between bars; one that ends in `*` may go on. A word after the
 * stretch counts as far away. What was seen of the last text is remembered: it is asked about again and again.
 */
export function announcedBy(words: string): Distance {
  const cuesOf = createCues([words.split('|')]);
  let lastText: string | undefined;
  let cues: Cues | undefined;
  return (text, start, end) => {
    if (cues === undefined || text !== lastText) cues = cuesOf(text);
    // Also where it is an equal one: the same string is told without going through it.
    lastText = text;
    return cues.before(start).get(0) ?? (cues.behind(end).has(0) ? near.after : undefined);
  };
}
