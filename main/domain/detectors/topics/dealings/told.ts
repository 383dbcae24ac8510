/** What a sentence shows beside the meaning of its words; bits. */
export const trait = {
  /** A capital inside a sentence that is not German: a firm, a person, a place. */
  named: 1 << 0,
  /** A word that only names of firms have: GmbH, Ltd, Brothers. */
  firmName: 1 << 1,
  number: 1 << 2,
  /** An amount with a sign of money or per cent, or in thousands. */
  sum: 1 << 3,
  /** Nobody knows, not told yet; and must not be told. */
  unaware: 1 << 4,
  banned: 1 << 5,
  /** "Leaves us", "nous quitte". */
  leavesUs: 1 << 6,
  /** "Make nothing on": no profit. */
  nothing: 1 << 7,
  /** The second of two prices: "buy at 61 and sell at 140". */
  spread: 1 << 8,
} as const;

/** Words of a sentence that tell something: what they do, and what they show. */
export interface Told {
  readonly first: number;
  readonly last: number;
  does: number;
  shows: number;
}

/** What a sentence tells, and whether it is German, where a capital names nothing and verbs come last. */
export interface Statement {
  readonly told: readonly Told[];
  readonly isGerman: boolean;
}
