/** What was decided to go is followed, and edits of files can be undone. Prints, numbers, states and paths on disk only. */
export const removals = `
CREATE TABLE removals (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
CREATE TABLE edits (id TEXT PRIMARY KEY, at TEXT NOT NULL, body TEXT NOT NULL) STRICT;
`;
