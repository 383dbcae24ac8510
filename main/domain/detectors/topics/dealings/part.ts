/** What a word does in a sentence about the affairs of a firm; bits, one word may do several. */
export const part = {
  /** We, unser, nous, vendemos: whoever writes, and those with them. */
  ours: 1 << 0,
  /** The company, der Chef, la dirección. */
  firm: 1 << 1,
  /** Will, plant, allons, piensa: something is to come. */
  plan: 1 << 2,
  time: 1 << 3,
  /** What a firm has: a plant, a shop, shares. */
  site: 1 << 4,
  people: 1 << 5,
  client: 1 << 6,
  /** A price, a fee, an account. */
  money: 1 << 7,
  /** Close, streichen, arrêter. */
  ends: 1 << 8,
  /** Sell, kaufen, céder; and what only a firm is bought by: acquire, schlucken, débaucher. */
  deals: 1 << 9,
  merges: 1 << 10,
  /** What a customer or a supplier does: leave, abspringen, quitter. */
  leaves: 1 << 11,
  /** Dismiss, entlassen, licencier. */
  cuts: 1 << 12,
  /** Raise, teurer, augmenter. */
  rises: 1 << 13,
  pays: 1 << 14,
  launches: 1 << 15,
  /** As low as, nicht über, jusqu'à: how far somebody goes. */
  bargains: 1 << 16,
  /** Hackers, gestohlen, intrusion; and what they are after. */
  breach: 1 << 17,
  data: 1 << 18,
  /** Empty, runs out, owe: how little there is left. */
  empty: 1 << 19,
  /** Between us, bleibt unter uns: it is a secret. */
  secret: 1 << 20,
  not: 1 << 21,
  knows: 1 << 22,
  tells: 1 << 23,
  /** Everybody else, alle anderen: others pay another price. */
  others: 1 << 24,
  /** Announced, laut Zeitung: everybody may know. */
  public: 1 << 25,
  /** Sofa, Familie, vacances: it is private life. */
  home: 1 << 26,
  /** Explain, how: what begins so asks for help. */
  teach: 1 << 27,
  /** Next, prototype: what there is none of yet. */
  fresh: 1 << 28,
  /** German verbs whose other half ends the clause, and these halves: "wir legen … zusammen". */
  splits: 1 << 29,
  behind: 1 << 30,
  /** Earn, lose: what is left of a job. */
  gains: 1 << 31,
} as const;

/** Words of one language with what they do. */
export type PartWords = readonly (readonly [does: number, words: string])[];

/** The parts that are rare enough to look at a sentence for. */
export const waking =
  part.ends |
  part.deals |
  part.merges |
  part.leaves |
  part.cuts |
  part.rises |
  part.pays |
  part.launches |
  part.bargains |
  part.breach |
  part.empty |
  part.secret |
  part.knows |
  part.tells |
  part.splits |
  part.gains;
