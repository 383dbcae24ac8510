/** Connectors that were typed or reviewed, with the keyed print of what they were at that time. */
export const connectors = `
CREATE TABLE connectors (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, typed INTEGER NOT NULL, print TEXT, answer TEXT, role TEXT, reviewed_on TEXT,
  owner TEXT NOT NULL DEFAULT '', said_by TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
`;
