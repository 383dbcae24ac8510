import { Reach } from './acceptance.ts';
import { MatchAnswer } from './change.ts';
import { connectorAnswers, connectorRoles } from './connectors.ts';
import { Category, Sensitivity } from './finding.ts';
import { RemovalState } from './removal.ts';
import { Receipt } from './review.ts';
import { ModelId, ModelMark } from './security-model.ts';
import { Cadence, Plan, Profile, SkipReason } from './settings.ts';
import { Decision, KeepReason, Manner } from './verdict.ts';
import { z } from './zod.ts';

/** The subject of a verdict as the log may name it: numbers, kinds and rule ids, never words of the entry. */
const Subject = z.object({
  entry: z.number().int(),
  source: z.number().int(),
  sourceKind: z.string(),
  sensitivity: Sensitivity,
  categories: z.array(Category),
  rules: z.array(z.string()),
});

/** Every event of the log, by its `event`. All of it is fit for the share form. */
export const LogEvent = z.discriminatedUnion('event', [
  z.object({ event: z.literal('store-created'), version: z.string(), scheme: z.number().int() }),
  z.object({
    event: z.literal('source-read'),
    source: z.number().int(),
    sourceKind: z.string(),
    asOf: z.string().nullable(),
    entries: z.number().int(),
    problems: z.number().int(),
    ruleset: z.string(),
    rulesOff: z.array(z.string()),
  }),
  z.object({ event: z.literal('source-missing'), source: z.number().int(), sourceKind: z.string() }),
  /** Recognised at another place than before, by what it holds. */
  z.object({ event: z.literal('source-moved'), source: z.number().int(), sourceKind: z.string() }),
  /** The person put the export away once it was read. */
  z.object({ event: z.literal('source-away'), source: z.number().int(), sourceKind: z.string() }),
  z.object({ event: z.literal('source-forgotten'), source: z.number().int(), sourceKind: z.string() }),
  z.object({
    event: z.literal('verdict'),
    subject: Subject,
    decision: Decision.nullable(),
    reason: KeepReason.optional(),
    duplicateOf: z.number().int().optional(),
    manner: Manner,
    by: z.enum(['person', 'undo', 'redo']),
    review: z.number().int().nullable(),
  }),
  /** A finding was called wrong: by what was found (its keyed print stays in the store), or all that the rule finds. */
  z.object({
    event: z.literal('finding-accepted'),
    acceptance: z.number().int(),
    reach: Reach,
    rule: z.string(),
    entry: z.number().int(),
    /** The day from which on it no longer holds (YYYY-MM-DD); null for good. */
    until: z.string().nullable(),
  }),
  z.object({ event: z.literal('acceptance-removed'), acceptance: z.number().int(), rule: z.string() }),
  /** What became of a removal: by the person's word, by this application, or by a later reading. */
  z.object({
    event: z.literal('removal'),
    entry: z.number().int(),
    source: z.number().int(),
    sourceKind: z.string(),
    state: RemovalState,
    /** The instant that the reading speaks of; null where no reading decided. */
    asOf: z.string().nullable(),
    /** The day on which it was done, by the person's word. */
    on: z.string().optional(),
    by: z.enum(['person', 'application', 'reading']),
  }),
  z.object({
    event: z.literal('file-edited'),
    what: z.enum(['applied', 'undone', 'backup-removed']),
    entries: z.array(z.number().int()),
    edit: z.string(),
  }),
  /** A credential was changed where it is used, by the person's word; null withdraws that. */
  z.object({ event: z.literal('provider-changed'), entry: z.number().int(), on: z.string().nullable() }),
  /** What the person said of a match that was in doubt; null takes it back. */
  z.object({
    event: z.literal('match-answered'),
    entry: z.number().int(),
    earlier: z.number().int(),
    answer: MatchAnswer.nullable(),
  }),
  z.object({
    event: z.literal('note'),
    entry: z.number().int(),
    /** SHA-256 over a salt and the note: shows that a note was made, not what it says. */
    digest: z.string().nullable(),
  }),
  z.object({
    event: z.literal('review-started'),
    review: z.number().int(),
    profile: Profile,
    plan: Plan,
    cadence: Cadence,
  }),
  z.object({
    event: z.literal('step-answered'),
    review: z.number().int(),
    step: z.string(),
    /** The choice or day that was given; empty for typed words, and where an answer was withdrawn. */
    choice: z.string(),
    /** Which question of the step; absent for its only one. Things found on the computer are named by keyed prints. */
    field: z.string().optional(),
    /** SHA-256 over a salt and the words that were typed; null where they were withdrawn, absent for a choice or day. */
    digest: z.string().nullable().optional(),
  }),
  /** How the security model stood when the review was finished: how many rows are known how, and what speaks against which. */
  z.object({
    event: z.literal('security-model'),
    review: z.number().int(),
    marks: z.record(ModelMark, z.number().int()),
    against: z.array(z.object({ row: ModelId, code: z.string(), count: z.number().int() })),
  }),
  /** What was kept in an earlier review and has not changed since: nobody looked at it again. By entry number. */
  z.object({
    event: z.literal('carried-over'),
    review: z.number().int(),
    entries: z.array(z.number().int()),
  }),
  /** The person had this computer looked at: what was found, in numbers; null where it could not be told. */
  z.object({
    event: z.literal('computer-measured'),
    files: z.number().int(),
    unread: z.number().int(),
    connectors: z.number().int().nullable(),
    folders: z.number().int().nullable(),
    accounts: z.number().int().nullable(),
    /** Switches that are on, and those that could not be told. */
    on: z.array(z.string()),
    unclear: z.array(z.string()),
    /** Volumes. */
    unencrypted: z.number().int(),
    encryptionUnclear: z.number().int(),
  }),
  /** New since the last look, or other than then. Named by a keyed print; `reach` is null where it is not known. */
  z.object({
    event: z.literal('thing-found'),
    thing: z.enum(['folder', 'connector', 'account']),
    id: z.string(),
    warnings: z.array(z.string()),
    origins: z.array(z.string()),
    reach: z.array(z.string()).nullable(),
  }),
  z.object({
    event: z.literal('thing-gone'),
    thing: z.enum(['folder', 'connector', 'account']),
    id: z.string(),
  }),
  z.object({
    event: z.literal('connector-typed'),
    connector: z.string(),
    what: z.enum(['added', 'removed']),
  }),
  z.object({
    event: z.literal('connector-reviewed'),
    connector: z.string(),
    answer: z.enum(connectorAnswers),
    role: z.enum(connectorRoles),
    /** SHA-256 over a salt and the words that were typed; null where there are none. */
    digest: z.string().nullable(),
  }),
  /** The head of the chain is left out here: the line itself moves it. */
  z.object({ event: z.literal('review-finished'), receipt: Receipt.omit({ log: true }) }),
  z.object({ event: z.literal('review-missed'), due: z.string() }),
  z.object({ event: z.literal('review-skipped'), due: z.string(), reason: SkipReason }),
  z.object({ event: z.literal('review-snoozed'), until: z.string().nullable() }),
  /** How many of the person's own terms came, went or changed, and how many there are; never which. */
  z.object({
    event: z.literal('terms-changed'),
    added: z.number().int(),
    removed: z.number().int(),
    changed: z.number().int(),
    terms: z.number().int(),
  }),
  z.object({ event: z.literal('settings-changed'), keys: z.array(z.string()) }),
  z.object({ event: z.literal('log-exported'), format: z.string(), form: z.enum(['share', 'private']) }),
]);
export type LogEvent = z.infer<typeof LogEvent>;

/**
 * One line of the log: `n` counts from 1; `at` is ISO 8601 in UTC and `zone` the IANA time zone it happened in;
 * `prev` is the SHA-256 (hex) of the exact bytes of the line before, 64 zeros for the first.
 */
export const LogLine = z.object({
  n: z.number().int().positive(),
  at: z.string(),
  zone: z.string(),
  body: LogEvent,
  prev: z.string(),
});
export type LogLine = z.infer<typeof LogLine>;

/** The outcome of a check of the chain. `broken` is the first line that does not follow from the one before it. */
export const LogCheck = z.object({
  ok: z.boolean(),
  lines: z.number().int(),
  head: z.string(),
  broken: z.number().int().nullable(),
  reason: z.enum(['whole', 'altered', 'unreadable', 'cut', 'empty']),
});
export type LogCheck = z.infer<typeof LogCheck>;
