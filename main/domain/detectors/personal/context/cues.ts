import { type Announcement, createTree } from './cue-tree.ts';
import { plain } from './plain.ts';
import { near, windowAfter, windowBefore } from './windows.ts';

/** Whom the words near the numbers of one text announce. */
export interface Cues {
  /** By owner, how many characters before a number at `start` the last word stands; `after` is where the number before ends. */
  readonly before: (start: number, after?: number) => ReadonlyMap<number, number>;
  /** The owners of the words after a number that ends at `end`. */
  readonly behind: (end: number) => ReadonlySet<number>;
}

const nobody = { before: new Map<number, number>(), behind: new Set<number>() } as const;
/** Stretches that lie no further apart are walked over as one. */
const gap = 128;

/** How many of the last answers are kept: numbers that overlap begin and end at the same few places. */
const kept = 64;

/** Remembers the last answers about places; what else an answer depends on is a number too. */
function remembering<Answer>(
  ask: (place: number, other: number) => Answer,
): (place: number, other?: number) => Answer {
  const places: number[] = [];
  const others: number[] = [];
  const answers: Answer[] = [];
  return (place, other = 0) => {
    const slot = place % kept;
    if (places[slot] !== place || others[slot] !== other) {
      answers[slot] = ask(place, other);
      places[slot] = place;
      others[slot] = other;
    }
    return answers[slot] as Answer;
  };
}

/**
 * Makes the search for the words of many owners at once (cue-tree.ts). A text is walked over once and only where numbers
 * stand, whatever their number; where words stand is remembered, and asked for by each number.
 */
export function createCues(words: readonly (readonly string[])[]): (text: string) => Cues {
  const walk = createTree(words);

  return (text) => {
    let found: Announcement[] = [];
    let [first, reached] = [0, 0];

    /** Walks on to `to`, and anew from `from` where that lies far ahead or before all that is remembered. */
    const walkOver = (from: number, to: number): void => {
      if (from < first || from > reached + gap) {
        found = [];
        [first, reached] = [from, from];
      }
      if (to > reached) {
        walk(text, reached, to, (one) => found.push(one));
        reached = to;
      }
    };

    /** How many of the words begin before a place. */
    const countBefore = (place: number): number => {
      let [low, high] = [0, found.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((found[middle] as Announcement).start < place) low = middle + 1;
        else high = middle;
      }
      return low;
    };

    const wordsBefore = (start: number, after: number): ReadonlyMap<number, number> => {
      walkOver(Math.max(0, start - near.before), start);
      let distances: Map<number, number> | undefined;
      let from = -1;
      const told: (readonly number[])[] = [];
      for (let at = countBefore(start) - 1; at >= 0; at -= 1) {
        const { start: begin, end, whole, owners } = found[at] as Announcement;
        if (begin < start - near.before) break;
        if (end > start || (end < start && !whole) || told.includes(owners)) continue;
        if (from < 0) from = windowBefore(text, start, after);
        if (begin < from) break;
        told.push(owners);
        distances ??= new Map();
        const distance = plain(text.slice(end, start)).length;
        for (const owner of owners) if (!distances.has(owner)) distances.set(owner, distance);
      }
      return distances ?? nobody.before;
    };

    const wordsBehind = (end: number): ReadonlySet<number> => {
      walkOver(end, Math.min(text.length, end + near.after));
      let announced: Set<number> | undefined;
      let to = -1;
      for (let at = countBefore(end); at < found.length; at += 1) {
        const { start, end: stop, whole, owners } = found[at] as Announcement;
        if (start >= end + near.after) break;
        if (to < 0) to = windowAfter(text, end);
        if (stop > to || (stop < to && !whole)) continue;
        announced ??= new Set();
        for (const owner of owners) announced.add(owner);
      }
      return announced ?? nobody.behind;
    };

    return { before: remembering(wordsBefore), behind: remembering(wordsBehind) };
  };
}
