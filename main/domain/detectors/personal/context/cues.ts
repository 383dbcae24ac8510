import { plain } from './plain.ts';

/** A step of the tree of words: the next characters, and who is announced where a word ends here. */
interface Step {
  readonly next: Map<number, Step>;
  readonly whole: number[];
  readonly begun: number[];
}

const step = (): Step => ({ next: new Map(), whole: [], begun: [] });

/** Scripts that write words without spaces: there a word may begin and end anywhere. */
const unspaced = (code: number): boolean => code >= 0x0e00 && !(code >= 0x1e00 && code <= 0x1fff);
const space = 32;
const letter = /\p{L}/u;
const nothing: ReadonlyMap<number, number> = new Map();

/** Finds which owners a piece of text announces: owner -> the place of its last announcement, in that text. */
export type Announcements = (text: string) => ReadonlyMap<number, number>;

/**
 * Makes the search for the words of many owners at once: one walk over the text, whatever their number. A word that
 * ends in `*` may go on; other words are found whole. Accents, case and what stands between words do not count.
 */
export function createCues(words: readonly (readonly string[])[]): Announcements {
  const root = step();
  for (const [owner, list] of words.entries())
    for (const written of list) {
      const word = written.trim();
      let at = root;
      for (const character of plain(word.replace('*', '')).trim()) {
        const code = character.codePointAt(0) ?? 0;
        const next = at.next.get(code) ?? step();
        at.next.set(code, next);
        at = next;
      }
      (word.endsWith('*') ? at.begun : at.whole).push(owner);
    }

  return (text) => {
    if (!letter.test(text)) return nothing;
    const found = new Map<number, number>();
    const seen = plain(text);
    let before = space;
    for (let start = 0; start < seen.length; start += 1) {
      const first = seen.charCodeAt(start);
      const begins = first !== space && (before === space || unspaced(first) || unspaced(before));
      before = first;
      if (!begins) continue;
      let at: Step | undefined = root;
      for (let end = start; at; end += 1) {
        if (at.begun.length > 0) for (const owner of at.begun) found.set(owner, end);
        const code = end < seen.length ? seen.charCodeAt(end) : space;
        if (at.whole.length > 0 && (code === space || unspaced(code)))
          for (const owner of at.whole) found.set(owner, end);
        at = end < seen.length ? at.next.get(code) : undefined;
      }
    }
    // Counted from the end, where the number stands.
    for (const [owner, end] of found) found.set(owner, seen.length - end);
    return found;
  };
}
