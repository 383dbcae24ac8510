import type { Hit } from './rule.ts';

/** Judges a match: its confidence from 0 to 1, or 0 to drop it. `value` is what the group `value` (or all of it) holds. */
export type Judge = (value: string, match: RegExpExecArray, text: string) => number;

/** The keywords of a rule that reads numbers. */
export const digits: readonly string[] = [...'0123456789'];

/**
 * Makes the `find` of a rule from a pattern with bounded quantifiers. Where the pattern has a group named `value`,
 * that group is the span.
 */
export function matches(pattern: RegExp, judge: Judge): (text: string) => Generator<Hit> {
  const search = new RegExp(pattern.source, [...new Set([...pattern.flags, 'g', 'd'])].join(''));
  return function* find(text: string): Generator<Hit> {
    for (const match of text.matchAll(search)) {
      const [start, end] = match.indices?.groups?.value ?? match.indices?.[0] ?? [match.index, match.index];
      const confidence = judge(text.slice(start, end), match, text);
      if (confidence > 0) yield { start, end, confidence };
    }
  };
}

export const always =
  (confidence: number): Judge =>
  () =>
    confidence;
