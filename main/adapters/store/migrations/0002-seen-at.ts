/** When the entries of a reading certainly stood there: what orders readings may be older than the reading itself. */
export const seenAt = `
ALTER TABLE snapshots ADD COLUMN seen_at TEXT NOT NULL DEFAULT '';
UPDATE snapshots SET seen_at = coalesce(as_of, read_at);
`;
