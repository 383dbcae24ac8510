import { Sensitivity } from './finding.ts';
import { Cadence, Plan, Profile } from './settings.ts';
import { Decision } from './verdict.ts';
import { z } from './zod.ts';

/** Something that the application measured for a step: a code of text/steps.ts and its numbers. */
export const Evidence = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Evidence = z.infer<typeof Evidence>;

/** The person's answer to a step that the application cannot measure: a choice out of the step's own, and a note. */
export const StepAnswer = z.object({ choice: z.string(), note: z.string().optional() });
export type StepAnswer = z.infer<typeof StepAnswer>;

/**
 * A step as the screen shows it. `measured` steps close when their condition holds over what the application
 * knows; `told` steps close on an answer with content. `filter` names the rows concerned (a tab of the table).
 */
export const StepState = z.object({
  id: z.string(),
  group: z.string(),
  basis: z.enum(['measured', 'told']),
  done: z.boolean(),
  evidence: z.array(Evidence),
  open: z.number().int(),
  choices: z.array(z.string()),
  answer: StepAnswer.nullable(),
  filter: z.string().nullable(),
  /** What the step leads to, where that is not rows of the table. */
  opens: z.enum(['removals', 'exports']).nullable(),
});
export type StepState = z.infer<typeof StepState>;

export const ReviewState = z.object({
  id: z.string(),
  number: z.number().int(),
  startedAt: z.string(),
  profile: Profile,
  plan: Plan,
  steps: z.array(StepState),
  /** Where the person stopped: the step, and the row id last opened or decided. */
  at: z.object({ step: z.string(), row: z.string().nullable() }),
  decided: z.number().int(),
  /** Of those: kept in an earlier review and unchanged since. */
  carried: z.number().int(),
  entries: z.number().int(),
});
export type ReviewState = z.infer<typeof ReviewState>;

/** What a finished review leaves: counts, what is left to do by hand, the next date, the head of the log's chain. */
export const Receipt = z.object({
  review: z.number().int(),
  startedAt: z.string(),
  finishedAt: z.string(),
  entries: z.number().int(),
  problems: z.number().int(),
  byDecision: z.record(Decision, z.number().int()),
  undecided: z.number().int(),
  bySensitivity: z.record(Sensitivity, z.number().int()),
  stale: z.number().int(),
  /** Ids of steps that were still open when the review was finished. */
  open: z.array(z.string()),
  nextDue: z.string(),
  log: z.object({ lines: z.number().int(), head: z.string() }),
});
export type Receipt = z.infer<typeof Receipt>;

/** The figures of one finished review, for the picture of the months. Counts are of entries. */
export const TrendPoint = z.object({
  review: z.number().int(),
  finishedAt: z.string(),
  entries: z.number().int(),
  sensitive: z.number().int(),
  stale: z.number().int(),
  /** Since the review before: removed, not found in a later reading, came back. */
  removed: z.number().int(),
  notFound: z.number().int(),
  back: z.number().int(),
});
export type TrendPoint = z.infer<typeof TrendPoint>;

/** When the next review is due. Dates are local calendar days (YYYY-MM-DD). */
export const Due = z.object({
  cadence: Cadence,
  state: z.enum(['never', 'running', 'ahead', 'due', 'overdue']),
  /** The next due day; null before the first review is finished. */
  on: z.string().nullable(),
  /** Whole days until due (negative: late); null where `on` is null. */
  inDays: z.number().int().nullable(),
  lastFinished: z.string().nullable(),
  missed: z.number().int(),
  /** What there is to be reminded of today: to ask for an export (two days before), or the review itself. */
  reminder: z.enum(['ask-export', 'review']).nullable(),
  snoozedUntil: z.string().nullable(),
  exportAskedOn: z.string().nullable(),
});
export type Due = z.infer<typeof Due>;
