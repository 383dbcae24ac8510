import { detectionFigures } from '../../../../shared/detection-figures.ts';
import type { ReportEntry, ReportSource, ReportSummary } from '../../../../shared/report.ts';
import { isUnread } from '../../../../shared/source.ts';
import { counted, fill } from '../../../../shared/text/problems.ts';
import { reportText as text } from '../../../../shared/text/report.ts';
import { howGood } from '../../../../shared/text/search-quality.ts';

/** What is known of a scan before its first entry. */
export interface ReportHead {
  readonly generatedAt: string;
  readonly version: string;
  readonly ruleset: string;
  readonly rulesRun: readonly string[];
}

/** One form of the report, written in pieces: its beginning, each entry, its end. */
export interface ReportWriter {
  readonly begin: (head: ReportHead) => string;
  readonly entry: (entry: ReportEntry, first: boolean, head: ReportHead) => string;
  /** The sources come last: what could not be read is known once everything was. */
  readonly end: (summary: ReportSummary, sources: readonly ReportSource[], head: ReportHead) => string;
}

/** Control characters and those that turn the reading order would act on a terminal or a page: none is passed on. */
export const calm = (value: string): string => value.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ');

/** The place of an entry as a person reads it: file (in share form its source), member, line. */
export const placeOf = ({ locator, source }: ReportEntry): string =>
  calm([locator.file ?? source, locator.inner, locator.pointer].filter(Boolean).join(' ')) +
  (locator.lines ? `:${locator.lines[0]}` : '');

/** Entries with at least one finding: the forms for people leave out the rest. */
export const isFlagged = (entry: ReportEntry): boolean => entry.findings.length > 0;

/** The place of a problem as a person reads it. In share form it is the line alone: the id of the source goes before. */
export const whereOf = (source: string, where: string): string =>
  calm(/^(?:$|:)/.test(where) ? `${source}${where}` : where);

/** Everything that could not be read, and what is to be looked at though it was read, one line each. */
export function problemLines(sources: readonly ReportSource[]): { unread: string[]; remarks: string[] } {
  const all = sources.flatMap(({ id, problems }) =>
    problems.map((problem) => ({
      unread: isUnread(problem),
      line: `${whereOf(id, problem.where)}: ${calm(problem.message)}`,
    })),
  );
  const lines = (unread: boolean): string[] =>
    all.flatMap((one) => (one.unread === unread ? [one.line] : []));
  return { unread: lines(true), remarks: lines(false) };
}

const measured = detectionFigures.flatMap(({ categories }) => [...categories]);

/** How much was looked at, what could not be read or was left out, and how well the rules find: a zero says nothing without. */
export function totalLine({ entries, accepted }: ReportSummary, problems: number, rules: number): string {
  const total = fill(text.total, {
    rules: counted(rules, 'rule'),
    entries: counted(entries, 'entry', 'entries'),
    problems: counted(problems, 'thing'),
  });
  const left = accepted === 0 ? '' : ` ${fill(text.accepted, { accepted })}`;
  return `${total}${left} ${howGood(measured, true)}`;
}
