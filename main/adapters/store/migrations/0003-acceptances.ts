/**
 * Findings that were called wrong: by a keyed print of rule and value, never by the value. A number is given once,
 * because the log names it.
 */
export const acceptances = `
CREATE TABLE acceptances (
  number INTEGER PRIMARY KEY AUTOINCREMENT, reach TEXT NOT NULL, rule TEXT NOT NULL, print TEXT,
  entry INTEGER NOT NULL, at TEXT NOT NULL, until TEXT
) STRICT;
`;
