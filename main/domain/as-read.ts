import type { Finding } from '../../shared/finding.ts';
import type { HiddenSegment, Segment } from '../../shared/row.ts';
import { type HiddenPart, hiddenParts } from './detectors/hidden-text/parts.ts';
import { detect } from './detectors/index.ts';
import { marked, type Placed } from './marked.ts';
import { cutsOf } from './mask.ts';

/** Where links lead, and notes that only look like the definition of one. */
const unrendered = new RegExp(
  [
    '^[ \\t]{0,3}\\[//\\]:[ \\t]{1,9}#[ \\t]{0,9}(?<note>[^\\n]{1,2000})',
    '\\]\\([ \\t]{0,9}<?(?<target>[^)\\s>]{1,2000})',
    '^[ \\t]{0,3}\\[[^\\]\\n]{1,200}\\]:[ \\t]{1,9}<?(?<defined>[^\\s>]{1,2000})',
    '<(?:a|img)\\s[^<>]{0,200}?(?:href|src)\\s{0,3}=\\s{0,3}["\']?(?<attribute>[^"\'\\s>]{1,2000})',
  ].join('|'),
  'gdim',
);

interface Aside {
  readonly start: number;
  readonly end: number;
  readonly as: 'comment' | 'target';
}

/** Comments and the targets of links: an assistant reads them, whoever sees the rendered page does not. */
function asidesOf(text: string): Aside[] {
  const asides: Aside[] = [];
  let from = 0;
  while (from < text.length) {
    const open = text.indexOf('<!--', from);
    const before = open < 0 ? text.length : open;
    asides.push(...linksIn(text.slice(from, before), from));
    if (open < 0) break;
    const close = text.indexOf('-->', open + 4);
    const end = close < 0 ? text.length : close;
    if (end > open + 4) asides.push({ start: open + 4, end, as: 'comment' });
    from = end + 3;
  }
  return asides;
}

function linksIn(text: string, offset: number): Aside[] {
  return [...text.matchAll(unrendered)].flatMap(({ indices }) => {
    const { note, ...targets } = indices?.groups ?? {};
    const place = note ?? Object.values(targets).find((span) => span !== undefined);
    return place
      ? [{ start: offset + place[0], end: offset + place[1], as: note ? 'comment' : 'target' }]
      : [];
  });
}

/**
 * A text as an assistant reads it: found values covered, what is not seen as it is decoded and named by its code
 * points, comments and the targets of links marked, and so is what was found. What is decoded is looked through in turn and covered alike;
 * where `covering` is off (a reveal) nothing is covered.
 */
export function asRead(text: string, findings: readonly Finding[], covering = true): Segment[] {
  const placed: Placed[] = [];
  const asides = asidesOf(text);
  let nextAside = 0;
  /** What can be seen between two places, cut where a comment or a target begins and ends. */
  const plain = (start: number, end: number): void => {
    let from = start;
    while (from < end) {
      while ((asides[nextAside]?.end ?? end) <= from && nextAside < asides.length) nextAside += 1;
      const aside = asides[nextAside];
      const inside = aside !== undefined && aside.start <= from;
      const to = Math.min(end, aside === undefined ? end : inside ? aside.end : aside.start);
      const segment = { text: text.slice(from, to), ...(inside ? { as: aside.as } : {}) };
      placed.push({ start: from, end: to, segment });
      from = to;
    }
  };

  const parts = hiddenParts(text);
  let nextPart = 0;
  for (const cut of cutsOf(text, covering ? findings : [])) {
    let from = cut.start;
    for (; (parts[nextPart]?.start ?? cut.end) < cut.end; nextPart += 1) {
      const part = parts[nextPart];
      // What a covered value holds, or what reaches into one, stays under the cover.
      if (!part || cut.finding !== null || part.start < from || part.end > cut.end) continue;
      plain(from, part.start);
      const { start, end } = part;
      if (part.reads !== null && part.seen !== '') placed.push({ start, end, segment: { text: part.seen } });
      placed.push({ start, end, segment: hiddenSegment(part, covering) });
      from = part.end;
    }
    if (cut.finding === null) plain(from, cut.end);
    else placed.push({ ...cut, segment: { covered: cut.finding.category, finding: cut.at } });
  }
  return marked(placed, text, findings);
}

function hiddenSegment({ kind, count, points, seen, reads }: HiddenPart, covering: boolean): HiddenSegment {
  const words = reads ?? seen;
  return {
    hidden: kind,
    count,
    points: [...points],
    seen: reads === null && seen !== '',
    reads: cutsOf(words, covering ? detect(words) : []).map(({ start, end, finding }) =>
      finding === null ? { text: words.slice(start, end) } : { covered: finding.category },
    ),
  };
}
