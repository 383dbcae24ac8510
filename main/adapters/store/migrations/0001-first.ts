/** The first released shape. No column holds text of an entry: prints, numbers, kinds, paths on disk and notes only. */
export const first = `
CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), body TEXT NOT NULL) STRICT;
CREATE TABLE chosen (path TEXT PRIMARY KEY, place INTEGER NOT NULL) STRICT;
CREATE TABLE sources (
  id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
  chosen TEXT, first_read TEXT NOT NULL, forgotten INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE snapshots (
  id INTEGER PRIMARY KEY, source TEXT NOT NULL REFERENCES sources (id), read_at TEXT NOT NULL, as_of TEXT,
  digest TEXT NOT NULL, entries INTEGER NOT NULL, problems INTEGER NOT NULL, scheme INTEGER NOT NULL
) STRICT;
CREATE INDEX snapshots_by_source ON snapshots (source, digest);
CREATE TABLE entries (
  number INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL UNIQUE, first_seen TEXT NOT NULL, first_snapshot INTEGER NOT NULL
) STRICT;
CREATE TABLE sightings (
  snapshot INTEGER NOT NULL REFERENCES snapshots (id), ordinal INTEGER NOT NULL, entry INTEGER NOT NULL REFERENCES entries (number),
  second TEXT NOT NULL, exact TEXT NOT NULL, sketch BLOB NOT NULL, kind TEXT NOT NULL, first_line INTEGER, last_line INTEGER,
  PRIMARY KEY (snapshot, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX sightings_by_entry ON sightings (entry);
CREATE INDEX sightings_by_second ON sightings (second);
CREATE TABLE verdicts (fingerprint TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
CREATE TABLE notes (fingerprint TEXT PRIMARY KEY, note TEXT NOT NULL) STRICT;
CREATE TABLE reviews (id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, body TEXT NOT NULL) STRICT;
CREATE TABLE log (n INTEGER PRIMARY KEY, line TEXT NOT NULL) STRICT;
CREATE TRIGGER log_is_never_updated BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_is_never_deleted BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
`;
