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

/** Spans that do not overlap, in ascending order, and whose each is: places in the list of what was kept. */
interface Taken {
  readonly starts: number[];
  readonly ends: number[];
  readonly owners: number[];
}

/** The place of the first span that ends behind an offset. */
function firstBehind({ ends }: Taken, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether each finding begins where the one before it ends or later, as most do: then none takes another's place. */
function follow(findings: readonly Finding[]): boolean {
  for (let at = 1; at < findings.length; at += 1)
    if ((findings[at] as Finding).start < (findings[at - 1] as Finding).end) return false;
  return true;
}

/**
 * Of findings that overlap in one category the surest stays; the answer is in the order of the text. A secret that
 * another rule saw reach further is covered that far, and goes by the name its shape gives it.
 */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  if (follow(findings)) return [...findings];
  const takenBy = new Map<string, Taken>();
  const kept: Finding[] = [];
  for (const finding of [...findings].sort(stronger)) {
    // What a sentence is about takes no place from what stands in it, nor from another topic.
    if (isTopic(finding)) {
      kept.push(finding);
      continue;
    }
    const taken = takenBy.get(family(finding)) ?? { starts: [], ends: [], owners: [] };
    takenBy.set(family(finding), taken);
    const { starts, ends, owners } = taken;
    const place = firstBehind(taken, finding.start);
    const free = place === starts.length || (starts[place] as number) >= finding.end;
    if (free) {
      starts.splice(place, 0, finding.start);
      ends.splice(place, 0, finding.end);
      owners.splice(place, 0, kept.push(finding) - 1);
    } else if (finding.category === 'credential' && finding.confidence >= tiers.possible) {
      const at = owners[place] as number;
      const owner = kept[at] as Finding;
      const start = Math.min(owner.start, finding.start);
      const end = Math.max(owner.end, finding.end);
      const { confidence } = owner;
      const named = isNamed(finding) && !isNamed(owner);
      kept[at] = named ? { ...finding, confidence, start, end } : { ...owner, start, end };
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
