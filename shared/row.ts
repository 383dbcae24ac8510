import { Age } from './age.ts';
import { Kind, Locator } from './entry.ts';
import { Category, Finding, Flag, Sensitivity } from './finding.ts';
import { Verdict } from './verdict.ts';
import { z } from './zod.ts';

/** One line of the table. Holds no text but a masked excerpt of at most 160 characters. */
export const Row = z.object({
  id: z.string(),
  /** The entry's short number, as the log names it. */
  number: z.number().int(),
  excerpt: z.string(),
  kind: Kind,
  source: z.string(),
  sensitivity: Sensitivity,
  categories: z.array(Category),
  /** What was found in it, each rule once for each degree of sureness; those called wrong and guesses included. */
  flags: z.array(Flag),
  age: Age,
  /** Day on which this entry was first seen by the application (YYYY-MM-DD). */
  firstSeen: z.string(),
  /** Whether this entry was first seen in the newest reading of its source, and the source had been read before. */
  isNew: z.boolean(),
  verdict: Verdict.nullable(),
});
export type Row = z.infer<typeof Row>;

/** A stretch of an entry's text as the inspector shows it: plain text, or a covered value (its category). */
export const Segment = z.union([
  z.object({ text: z.string() }),
  z.object({ covered: Category, finding: z.number().int() }),
]);
export type Segment = z.infer<typeof Segment>;

/** Everything about one entry, with its found values covered. */
export const EntryDetail = z.object({
  row: Row,
  segments: z.array(Segment),
  findings: z.array(Finding),
  /** Of each finding: in how many other entries the same rule found the same. */
  alike: z.array(z.number().int()),
  locator: Locator,
  tags: z.array(z.string()),
  sourceLabel: z.string(),
  asOf: z.string().nullable(),
  note: z.string(),
  /** Row ids of entries with the same text elsewhere. */
  places: z.array(z.string()),
  /** Row ids of the entries nested under this one. */
  children: z.array(z.string()),
  history: z.array(z.object({ at: z.string(), what: z.string(), decision: z.string().nullable() })),
});
export type EntryDetail = z.infer<typeof EntryDetail>;
