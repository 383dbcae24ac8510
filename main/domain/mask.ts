import { type Finding, isTopic, isValue, tiers } from '../../shared/finding.ts';
import type { Segment } from '../../shared/row.ts';
import { categoryText } from '../../shared/text/categories.ts';

/** What stands for a covered value, whatever its length. */
export const cover = '•••';

const counts = ({ confidence, accepted }: Finding): boolean =>
  confidence >= tiers.possible && accepted === undefined;

const covers = (finding: Finding): boolean => isValue(finding.category) && counts(finding);

/** Cuts a text into what may be shown and what is covered. Overlapping values are covered as one. */
export function segments(text: string, findings: readonly Finding[]): Segment[] {
  const spans = findings
    .map((finding, at) => ({ finding, at }))
    .filter(({ finding }) => covers(finding))
    .sort((a, b) => a.finding.start - b.finding.start || b.finding.end - a.finding.end);
  const cut: Segment[] = [];
  let from = 0;
  for (const { finding, at } of spans) {
    if (finding.end <= from) continue;
    if (finding.start > from) cut.push({ text: text.slice(from, finding.start) });
    // A value that begins inside the one before it lengthens the cover; it gets no second one.
    if (finding.start >= from || cut.length === 0) cut.push({ covered: finding.category, finding: at });
    from = finding.end;
  }
  if (from < text.length) cut.push({ text: text.slice(from) });
  return cut;
}

/** Control characters, and those that are not seen or that turn the order of what is seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * One line that may be shown in a table: found values covered, a sensitive topic named instead of quoted, white space
 * collapsed, unseen characters left out. Cut after covering, at most `length` UTF-16 units with the ellipsis.
 */
export function excerpt(text: string, findings: readonly Finding[], length: number): string {
  const topic = findings.find((finding) => isTopic(finding.category) && counts(finding));
  if (topic) return `[${categoryText[topic.category].about}]`;
  const head = text.slice(0, length * 40);
  const words = segments(head, findings)
    .map((segment) => ('text' in segment ? segment.text : cover))
    .join('');
  const line = words.replace(/\s/g, ' ').replace(unseen, '').replace(/ +/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
