/**
 * Which document a reading was of, by a keyed print; what comes from what; and what the person said of doubtful
 * matches. A sketch is kept once an entry instead of once a sighting. Sketches of the shape before are left out: no
 * version that made them was released, and the next reading makes them anew.
 */
export const ledger = `
ALTER TABLE snapshots ADD COLUMN part TEXT NOT NULL DEFAULT '';
ALTER TABLE entries ADD COLUMN second TEXT NOT NULL DEFAULT '';
ALTER TABLE entries ADD COLUMN sketch BLOB NOT NULL DEFAULT x'';
UPDATE entries SET second = coalesce((SELECT second FROM sightings WHERE entry = number LIMIT 1), '');
ALTER TABLE sightings DROP COLUMN sketch;
CREATE TABLE links (
  source TEXT NOT NULL REFERENCES sources (id), later INTEGER NOT NULL REFERENCES entries (number),
  earlier INTEGER NOT NULL REFERENCES entries (number), way TEXT NOT NULL, likeness REAL NOT NULL, sure INTEGER NOT NULL,
  PRIMARY KEY (source, later, earlier)
) STRICT, WITHOUT ROWID;
CREATE TABLE match_answers (
  later INTEGER NOT NULL REFERENCES entries (number), earlier INTEGER NOT NULL REFERENCES entries (number),
  answer TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (later, earlier)
) STRICT, WITHOUT ROWID;
`;
