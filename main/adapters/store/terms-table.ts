import type { DatabaseSync } from 'node:sqlite';
import { StoredTerm } from '../../../shared/term.ts';
import type { Store } from '../../services/ports.ts';

type TermsPart = Pick<
  Store,
  'terms' | 'addTerm' | 'changeTerm' | 'dropTerm' | 'clearTerms' | 'dismissedTerms' | 'dismissTerm'
>;

/** The person's own terms, by number, and keyed prints of the suggestions that were dismissed. */
export function createTermsTable(database: DatabaseSync): TermsPart {
  const list = database.prepare('SELECT number, text, kind, severity FROM terms ORDER BY number');
  const insert = database.prepare('INSERT INTO terms (text, kind, severity, at) VALUES (?, ?, ?, ?)');
  const change = database.prepare('UPDATE terms SET kind = ?, severity = ? WHERE number = ?');
  const drop = database.prepare('DELETE FROM terms WHERE number = ?');
  const dismissed = database.prepare('SELECT print FROM dismissed_terms');
  const dismiss = database.prepare('INSERT OR REPLACE INTO dismissed_terms VALUES (?, ?)');
  const recall = database.prepare('DELETE FROM dismissed_terms WHERE print = ?');
  return {
    terms: () => list.all().map((row) => StoredTerm.parse(row)),
    addTerm: ({ text, kind, severity }, at) => Number(insert.run(text, kind, severity, at).lastInsertRowid),
    changeTerm: ({ number, kind, severity }) => {
      change.run(kind, severity, number);
    },
    dropTerm: (number) => {
      drop.run(number);
    },
    clearTerms: () => {
      database.exec('DELETE FROM terms; DELETE FROM dismissed_terms');
      // Until a checkpoint the words would still stand in the write-ahead log.
      if (!database.isTransaction) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    dismissedTerms: () => new Set(dismissed.all().map(({ print }) => String(print))),
    dismissTerm: (print, at) => {
      if (at === null) recall.run(print);
      else dismiss.run(print, at);
    },
  };
}
