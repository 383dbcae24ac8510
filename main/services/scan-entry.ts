import type { Finding } from '../../shared/finding.ts';
import { tiers } from '../../shared/finding.ts';
import type { ReportEntry, ReportSource, ReportSummary } from '../../shared/report.ts';
import { fill, problemText } from '../../shared/text/problems.ts';
import { excerpt } from '../domain/mask.ts';
import { ruleInfos } from '../domain/rules.ts';
import { categoriesOf, sensitivityOf } from '../domain/sensitivity.ts';
import type { ReadDocument } from './reading.ts';

/** Length of an excerpt in a report, in UTF-16 units. */
const excerptLength = 60;

const sentences = new Map(ruleInfos.map(({ id, why, remedy }) => [id, { why, remedy }]));

/** What of an entry depends on how it was asked for. */
export interface Showing {
  /** Whether findings of the lowest tier are reported too. */
  readonly all: boolean;
  readonly reveal: boolean;
}

/** One entry as the report gives it. */
export function reportEntry(
  of: {
    readonly id: string;
    readonly source: string;
    readonly document: Pick<ReadDocument['document'], 'file' | 'inner'>;
    readonly draft: Pick<ReadDocument['drafts'][number], 'text' | 'kind' | 'locator' | 'ref'>;
    readonly findings: readonly Finding[];
    readonly age: ReportEntry['age'];
  },
  { all, reveal }: Showing,
): ReportEntry {
  const { id, source, document, draft, findings, age } = of;
  const { file, inner } = document;
  return {
    id,
    ...(draft.ref === undefined ? {} : { ref: draft.ref }),
    source,
    locator: { ...(file === null ? {} : { file }), ...(inner === null ? {} : { inner }), ...draft.locator },
    kind: draft.kind,
    excerpt: excerpt(draft.text, findings, excerptLength),
    ...(reveal ? { text: draft.text } : {}),
    sensitivity: sensitivityOf(findings),
    age,
    findings: findings
      .filter(({ confidence, accepted }) => accepted === undefined && (all || confidence >= tiers.possible))
      .map((finding) => ({ ...finding, ...(sentences.get(finding.rule) ?? { why: '', remedy: '' }) })),
  };
}

/** Adds an entry to the figures of the report. */
export function count(summary: ReportSummary, entry: ReportEntry, findings: readonly Finding[]): void {
  const add = (counts: Record<string, number>, key: string): void => {
    counts[key] = (counts[key] ?? 0) + 1;
  };
  summary.entries += 1;
  add(summary.bySensitivity, entry.sensitivity);
  add(summary.byBand, entry.age.band);
  summary.accepted += findings.filter(({ accepted }) => accepted !== undefined).length;
  for (const category of categoriesOf(findings)) add(summary.byCategory, category);
}

/** Problems with the sentence that tells each. */
export const told = (problems: ReadDocument['problems']): ReportSource['problems'] =>
  problems.map(({ where, code, params }) => ({
    where,
    code,
    message: fill(Object.entries(problemText).find(([known]) => known === code)?.[1] ?? code, params),
  }));
