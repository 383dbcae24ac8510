import type { Category, RuleInfo } from '../../../shared/finding.ts';
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
 * the rows concerned: `new`, `sensitive`, `stale`, `undated`, `instructions`, `injection`, `category:<category>`.
 */
export interface Step {
  readonly id: string;
  readonly group: Group;
  readonly basis: 'measured' | 'told';
  readonly filter: string | null;
  readonly choices: readonly string[];
  readonly measure: (knowledge: Knowledge) => Measured;
}
