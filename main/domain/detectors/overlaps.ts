import { type Finding, isTopic, severities, tiers } from '../../../shared/finding.ts';

const stronger = (a: Finding, b: Finding): number =>
  b.confidence - a.confidence ||
  severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
  b.end - b.start - (a.end - a.start);

/** Numbers are read as one thing only: a card is no telephone number, and an official number no account. */
const family = ({ category }: Finding): string =>
  ['financial', 'government-id', 'contact'].includes(category) ? 'number' : category;

/** A vendor's shape says whose secret it is; a sentence around it says only that it is one. */
const isNamed = ({ reasons }: Finding): boolean => Boolean(reasons?.includes('known-shape'));

/**
 * Of findings that overlap in one category the surest stays; the answer is in the order of the text, `length` long.
 * A secret that another rule saw reach further is covered that far, and goes by the name its shape gives it. The characters spoken for are marked, so that
 * ten thousand findings cost no more than their spans.
 */
export function withoutOverlaps(findings: readonly Finding[], length: number): Finding[] {
  if (findings.length < 2) return [...findings];
  const marks = new Map<string, Uint32Array>();
  const kept: Finding[] = [];
  for (const finding of [...findings].sort(stronger)) {
    // What a sentence is about takes no place from what stands in it, nor from another topic.
    if (isTopic(finding)) {
      kept.push({ ...finding });
      continue;
    }
    const owners = marks.get(family(finding)) ?? new Uint32Array(length);
    marks.set(family(finding), owners);
    const taken = owners.subarray(finding.start, finding.end).find((owner) => owner > 0);
    const owner = taken === undefined ? undefined : kept[taken - 1];
    if (!owner) {
      kept.push({ ...finding });
      owners.fill(kept.length, finding.start, finding.end);
    } else if (finding.category === 'credential' && finding.confidence >= tiers.possible) {
      const start = Math.min(owner.start, finding.start);
      const end = Math.max(owner.end, finding.end);
      const { confidence } = owner;
      const named = isNamed(finding) && !isNamed(owner);
      Object.assign(owner, named ? { ...finding, confidence } : {}, { start, end });
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
