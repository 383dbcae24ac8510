import type { Kind } from '../../../shared/entry.ts';
import type { RuleInfo, Severity } from '../../../shared/finding.ts';
import type { Owner } from '../owner/owner.ts';
import type { SoughtTerm, TermSearch } from './terms/search.ts';

/** One match of a rule: UTF-16 offsets into the text, end exclusive, and how sure the rule is (0 to 1). */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  /** Where the rule knows better than its own severity. */
  readonly severity?: Severity;
  /** What raised or lowered the confidence: codes of shared/text/reasons.ts. */
  readonly reasons?: readonly string[];
  /** The places in the text that weighed most, beside the span itself: UTF-16 offsets, end exclusive. */
  readonly marks?: readonly (readonly [number, number])[];
}

/**
 * What a rule is told of the entry that a text belongs to. In an `instruction` file orders are the genre. `terms` finds
 * those that the person listed, where there are any; `owner` is whoever owns the memory, where that is known: nobody else.
 */
export interface About {
  readonly kind: Kind;
  readonly terms?: TermSearch | undefined;
  readonly owner?: Owner | undefined;
}

/** A look at a text that says whether a rule may find something in it: a pattern without memory, or a test like one. */
export type Look = Pick<RegExp, 'test'> & Partial<Pick<RegExp, 'global' | 'sticky'>>;

/**
 * One named check that looks inside one text. `keywords` are lower-case strings of which at least one stands in
 * every text that the rule can hit (the prefilter looks for all rules' keywords in one pass). A rule that no word
 * gives away names a pattern of single characters instead (`wakes`), or another cheap look, which finds something in
 * every such text: rules that share the same one share the look. A rule with neither sees every text. An `anchored`
 * rule looks only around its keywords, and is given the offsets at which they begin, in ascending order, so that it
 * need not go through the text itself. `find` is pure, linear in the length of the text and never throws.
 * `examples` are run by the conformance suite, as a `fact` unless they name a kind, with
 * the terms that they list; secrets in them are assembled at
 * run time so that no scanner trips over this file.
 */
export interface Rule extends RuleInfo {
  readonly keywords?: readonly string[];
  readonly wakes?: Look;
  readonly anchored?: true;
  readonly find: (text: string, about: About, places?: readonly number[]) => Iterable<Hit>;
  readonly examples: { readonly hits: readonly Example[]; readonly misses: readonly Example[] };
}

export type Example =
  | string
  | { readonly kind: Kind; readonly text: string; readonly terms?: readonly SoughtTerm[] };
