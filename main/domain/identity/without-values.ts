import type { Category, Finding } from '../../../shared/finding.ts';

/** What is found of these kinds is short enough, or regular enough, to be guessed value by value. */
const guessed: ReadonlySet<Category> = new Set(['credential', 'government-id', 'financial', 'contact']);

/**
 * A text in which a mark stands for every found password, number and address: a sketch is made of this, because a
 * sketch can be tested for single words by who has the key.
 */
export function withoutValues(text: string, findings: readonly Finding[]): string {
  const spans = findings
    .filter(({ category }) => guessed.has(category))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let plain = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    plain += `${text.slice(at, Math.max(at, start))} … `;
    at = end;
  }
  return plain + text.slice(at);
}
