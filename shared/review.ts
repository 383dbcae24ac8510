import { Sensitivity } from './finding.ts';
import { ModelId } from './security-model.ts';
import { Cadence, Plan, Profile } from './settings.ts';
import { Decision } from './verdict.ts';
import { z } from './zod.ts';

/** Something that the application measured for a step: a code of text/steps.ts and its numbers. */
export const Evidence = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Evidence = z.infer<typeof Evidence>;

/** What the person is asked for: a choice, words, a calendar day (YYYY-MM-DD) or who. There is no bare tick. */
export const fieldKinds = ['choice', 'text', 'date', 'person'] as const;

/**
 * A question of a step, with what was answered in this review and in an earlier one. `label` is a code of
 * text/fields.ts, `about` the name of the thing that is asked about, as it was found: shown, never logged.
 */
export const Field = z.object({
  id: z.string(),
  kind: z.enum(fieldKinds),
  label: z.string(),
  about: z.string().nullable(),
  choices: z.array(z.string()),
  required: z.boolean(),
  /** Answers that settle nothing: the step stays open. */
  unsettled: z.array(z.string()),
  /** What was seen has to be entered anew each time: the earlier answer is shown, and cannot be taken over. */
  anew: z.boolean(),
  value: z.string().nullable(),
  /** The answer of an earlier review, and the day on which that was finished (YYYY-MM-DD). */
  earlier: z.object({ value: z.string(), on: z.string() }).nullable(),
});
export type Field = z.infer<typeof Field>;

/** The answers to one step, by field: choices and days as they are, typed words apart, because they can be emptied. */
export const StepAnswer = z.object({
  values: z.record(z.string(), z.string()),
  typed: z.record(z.string(), z.string()),
});
export type StepAnswer = z.infer<typeof StepAnswer>;

/** How often a step comes. One by month comes with every review. */
export const stepCadences = ['month', 'quarter', 'year'] as const;
export const StepCadence = z.enum(stepCadences);
export type StepCadence = z.infer<typeof StepCadence>;

/**
 * A step as the screen shows it. `measured` steps close when their condition holds over what the application knows,
 * and every question that they ask is answered; `told` steps on answers alone. `filter` names the rows concerned (a
 * tab of the table).
 */
export const StepState = z.object({
  id: z.string(),
  group: z.string(),
  cadence: StepCadence,
  /** Why it is here now. */
  because: Evidence,
  /** Rows of the security model that it answers. */
  rows: z.array(ModelId),
  basis: z.enum(['measured', 'told']),
  done: z.boolean(),
  evidence: z.array(Evidence),
  open: z.number().int(),
  fields: z.array(Field),
  filter: z.string().nullable(),
  /** What the step leads to, where that is not rows of the table. */
  opens: z.enum(['removals', 'exports', 'data-handling', 'profile', 'connectors', 'model']).nullable(),
  /** What is said instead of “done”, where that would say too much. */
  ending: Evidence.nullable(),
});
export type StepState = z.infer<typeof StepState>;

export const ReviewState = z.object({
  id: z.string(),
  number: z.number().int(),
  startedAt: z.string(),
  profile: Profile,
  plan: Plan,
  steps: z.array(StepState),
  /** Steps of this profile that are not due yet, and the day from which on they are (YYYY-MM-DD). */
  later: z.array(z.object({ id: z.string(), on: z.string() })),
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
  /** Ids of steps that were done; absent in receipts of versions that knew monthly steps alone. */
  done: z.array(z.string()).optional(),
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
