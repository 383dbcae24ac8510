import type { Hit } from './rule.ts';

/** How sure a match is, from 0 to 1, and why: codes of shared/text/reasons.ts. */
export type Judged = readonly [confidence: number, ...reasons: string[]];

/** Judges a match; a confidence of 0 drops it. `value` is what the group `value` (or all of it) holds. */
export type Judge = (value: string, match: RegExpExecArray, text: string) => number | Judged;

/**
 * Makes the `find` of a rule from a pattern with bounded quantifiers. Where the pattern has a group named `value`,
 * that group is the span.
 */
export function matches(pattern: RegExp, judge: Judge): (text: string) => Generator<Hit> {
  const search = new RegExp(pattern.source, [...new Set([...pattern.flags, 'g', 'd'])].join(''));
  return function* find(text: string): Generator<Hit> {
    for (const match of text.matchAll(search)) {
      const [start, end] = match.indices?.groups?.value ?? match.indices?.[0] ?? [match.index, match.index];
      const judged = judge(text.slice(start, end), match, text);
      const [confidence, ...reasons] = typeof judged === 'number' ? [judged] : judged;
      if (confidence > 0) yield { start, end, confidence, ...(reasons.length > 0 ? { reasons } : {}) };
    }
  };
}

export const always =
  (confidence: number): Judge =>
  () =>
    confidence;
