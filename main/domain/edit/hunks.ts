import { type Lines, linesOf } from '../importers/lines.ts';
import { applyChanges, type Change, inOrder } from './change.ts';

/** Lines that stay around a change, as a preview shows them. */
const around = 2;

/** A line of a preview: it stays, it goes, or it comes. `number` counts from 1, in the text as it stands before. */
export interface HunkLine {
  readonly is: 'same' | 'gone' | 'new';
  readonly number: number | null;
  readonly text: string;
}

/** One place that changes, with the lines around it. */
export type Hunk = readonly HunkLine[];

/** The changes as a person reads them before they are made: whole lines, before and after. */
export function hunksOf(text: string, changes: readonly Change[]): Hunk[] {
  const lines = linesOf(text);
  const blocks = blocksOf(lines, inOrder(changes));
  const hunks: HunkLine[][] = [];
  let shownTo = -1;
  const show = (line: number, is: 'same' | 'gone'): void => {
    hunks.at(-1)?.push({ is, number: line + 1, text: lineAt(text, lines, line) });
    shownTo = line;
  };
  for (const [at, { first, last, inside }] of blocks.entries()) {
    const from = Math.max(0, first - around, shownTo + 1);
    if (from > shownTo + 1 || hunks.length === 0) hunks.push([]);
    for (let line = from; line < first; line += 1) show(line, 'same');
    for (let line = first; line <= last; line += 1) show(line, 'gone');
    for (const words of afterOf(text, lines, first, last, inside))
      hunks.at(-1)?.push({ is: 'new', number: null, text: words });
    const next = blocks[at + 1]?.first ?? lines.count;
    for (let line = last + 1; line < Math.min(last + 1 + around, next); line += 1) show(line, 'same');
  }
  return hunks;
}

interface Block {
  readonly first: number;
  last: number;
  readonly inside: Change[];
}

/** Changes that touch the same lines, together. */
function blocksOf(lines: Lines, changes: readonly Change[]): Block[] {
  const blocks: Block[] = [];
  for (const change of changes) {
    // A cut of the last line begins with the line end before it, which is no line of its own.
    const first = lines.at(
      change.start === lines.end(lines.at(change.start)) ? change.start + 1 : change.start,
    );
    const last = lines.at(Math.max(change.start, change.end - 1));
    const open = blocks.at(-1);
    if (open && first <= open.last) {
      open.last = Math.max(open.last, last);
      open.inside.push(change);
    } else blocks.push({ first, last, inside: [change] });
  }
  return blocks;
}

const lineAt = (text: string, lines: Lines, line: number): string =>
  text.slice(lines.start(line), lines.end(line));

/** What is left of some lines after the changes inside them, line by line; lines that go whole leave none. */
function afterOf(
  text: string,
  lines: Lines,
  first: number,
  last: number,
  inside: readonly Change[],
): string[] {
  const from = lines.start(first);
  const to = lines.start(last + 1);
  const moved = inside.map(({ start, end, with: words }) => ({
    start: Math.max(start, from) - from,
    end: Math.min(end, to) - from,
    with: words,
  }));
  const left = applyChanges(text.slice(from, to), moved);
  if (left === '') return [];
  const after = linesOf(left);
  const count = after.start(after.count - 1) === left.length ? after.count - 1 : after.count;
  return Array.from({ length: count }, (_, line) => lineAt(left, after, line));
}
