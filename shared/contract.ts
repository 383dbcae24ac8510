import { AcceptanceInfo, Lasting, Reach } from './acceptance.ts';
import { MatchAnswer } from './change.ts';
import { computerMethods } from './computer-methods.ts';
import { DocumentCheck, longestDocument } from './document-check.ts';
import { ExportFile } from './export-file.ts';
import { Finding, RuleInfo } from './finding.ts';
import { ImportResult } from './import-result.ts';
import { LogCheck, LogLine } from './log.ts';
import { Origins } from './origin.ts';
import { planMethods } from './plan-methods.ts';
import { Day, EditPreview, EditResult, Removal } from './removal.ts';
import { Due, Receipt, ReviewState, TrendPoint } from './review.ts';
import { EntryDetail, Row, Segment } from './row.ts';
import { Saved } from './saved.ts';
import { SecurityModel } from './security-model.ts';
import { Settings, SkipReason } from './settings.ts';
import { PasteOrigin, SourceInfo } from './source.ts';
import { termMethods } from './term-methods.ts';
import { Decision, KeepReason, Manner, Until } from './verdict.ts';
import { z } from './zod.ts';

const Nothing = z.object({});
const RowId = z.string().max(200);
const RemovalIds = z.array(z.string().max(300)).min(1).max(10_000);
const Ids = z.array(RowId).max(1_000_000);

/** The rows whose verdict changed, so that the table and its live region can say so. */
export const Changed = z.object({
  ids: Ids,
  decision: Decision.nullable(),
  undecided: z.number().int(),
  /** Rows that a decision on many left out: held ones, and grave ones that are only kept one by one. */
  left: z.number().int(),
  /** Whether this is the first deletion of the running review (without one: since the start). */
  firstDeletion: z.boolean(),
});

/**
 * The table of the conversation between the two sides: every method that the page may call, with the shape of
 * what goes in and what comes out. No method accepts a path. Types on both sides are derived from it.
 */
export const methods = {
  'app.about': {
    input: Nothing,
    output: z.object({
      version: z.string(),
      host: z.enum(['electron', 'browser']),
      /** Whether this host can open the system's file dialog. */
      dialogs: z.boolean(),
      /** The calendar day of reckoning, YYYY-MM-DD. */
      today: z.string(),
      ruleset: z.string(),
      rules: z.number().int(),
    }),
  },
  'sources.list': { input: Nothing, output: z.array(SourceInfo) },
  'sources.choose': { input: z.object({ what: z.enum(['files', 'folder']) }), output: ImportResult },
  'sources.paste': {
    input: z.object({ text: z.string().min(1).max(32_000_000), origin: PasteOrigin }),
    output: ImportResult,
  },
  'sources.sample': { input: Nothing, output: ImportResult },
  'sources.refresh': { input: Nothing, output: ImportResult },
  'sources.forget': { input: z.object({ id: z.string() }), output: Nothing },
  ...computerMethods,
  'import.cancel': { input: Nothing, output: Nothing },

  'entries.page': {
    input: z.object({ offset: z.number().int().nonnegative(), limit: z.number().int().min(1).max(10_000) }),
    output: z.object({ revision: z.number().int(), total: z.number().int(), rows: z.array(Row) }),
  },
  /** The rows of some ids as they are now; ids that are gone are left out. */
  'entries.rows': {
    input: z.object({ ids: z.array(RowId).max(10_000) }),
    output: z.object({ rows: z.array(Row) }),
  },
  'entries.search': { input: z.object({ query: z.string().max(1_000) }), output: z.object({ ids: Ids }) },
  'entries.open': { input: z.object({ id: RowId }), output: EntryDetail },
  'entries.reveal': {
    input: z.object({ id: RowId }),
    output: z.object({ text: z.string(), segments: z.array(Segment) }),
  },
  'entries.note': {
    input: z.object({ id: RowId, note: z.string().max(4_000) }),
    output: z.object({ note: z.string() }),
  },

  /** Calls a finding wrong; answers the number of that, and how many loaded entries it holds for. */
  'acceptances.add': {
    input: z.object({
      id: RowId,
      finding: Finding.pick({ rule: true, start: true, end: true }),
      reach: Reach,
      lasting: Lasting,
    }),
    output: z.object({ number: z.number().int(), entries: z.number().int() }),
  },
  'acceptances.remove': { input: z.object({ number: z.number().int() }), output: Nothing },
  /** The newest first. */
  'acceptances.list': { input: Nothing, output: z.array(AcceptanceInfo) },

  /** Whether an entry is an earlier one in other words, by its number; null takes the answer back. */
  'entries.match': {
    input: z.object({ id: RowId, earlier: z.number().int(), answer: MatchAnswer.nullable() }),
    output: Nothing,
  },

  'verdicts.set': {
    input: z.object({
      ids: Ids.min(1),
      decision: Decision.nullable(),
      reason: KeepReason.optional(),
      duplicateOf: RowId.optional(),
      /** The day on which the entry asks again. */
      until: Until.optional(),
      manner: Manner,
    }),
    output: Changed,
  },
  'verdicts.undo': { input: Nothing, output: Changed },
  'verdicts.redo': { input: Nothing, output: Changed },

  /** Puts a text into the clipboard and clears it after a minute if it is still there; `done` is false where the host has none. */
  'desk.copy': {
    input: z.object({ text: z.string().min(1).max(1_000) }),
    output: z.object({ done: z.boolean() }),
  },

  /** Looks a document from outside through, and keeps nothing of it. */
  'document.check': {
    input: z.object({ text: z.string().min(1).max(longestDocument) }),
    output: DocumentCheck,
  },

  'removals.list': { input: Nothing, output: z.array(Removal) },
  /** The person did it by hand on a day, or withdraws that (null). */
  'removals.done': { input: z.object({ ids: RemovalIds, on: Day.nullable() }), output: Nothing },
  /** The person says that an entry is gone where no reading can tell. */
  'removals.said-gone': { input: z.object({ ids: RemovalIds }), output: Nothing },
  'removals.provider-changed': { input: z.object({ id: z.string(), on: Day.nullable() }), output: Nothing },
  /** `spans` names the findings to cover, by removal; without it all that hold a value are covered. */
  'removals.preview': {
    input: z.object({
      ids: RemovalIds,
      spans: z.record(z.string(), z.array(z.number().int().nonnegative())).optional(),
    }),
    output: EditPreview,
  },
  'removals.apply': { input: z.object({ token: z.string() }), output: EditResult },
  'removals.undo': { input: z.object({ edit: z.string() }), output: EditResult },
  /** Looks through the conversations of the export for where one entry came from; nothing of it is kept. */
  'removals.origins': { input: z.object({ id: z.string().max(300) }), output: Origins },
  'removals.stop-origins': { input: Nothing, output: Nothing },
  'removals.worksheet': { input: z.object({ format: z.enum(['markdown', 'html']) }), output: Saved },

  'review.due': { input: Nothing, output: Due },
  /** Keeps reminders quiet until a day (null: no longer); the due day stays. */
  'review.snooze': { input: z.object({ until: Day.nullable() }), output: Due },
  /** Leaves the review that is due or next out, and moves on to the one after it. */
  'review.skip': { input: z.object({ reason: SkipReason }), output: Due },
  'review.export-asked': { input: z.object({ asked: z.boolean() }), output: Due },
  /** A file for the person's calendar, with the due day and how it comes again. */
  'review.calendar': { input: Nothing, output: Saved },
  /** Account exports that lie about on this computer. */
  'exports.list': { input: Nothing, output: z.object({ files: z.array(ExportFile), bin: z.boolean() }) },
  /** Moves exports to the bin, by the ids that they were listed under; answers those that could not be moved. */
  'exports.put-away': {
    input: z.object({ ids: z.array(z.string().max(200)).min(1).max(1_000) }),
    output: z.object({ failed: z.array(z.string()) }),
  },
  'review.current': { input: Nothing, output: ReviewState.nullable() },
  'review.start': { input: Nothing, output: ReviewState },
  /** Answers one question of a step; null withdraws. Words are looked through, and secrets in them covered, before they are kept. */
  'review.answer': {
    input: z.object({
      step: z.string().max(100),
      field: z.string().max(200),
      value: z.string().max(2_000).nullable(),
    }),
    output: ReviewState,
  },
  'review.place': { input: z.object({ step: z.string(), row: RowId.nullable() }), output: Nothing },
  'review.finish': { input: Nothing, output: Receipt },
  'review.trend': { input: Nothing, output: z.array(TrendPoint) },
  'review.receipts': { input: Nothing, output: z.array(Receipt) },

  ...planMethods,

  'model.get': { input: Nothing, output: SecurityModel },
  /** One page for the security partner, without paths and without words of any memory. */
  'model.brief': { input: z.object({ format: z.enum(['markdown', 'pdf']) }), output: Saved },

  'log.page': {
    input: z.object({ offset: z.number().int().nonnegative(), limit: z.number().int().min(1).max(5_000) }),
    output: z.object({ total: z.number().int(), lines: z.array(LogLine) }),
  },
  'log.verify': { input: Nothing, output: LogCheck },
  'log.export': {
    input: z.object({
      format: z.enum(['markdown', 'csv', 'json', 'pdf']),
      form: z.enum(['share', 'private']).default('share'),
    }),
    output: Saved,
  },

  /** What was found and what could not be read, in share form: no words, no paths, no names. */
  'report.export': { input: z.object({ format: z.enum(['markdown', 'json']) }), output: Saved },

  'rules.list': { input: Nothing, output: z.array(RuleInfo) },
  ...termMethods,
  'settings.get': { input: Nothing, output: Settings },
  'settings.set': { input: Settings.partial(), output: Settings },

  'store.inventory': {
    input: Nothing,
    output: z.object({
      folder: z.string(),
      kept: z.array(z.object({ what: z.string(), items: z.number().int(), bytes: z.number().int() })),
    }),
  },
  'store.clear-notes': { input: Nothing, output: Nothing },
  /** Removes the whole data folder. `confirmation` must be the word that the screen asks for. */
  'store.forget-everything': { input: z.object({ confirmation: z.string().max(100) }), output: Nothing },
} as const;

export type Methods = typeof methods;
export type Method = keyof Methods;
export type Input<M extends Method> = z.input<Methods[M]['input']>;
export type Output<M extends Method> = z.output<Methods[M]['output']>;
