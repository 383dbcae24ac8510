import { type Finding, severities } from '../../../shared/finding.ts';

const stronger = (a: Finding, b: Finding): number =>
  b.confidence - a.confidence ||
  severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
  b.end - b.start - (a.end - a.start);

/** Numbers are read as one thing only: a card is no telephone number, and an official number no account. */
const family = ({ category }: Finding): string =>
  ['financial', 'government-id', 'contact'].includes(category) ? 'number' : category;

/**
 * Of findings that overlap in one category the surest stays; the answer is in the order of the text, `length` long.
 * Marks the characters that are spoken for, so that ten thousand findings cost no more than their spans.
 */
export function withoutOverlaps(findings: readonly Finding[], length: number): Finding[] {
  if (findings.length < 2) return [...findings];
  const taken = new Map<string, Uint8Array>();
  const kept = [...findings].sort(stronger).filter((finding) => {
    const marks = taken.get(family(finding)) ?? new Uint8Array(length);
    taken.set(family(finding), marks);
    if (marks.subarray(finding.start, finding.end).includes(1)) return false;
    marks.fill(1, finding.start, finding.end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
