import { copyFileSync, rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store-error.ts';
import { first } from './0001-first.ts';
import { seenAt } from './0002-seen-at.ts';
import { acceptances } from './0003-acceptances.ts';
import { removals } from './0004-removals.ts';
import { away } from './0005-away.ts';
import { ledger } from './0006-ledger.ts';
import { foundBy } from './0007-found-by.ts';
import { typedAnswers } from './0008-typed-answers.ts';
import { connectors } from './0009-connectors.ts';
import { terms } from './0010-terms.ts';

/** Every shape the database has had, in order; the version is the number of those applied. Never edited, only added to. */
export const migrations: readonly string[] = [
  first,
  seenAt,
  acceptances,
  removals,
  away,
  ledger,
  foundBy,
  typedAnswers,
  connectors,
  terms,
];

const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);

/**
 * Brings the database to the newest version, one transaction a step. The file is copied before and the copy goes
 * once every step has passed; when one fails, the copy stays beside the database.
 */
export function migrate(database: DatabaseSync, path: string, steps: readonly string[] = migrations): void {
  const version = versionOf(database);
  if (version > steps.length) throw new StoreError('newer-version', path);
  if (version === steps.length) return;
  const copy = `${path}.before-${steps.length}`;
  if (version > 0) {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    copyFileSync(path, copy);
  }
  for (let next = version; next < steps.length; next += 1) {
    database.exec('BEGIN IMMEDIATE');
    try {
      // Another process may have been faster while this one waited for the lock.
      if (versionOf(database) === next)
        database.exec(`${steps[next] ?? ''}; PRAGMA user_version = ${next + 1}`);
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }
  rmSync(copy, { force: true });
}
