/** What a word does in a sentence, as far as the rules on people and topics have to know; bits, one word may do many. */
export const role = {
  /** A given name that is hardly anything else, and one that is an ordinary word, a place or a product as well. */
  given: 1 << 0,
  doubtful: 1 << 1,
  surname: 1 << 2,
  title: 1 << 3,
  /** Boss, wife, Kollegin, sœur, jefe. */
  relation: 1 << 4,
  /** My, our; and his, her, their. */
  my: 1 << 5,
  theirs: 1 << 6,
  /** I, me, we, the user: the person who owns the memory. */
  self: 1 << 7,
  /** He, she, the patient: somebody without a name. */
  someone: 1 << 8,
  /** Said, fragt, pense, dice; and other things that people do. */
  says: 1 << 9,
  does: 1 << 10,
  /** Called, named, heißt; and the field names of forms. */
  naming: 1 << 11,
  /** Directed, starring, geschrieben: a name follows, by way of "by" or not. */
  credit: 1 << 12,
  by: 1 << 13,
  beside: 1 << 14,
  /** In, nach, à: a place follows more often than a person. */
  toward: 1 << 15,
  street: 1 << 16,
  company: 1 << 17,
  /** A word with a capital that is nobody's name: function words, days, languages, products. */
  noName: 1 << 18,
  place: 1 << 19,
  /** Van, de, bin: stands inside a name with a small letter. */
  particle: 1 << 20,
  article: 1 << 21,
  greeting: 1 << 22,
  and: 1 << 23,
  /** Words of machines: endpoint, Datenbank, serveur. */
  machine: 1 << 24,
  /** What is about a topic rather than about a person: research, charity, novel, insurance. */
  about: 1 << 25,
  /** A number as a word, and who is a child of somebody. */
  number: 1 << 26,
  child: 1 << 27,
  is: 1 << 28,
  /** Met, lunch, married: a person follows by way of "with" or "to". */
  meets: 1 << 29,
  /** Concert, speak: behind a name. */
  stage: 1 << 30,
  /** Begins a statement whose subject, the owner of the memory, is left out: is, has, diagnosed. */
  opens: 1 << 31,
} as const;
