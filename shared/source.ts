import { z } from './zod.ts';

/**
 * Something that could not be read, with its place and what to do. `where` names a file, a member or a line, never
 * a value. The sentence comes from text/problems.ts by `code`; `params` fill its gaps and hold no entry text.
 */
export const Problem = z.object({
  where: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** Problems that leave nothing unread: they say what to look at. Every other one means that something was not checked. */
const remarks: ReadonlySet<string> = new Set([
  'empty',
  'import-cycle',
  'import-depth',
  'odd-date',
  'same-times',
]);

/** Whether a problem leaves something unread, and so unchecked. An all-clear counts these. */
export const isUnread = ({ code }: Pick<Problem, 'code'>): boolean => !remarks.has(code);

/** How many of some problems leave something unread. */
export const countUnread = (problems: readonly Pick<Problem, 'code'>[]): number =>
  problems.reduce((sum, problem) => sum + (isUnread(problem) ? 1 : 0), 0);

/**
 * A source as the screen shows it. `state`: `read` (entries are loaded), `missing` (remembered, but not where it
 * was), `unread` (nothing in it could be read), `away` (an export that the person put away). `remembered` is false for a paste or a dropped file: it lives in
 * memory only. `asOf` is the date of the snapshot (ISO 8601) where the source tells one. `place` is the path on disk.
 */
export const SourceInfo = z.object({
  id: z.string(),
  kind: z.string(),
  kindLabel: z.string(),
  label: z.string(),
  place: z.string().nullable(),
  /** The chosen folder that this file was found under, or null. */
  under: z.string().nullable(),
  state: z.enum(['read', 'missing', 'unread', 'away']),
  remembered: z.boolean(),
  synthetic: z.boolean(),
  asOf: z.string().nullable(),
  readAt: z.string(),
  /** When the person put the export away (ISO 8601), or null. */
  awayAt: z.string().nullable(),
  /** Other names of the same: links that lead to it, copies of the same export. */
  names: z.array(z.string()),
  /** Files, or parts of an export, that were read. */
  documents: z.number().int(),
  entries: z.number().int(),
  problems: z.array(Problem),
  /** Whether the file on disk changed since it was read. */
  changed: z.boolean(),
});
export type SourceInfo = z.infer<typeof SourceInfo>;

/** Where a pasted list comes from: it decides what its silence about an entry can prove later. */
export const PasteOrigin = z.enum(['settings-page', 'assistant', 'own-notes']);
export type PasteOrigin = z.infer<typeof PasteOrigin>;
