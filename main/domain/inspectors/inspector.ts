import type { Age } from '../../../shared/age.ts';
import type { Kind, Locator } from '../../../shared/entry.ts';
import type { RuleInfo, Severity } from '../../../shared/finding.ts';
import type { Problem } from '../../../shared/source.ts';

/** An entry as its neighbours are looked at: what it says, and where it stands. */
export interface Neighbour {
  readonly text: string;
  readonly kind: Kind;
  readonly locator: Locator;
  /** Ordinal of the entry that it is nested under, within its document. */
  readonly parent?: number | null | undefined;
  /** Of a value of a front matter its key. */
  readonly label?: string | undefined;
}

/** An entry as an inspector sees it. `second` is the keyed print of its words alone. */
export interface Subject extends Neighbour {
  readonly id: string;
  readonly second: string;
  readonly age: Age;
}

/**
 * What the entries of one file, or of one part of an export, have in common: the id of the importer that read them, the
 * base name of the file, all of them in their order, and what went wrong in reading.
 */
export interface Document {
  readonly importer: string;
  readonly name: string;
  /** Its path on the disk, where its entries do not say. */
  readonly file?: string | undefined;
  readonly entries: readonly Neighbour[];
  readonly problems: readonly Problem[];
}

/** Another entry that a finding is about, and where in it: UTF-16 offsets, end exclusive. */
export interface Other {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** What an inspector found in an entry: a span, how sure it is (0 to 1), and the earlier entries that it is about. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly severity?: Severity;
  readonly reasons?: readonly string[];
  readonly marks?: readonly (readonly [number, number])[];
  readonly others?: readonly Other[];
}

/** Looks at one entry, which stands at a place of its document. It may remember the entries before. */
export type Inspect = (entry: Subject, place: number, document: Document) => Iterable<Found>;

/**
 * One named check across entries, or of an entry against its day and its document. `begin` starts an inspection: what
 * it answers is given every entry once, in order, so that one list of any length needs one pass. It is pure, takes
 * bounded time for each entry, and never throws. Of a pair it tells at the later one. `today` is a calendar day
 * (YYYY-MM-DD). With `keywords` (lower case) it is given only entries that hold one of them. `examples` are run by the
 * conformance suite.
 */
export interface Inspector extends RuleInfo {
  readonly keywords?: readonly string[];
  readonly begin: (today: string) => Inspect;
  readonly examples: { readonly hits: readonly Example[]; readonly misses: readonly Example[] };
}

/** The entries of one document, in order: their words, or more of them where a rule looks at more. */
export interface Example {
  readonly entries: readonly (string | (Partial<Omit<Subject, 'age'>> & { readonly age?: Partial<Age> }))[];
  readonly document?: Partial<Omit<Document, 'entries'>>;
  /** The day of the inspection; 25 November 2026 where the example does not say. */
  readonly today?: string;
}

/** Whole entry as the span of a finding. */
export const whole = ({
  text,
}: Pick<Neighbour, 'text'>): { readonly start: number; readonly end: number } => ({
  start: 0,
  end: text.length,
});
