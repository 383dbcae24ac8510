import type { Finding } from '../../shared/finding.ts';
import type { Segment } from '../../shared/row.ts';
import { type Stretch, stretches } from './stretches.ts';

/** A segment with the place in the text that it stands for: UTF-16 offsets, end exclusive. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly segment: Segment;
}

/**
 * Names for every segment the findings, by position in their list, whose span it lies in, and those for which it
 * weighed. What stands in the text as it shows is cut where they begin and end; covers and decoded parts stay whole.
 */
export function marked(placed: readonly Placed[], text: string, findings: readonly Finding[]): Segment[] {
  const spans = findings.flatMap(({ start, end, marks = [] }, finding) => [
    { finding, weighs: false, span: [start, end] as const },
    ...marks.map((span) => ({ finding, weighs: true, span })),
  ]);
  const cut = stretches(
    text.length,
    spans.map(({ span }) => span),
  );
  const of = (within: readonly number[], weighs: boolean): number[] =>
    [...new Set(within.flatMap((at) => (spans[at]?.weighs === weighs ? spans[at].finding : [])))].sort(
      (a, b) => a - b,
    );
  const marksOf = (some: readonly Stretch[]) => {
    const within = some.flatMap((stretch) => stretch.within);
    const [hit, weighed] = [of(within, false), of(within, true)];
    return {
      ...(hit.length > 0 ? { findings: hit } : {}),
      ...(weighed.length > 0 ? { weighs: weighed } : {}),
    };
  };

  let next = 0;
  return placed.flatMap(({ start, end, segment }): Segment[] => {
    while ((cut[next]?.end ?? end) <= start && next < cut.length) next += 1;
    const inside: Stretch[] = [];
    for (let at = next; at < cut.length; at += 1) {
      const stretch = cut[at];
      if (!stretch || stretch.start >= end) break;
      inside.push(stretch);
    }
    if (!('text' in segment) || segment.text !== text.slice(start, end))
      return [{ ...segment, ...marksOf(inside) }];
    return inside.map((stretch) => ({
      ...segment,
      text: text.slice(Math.max(start, stretch.start), Math.min(end, stretch.end)),
      ...marksOf([stretch]),
    }));
  });
}
