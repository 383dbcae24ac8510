import { Age } from './age.ts';
import { Change, EarlierForm, MatchAnswer, ways } from './change.ts';
import { EntryContext } from './context.ts';
import { Kind, Locator } from './entry.ts';
import { Category, Finding, Flag, Sensitivity, upkeepCategories } from './finding.ts';
import { HiddenKind } from './hidden.ts';
import { Decision, Verdict } from './verdict.ts';
import { z } from './zod.ts';

/** One line of the table. Holds no text but a masked excerpt of at most 160 characters. */
export const Row = z.object({
  id: z.string(),
  /** The entry's short number, as the log names it. */
  number: z.number().int(),
  excerpt: z.string(),
  kind: Kind,
  source: z.string(),
  /** Of all that say the same the row id of the first, and how many there are, itself included: they are one fact. */
  fact: z.string(),
  places: z.number().int(),
  sensitivity: Sensitivity,
  categories: z.array(Category),
  /** What was found in it, each rule once for each degree of sureness; those called wrong and guesses included. */
  flags: z.array(Flag),
  age: Age,
  /** Day on which this entry, or an earlier form of it, was first seen by the application (YYYY-MM-DD). */
  firstSeen: z.string(),
  /** Number of the earlier form that was seen first; null where it was this one. */
  firstSeenAs: z.number().int().nullable(),
  change: Change,
  /** What it comes from, the most alike one of several. */
  earlier: EarlierForm.nullable(),
  verdict: Verdict.nullable(),
  /** What was decided about the nearest earlier form that was decided about, where nothing is about this one. */
  reopened: z.object({ decision: Decision, at: z.string(), number: z.number().int() }).nullable(),
});
export type Row = z.infer<typeof Row>;

const isFlagged = ({ flags }: Pick<Row, 'flags'>, categories: ReadonlySet<Category>): boolean =>
  flags.some(({ category, sure }) => categories.has(category) && (sure === 'sure' || sure === 'likely'));
const past: ReadonlySet<Category> = new Set<Category>(['stale', 'expired']);
const upkeep: ReadonlySet<Category> = new Set(upkeepCategories);

/** Whether an entry has been true for too long, by its age or by its words. */
export const isOld = (row: Pick<Row, 'age' | 'flags'>): boolean =>
  row.age.band === 'stale' || isFlagged(row, past);

/** Whether an entry wants tidying up: it is old or undated, said twice, contradicted, too long, broken or vague. */
export const needsUpkeep = (row: Pick<Row, 'age' | 'flags'>): boolean =>
  row.age.band === 'stale' || row.age.band === 'undated' || isFlagged(row, upkeep);

/** Positions in the list of findings: those whose span a stretch lies in, and those for which it weighed beside it. */
const Marks = z.object({
  findings: z.array(z.number().int()).optional(),
  weighs: z.array(z.number().int()).optional(),
});

/**
 * A stretch of plain text. `as` tells where it is no part of what a reader of the rendered page sees: a comment, or
 * where a link leads.
 */
const PlainSegment = z.object({ text: z.string(), as: z.enum(['comment', 'target']).optional() });
/** A covered value: its category, and the place of its finding in the list. */
const CoveredSegment = z.object({ covered: Category, finding: z.number().int() });

/**
 * A stretch that is not seen as it is: what it is made of, how many such characters, the code points of the first
 * different ones, and how it reads. `seen` tells whether that can be seen in the text anyway (letters that look like
 * others, words parted by unseen characters); else it is what was decoded, empty where nothing was.
 */
const HiddenSegment = z.object({
  hidden: HiddenKind,
  count: z.number().int(),
  points: z.array(z.number().int()),
  seen: z.boolean(),
  reads: z.array(z.union([PlainSegment, CoveredSegment.omit({ finding: true })])),
});
export type HiddenSegment = z.infer<typeof HiddenSegment>;

/** A stretch of an entry's text as the inspector shows it: plain text, a covered value, or something hidden. */
export const Segment = z.union([
  PlainSegment.extend(Marks.shape),
  CoveredSegment.extend(Marks.shape),
  HiddenSegment.extend(Marks.shape),
]);
export type Segment = z.infer<typeof Segment>;

/**
 * One event in the life of an entry, or of an earlier form of it, whose `number` it bears. `at` is a day or an instant
 * (ISO 8601); of many readings in a row `until` is the last and `times` how many. `likeness` runs from 0 to 1. `came` and `went` are what
 * is found in it since then, and what is found no more.
 */
export const HistoryEvent = z.object({
  at: z.string(),
  number: z.number().int(),
  what: z.enum(['seen', 'decided', 'found', ...ways]),
  until: z.string().optional(),
  times: z.number().int().optional(),
  decision: Decision.optional(),
  likeness: z.number().optional(),
  came: z.array(Category).optional(),
  went: z.array(Category).optional(),
});
export type HistoryEvent = z.infer<typeof HistoryEvent>;

/** An earlier entry that may be the same one: what is known of it, and what the person said. */
export const Match = z.object({
  number: z.number().int(),
  likeness: z.number().nullable(),
  lastSeen: z.string().nullable(),
  decision: Decision.nullable(),
  answer: MatchAnswer.nullable(),
});
export type Match = z.infer<typeof Match>;

/** Everything about one entry, with its found values covered. */
export const EntryDetail = z.object({
  row: Row,
  segments: z.array(Segment),
  findings: z.array(Finding),
  /** Of each finding: in how many other entries the same rule found the same. */
  alike: z.array(z.number().int()),
  locator: Locator,
  context: EntryContext,
  tags: z.array(z.string()),
  sourceLabel: z.string(),
  asOf: z.string().nullable(),
  note: z.string(),
  /** The entries with the same text elsewhere: row id, name of the source, and where in it. */
  places: z.array(z.object({ id: z.string(), label: z.string(), locator: Locator })),
  /** Row ids of the entries nested under this one. */
  children: z.array(z.string()),
  history: z.array(HistoryEvent),
  /** Matches that the person is asked about or has answered. */
  matches: z.array(Match),
});
export type EntryDetail = z.infer<typeof EntryDetail>;
