import type { Account, ComputerFacts, Fact } from '../../../shared/computer.ts';
import type { ConnectorRow } from '../../../shared/connectors.ts';
import type { ExportFile } from '../../../shared/export-file.ts';
import type { Category, RuleInfo } from '../../../shared/finding.ts';
import type { Removal } from '../../../shared/removal.ts';
import type { Evidence, Field, StepCadence, StepState } from '../../../shared/review.ts';
import type { Row } from '../../../shared/row.ts';
import type { ModelId } from '../../../shared/security-model.ts';
import type { Plan, Profile } from '../../../shared/settings.ts';
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
  /** The local calendar day (YYYY-MM-DD). */
  readonly today: string;
  readonly profile: Profile;
  readonly plan: Plan;
  /** When the review before this one was finished; null for the first. */
  readonly lastFinishedAt: string | null;
  readonly removals: readonly Removal[];
  readonly instructionFiles: readonly InstructionFile[];
  /** What goes with every session or chat. */
  readonly sent: readonly SentFile[];
  /** Null until the disk was asked. */
  readonly exports: readonly ExportFile[] | null;
  /** What was measured on this computer; null where nothing was. */
  readonly computer: ComputerFacts | null;
  /** The connectors that were found and typed, with what the person said of each. */
  readonly connectors: readonly ConnectorRow[];
  /** The accounts that exports and local folders tell of, with how many of their loaded entries are about work. */
  readonly accounts: Fact<readonly KnownAccount[]>;
  /** What this review was told so far, by step; null where none runs. */
  readonly answers: Readonly<Record<string, Given>> | null;
  /** What earlier reviews were told, newest first. */
  readonly history: readonly EarlierAnswers[];
}

/** An account, and how many of its entries that are loaded are about work. */
export type KnownAccount = Account & { readonly work: number };

/** The answers to a step, by field, the typed ones among them. */
export type Given = Readonly<Record<string, string>>;

/** What one review was told. `on` is the day on which it was finished (YYYY-MM-DD). */
export interface EarlierAnswers {
  readonly review: number;
  readonly on: string;
  readonly steps: Readonly<Record<string, Given>>;
}

/** A question as a step asks it; what was answered is added by the engine. */
export type FieldSpec = Omit<Field, 'value' | 'earlier'>;

/** What a file of standing instructions says of itself, and how long it is. `lastUpdated` is a day (YYYY-MM-DD). */
export interface InstructionFile {
  readonly label: string;
  readonly lines: number;
  readonly owner: boolean;
  readonly lastUpdated: string | null;
  readonly brokenImports: number;
}

/**
 * A document that goes with every session or chat. `lines` is null where its source has none; `characters` counts what
 * is sent of it, in UTF-16. `beyond`: longer than the assistant is given. `sensitive` counts its entries of medium or above.
 */
export interface SentFile {
  readonly source: string;
  readonly label: string;
  readonly lines: number | null;
  readonly characters: number;
  readonly beyond: boolean;
  readonly imported: boolean;
  readonly sensitive: number;
  readonly undecided: number;
}

/** What a step measured: whether its condition holds, how many rows are open, and the figures behind it. */
export interface Measured {
  readonly done: boolean;
  readonly open: number;
  readonly evidence: readonly Evidence[];
  /** What the step says instead of “done”, where that would say too much. */
  readonly ending?: Evidence | null;
}

/** The four things that a person has to handle themselves (T1 to T4 of the security model), and the frame around them. */
export type Group =
  | 'prepare'
  | 'injection'
  | 'confidential'
  | 'accumulation'
  | 'connectors'
  | 'governance'
  | 'close';

/** What brings a step forward when one is new since the step was last done. */
export type Change = 'connector' | 'folder' | 'account' | 'automation' | 'volume';

/**
 * One step of the checklist, as data. It is done when its condition holds over what the application knows, and every
 * required question has an answer that settles it; a told step has questions alone. `filter` is the tab or filter of
 * the table that shows the rows concerned: `new`, `sensitive`, `stale`, `undated`, `upkeep`, `instructions`,
 * `injection`, `category:<category>`.
 */
export interface Step {
  readonly id: string;
  readonly group: Group;
  /** By month: in every review. By quarter or year: counted from its last completion. */
  readonly cadence: StepCadence;
  readonly profiles: 'all' | readonly Profile[];
  /** Rows of the security model that it answers. */
  readonly rows: readonly ModelId[];
  readonly broughtForwardBy?: readonly Change[];
  /** The day (YYYY-MM-DD) on which what was answered ends, so that it is asked again; null where it does not. */
  readonly comesBackOn?: (given: Given) => string | null;
  readonly basis: 'measured' | 'told';
  readonly filter: string | null;
  /** What the step leads to, where that is not rows of the table. */
  readonly opens?: StepState['opens'];
  /** What is asked, by what is known and what was answered so far: one question may lead to the next. */
  readonly fields?: (knowledge: Knowledge, given: Given) => readonly FieldSpec[];
  readonly measure: (knowledge: Knowledge, given: Given) => Measured;
}
