import { createCues } from './cues.ts';
import { near, windowAfter, windowBefore } from './windows.ts';

/** How many characters lie between a stretch of text and the word that announces it; undefined without any. */
export type Distance = (text: string, start: number, end: number) => number | undefined;

/**
 * Looks for words beside a stretch of text. Words stand between bars; one that ends in `*` may go on. A word after the
 * stretch counts as far away.
 */
export function announcedBy(words: string): Distance {
  const cues = createCues([words.split('|')]);
  return (text, start, end) =>
    cues(windowBefore(text, start)).get(0) ?? (cues(windowAfter(text, end)).has(0) ? near.after : undefined);
}
