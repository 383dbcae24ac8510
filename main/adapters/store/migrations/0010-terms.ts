/** The person's own terms, and keyed prints of suggestions that were dismissed, never their words. */
export const terms = `
CREATE TABLE terms (
  number INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL, kind TEXT NOT NULL, severity TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE TABLE dismissed_terms (print TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;
