import { foldedAt, space } from './folded.ts';
import { plain } from './plain.ts';

/** A step of the tree of words: the next characters, and who is announced where a word ends here. */
interface Step {
  readonly next: Map<number, Step>;
  readonly whole: number[];
  readonly begun: number[];
}

/** A word that announces its owners. It is whole if it also ends there where no number follows. */
export interface Announcement {
  readonly start: number;
  readonly end: number;
  readonly whole: boolean;
  readonly owners: readonly number[];
}

const step = (): Step => ({ next: new Map(), whole: [], begun: [] });

/** Scripts that write words without spaces: there a word may begin and end anywhere. */
const unspaced = (code: number): boolean => code >= 0x0e00 && !(code >= 0x1e00 && code <= 0x1fff);

/** The last character of a text before a place, as words are compared. */
function codeBefore(text: string, place: number): number {
  for (let at = place - 1; at >= 0; at -= 1) {
    const code = foldedAt(text, at).at(-1);
    if (code !== undefined) return code;
  }
  return space;
}

/** Whether a word may end at a place. */
function endsAt(text: string, place: number): boolean {
  for (let at = place; at < text.length; at += 1) {
    const [code] = foldedAt(text, at);
    if (code !== undefined) return code === space || unspaced(code);
  }
  return true;
}

/**
 * The words of many owners in one tree. A word that ends in `*` may go on; other words are found whole. Accents, case
 * and what stands between words do not count.
 */
export function createTree(words: readonly (readonly string[])[]) {
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

  /** All words that begin at a place, the shortest first. */
  function from(text: string, start: number, put: (one: Announcement) => void): void {
    let at = root;
    let last = 0;
    for (let place = start; place < text.length; place += 1) {
      const codes = foldedAt(text, place);
      if (codes.length === 0) continue;
      for (const code of codes) {
        if (code === space && last === space) continue;
        last = code;
        const next = at.next.get(code);
        if (!next) return;
        at = next;
      }
      const end = place + 1;
      if (at.begun.length > 0) put({ start, end, whole: true, owners: at.begun });
      if (at.whole.length > 0 && last !== space)
        put({ start, end, whole: endsAt(text, end), owners: at.whole });
    }
  }

  /** All words that begin in a stretch of a text, in the order of their beginnings. */
  return (text: string, start: number, end: number, put: (one: Announcement) => void): void => {
    let before = codeBefore(text, start);
    for (let place = start; place < end; place += 1) {
      const codes = foldedAt(text, place);
      const [first] = codes;
      if (first === undefined) continue;
      if (first !== space && (before === space || unspaced(first) || unspaced(before)))
        from(text, place, put);
      before = codes.at(-1) ?? space;
    }
  };
}
