/**
 * The words of one language for made-up facts. A deed is `now|same meaning > then|same meaning > object`; in objects
 * and circumstances `$name` is a gap that a list fills, and `[a|b|c]` are words of one meaning. The matcher knows none
 * of these lists.
 */
export interface Language {
  readonly name: string;
  readonly deeds: readonly string[];
  /** When, where, with whom, why: any number of them, in any order. */
  readonly circumstances: readonly string[];
  /** The words for a gap, parted by `|`. */
  readonly gaps: Readonly<Record<string, string>>;
  /** Joins two deeds of one person. */
  readonly and: readonly string[];
  /** A sentence whose first circumstance stands in front. `who` is empty in a list without a subject. */
  readonly fronted: (circumstance: string, who: string, verb: string, rest: string) => string;
}
