import type { RuleInfo, Severity } from '../../../shared/finding.ts';

/** One match of a rule: UTF-16 offsets into the text, end exclusive, and how sure the rule is (0 to 1). */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  /** Where the rule knows better than its own severity. */
  readonly severity?: Severity;
}

/**
 * One named check that looks inside one text. `keywords` are lower-case strings of which at least one stands in
 * every text that the rule can hit (the prefilter looks for all rules' keywords in one pass); a rule without
 * keywords sees every text. `find` is pure, linear in the length of the text and never throws.
 * `examples` are run by the conformance suite; secrets in them are assembled at run time so that no scanner trips
 * over this file.
 */
export interface Rule extends RuleInfo {
  readonly keywords?: readonly string[];
  readonly find: (text: string) => Iterable<Hit>;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}
