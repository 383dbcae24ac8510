import { type Finding, isTopic, isValue, tiers } from '../../shared/finding.ts';
import type { Segment } from '../../shared/row.ts';
import { categoryText } from '../../shared/text/categories.ts';

/** What stands for a covered value, whatever its length. */
export const cover = '•••';

const counts = ({ confidence, accepted }: Finding): boolean =>
  confidence >= tiers.possible && accepted === undefined;

const covers = (finding: Finding): boolean => isValue(finding) && counts(finding);

/** A stretch of a text: what may be shown, or a value that is covered for a finding (`at` is its place in the list). */
export type Cut =
  | { readonly start: number; readonly end: number; readonly finding: null }
  | { readonly start: number; readonly end: number; readonly finding: Finding; readonly at: number };

/** The findings whose span is a value: what is covered on the screen, and what a redaction removes. */
export const valuesIn = (findings: readonly Finding[]): Finding[] => findings.filter(covers);

/** Cuts a text into what may be shown and what is covered. Overlapping values are covered as one. */
export function cutsOf(text: string, findings: readonly Finding[]): Cut[] {
  const spans = findings
    .map((finding, at) => ({ finding, at }))
    .filter(({ finding }) => covers(finding) && finding.end > finding.start)
    .sort((a, b) => a.finding.start - b.finding.start || b.finding.end - a.finding.end);
  const cuts: Cut[] = [];
  let from = 0;
  for (const { finding, at } of spans) {
    const { start, end } = finding;
    if (end <= from) continue;
    if (start > from) cuts.push({ start: from, end: start, finding: null });
    const last = cuts.at(-1);
    // A value that begins inside the one before it lengthens the cover; it gets no second one.
    if (start >= from || !last) cuts.push({ start, end, finding, at });
    else cuts[cuts.length - 1] = { ...last, end };
    from = end;
  }
  if (from < text.length) cuts.push({ start: from, end: text.length, finding: null });
  return cuts;
}

/** The stretches of a text without their offsets: what may be shown, and what stands for the rest. */
export const segments = (text: string, findings: readonly Finding[]): Segment[] =>
  cutsOf(text, findings).map((cut) =>
    cut.finding === null
      ? { text: text.slice(cut.start, cut.end) }
      : { covered: cut.finding.category, finding: cut.at },
  );

/** Control characters, and those that are not seen or that turn the order of what is seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * One line that may be shown in a table: found values covered, a sensitive topic named instead of quoted, white space
 * collapsed, unseen characters left out. Cut after covering, at most `length` UTF-16 units with the ellipsis.
 */
export function excerpt(text: string, findings: readonly Finding[], length: number): string {
  const topic = findings.find((finding) => isTopic(finding) && counts(finding));
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
