import type { ExportFile } from '../../../shared/export-file.ts';
import type { Category, RuleInfo } from '../../../shared/finding.ts';
import type { Removal } from '../../../shared/removal.ts';
import type { Evidence } from '../../../shared/review.ts';
import type { Row } from '../../../shared/row.ts';
import type { SourceInfo } from '../../../shared/source.ts';

/** What the application knows when it looks at a step. */
export interface Knowledge {
  readonly entries: readonly Row[];
  readonly sources: readonly SourceInfo[];
  /** The rules that ran. */
  readonly rules: readonly RuleInfo[];
  /** The rules that are switched off. */
  readonly rulesOff: readonly RuleInfo[];
  /** Categories that at least one of those rules looks for. */
  readonly searched: ReadonlySet<Category>;
  readonly problems: number;
  readonly startedAt: string;
  /** When the review before this one was finished; null for the first. */
  readonly lastFinishedAt: string | null;
  readonly removals: readonly Removal[];
  readonly instructionFiles: readonly InstructionFile[];
  /** Null until the disk was asked. */
  readonly exports: readonly ExportFile[] | null;
}

/** What a file of standing instructions says of itself, and how long it is. `lastUpdated` is a day (YYYY-MM-DD). */
export interface InstructionFile {
  readonly label: string;
  readonly lines: number;
  readonly owner: boolean;
  readonly lastUpdated: string | null;
  readonly brokenImports: number;
}

/** What a step measured: whether its condition holds, how many rows are open, and the figures behind it. */
export interface Measured {
  readonly done: boolean;
  readonly open: number;
  readonly evidence: readonly Evidence[];
}

/** The four things that a person has to handle themselves (T1 to T4 of the security model), and the frame around them. */
export type Group = 'prepare' | 'injection' | 'confidential' | 'accumulation' | 'close';

/**
 * One step of the checklist, as data. A measured step is done when its condition holds over what the application
 * knows; a told one when it has an answer out of `choices`. `filter` is the tab or filter of the table that shows
 * the rows concerned: `new`, `sensitive`, `stale`, `undated`, `upkeep`, `instructions`, `injection`, `category:<category>`.
 */
export interface Step {
  readonly id: string;
  readonly group: Group;
  readonly basis: 'measured' | 'told';
  readonly filter: string | null;
  readonly choices: readonly string[];
  /** What the step leads to, where that is not rows of the table. */
  readonly opens?: 'removals' | 'exports';
  readonly measure: (knowledge: Knowledge) => Measured;
}
