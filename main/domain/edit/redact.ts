import type { Category, Finding } from '../../../shared/finding.ts';
import type { Change } from './change.ts';
import { offsetInString, placeOf } from './json-place.ts';

/** A stretch of an entry's text that is to be covered for good. Offsets in UTF-16 units of that text, end exclusive. */
export type Span = Pick<Finding, 'category' | 'start' | 'end'>;

/** What stands in a file for what was removed. No character of it needs an escape in JSON or Markdown. */
export const removed = (category: Category): string => `[removed: ${category}]`;

/** Covers spans of an entry that begins at `at` in the text. */
export const redactions = (at: number, spans: readonly Span[]): Change[] =>
  spans.map(({ category, start, end }) => ({ start: at + start, end: at + end, with: removed(category) }));

/**
 * Covers spans of an entry that is a string in a JSON text which begins at `at`, whatever escapes it is written with.
 * Null where the pointer names no string.
 */
export function redactionsInJson(
  json: string,
  at: number,
  pointer: string,
  spans: readonly Span[],
): Change[] | null {
  const found = placeOf(json, pointer);
  if (!found || json[found.place.start] !== '"') return null;
  const { start: quote } = found.place;
  return spans.map(({ category, start, end }) => ({
    start: at + offsetInString(json, quote, start),
    end: at + offsetInString(json, quote, end),
    with: removed(category),
  }));
}
