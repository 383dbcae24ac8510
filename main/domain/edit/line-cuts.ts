import { linesOf } from '../importers/lines.ts';
import type { Change } from './change.ts';

/** Start (inclusive) and end (exclusive) in UTF-16 units of the decoded file. */
export type Range = readonly [number, number];

const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;

/**
 * Cuts the whole lines that some ranges stand on, with their line ends. The line under a heading that makes it one
 * goes with it. Where the last line of a file without a final line end goes, the line end before it goes too, so that
 * the file still ends as it did.
 */
export function lineCuts(text: string, ranges: readonly Range[]): Change[] {
  const lines = linesOf(text);
  const gone = new Set<number>();
  for (const [start, end] of ranges) {
    const first = lines.at(start);
    const last = lines.at(Math.max(start, end - 1));
    for (let line = first; line <= last; line += 1) gone.add(line);
    const below = text.slice(lines.start(last + 1), lines.end(last + 1));
    const stands = text.slice(lines.start(first), start).trim() === '';
    if (stands && last + 1 < lines.count && underline.test(below)) gone.add(last + 1);
  }
  const cuts: Change[] = [];
  for (const line of [...gone].sort((a, b) => a - b)) {
    if (gone.has(line - 1)) continue;
    let last = line;
    while (gone.has(last + 1)) last += 1;
    const toTheEnd = last === lines.count - 1;
    const start = toTheEnd && line > 0 ? lines.end(line - 1) : lines.start(line);
    cuts.push({ start, end: lines.start(last + 1), with: '' });
  }
  return cuts;
}
