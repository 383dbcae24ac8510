import { chmodSync, existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { scheme } from '../../domain/identity/index.ts';
import type { Clock, Hashes, Store } from '../../services/ports.ts';
import { createAcceptancesTable } from './acceptances-table.ts';
import { createConnectorsTable } from './connectors-table.ts';
import { createDecisionsTable } from './decisions-table.ts';
import { inventory } from './inventory.ts';
import { hashesOf, openKey } from './key.ts';
import { createLedgerTable } from './ledger-table.ts';
import { openLogFile } from './log-file.ts';
import { createLogTable } from './log-table.ts';
import { migrate } from './migrations/index.ts';
import { createRemovalsTable } from './removals-table.ts';
import { createReviewsTable } from './reviews-table.ts';
import { createSnapshotsTable } from './snapshots-table.ts';
import { createSourcesTable } from './sources-table.ts';
import { storeErrorOf } from './store-error.ts';
import { createTermsTable } from './terms-table.ts';
import { createTransaction } from './transaction.ts';

/** Files of the data folder that this application writes; only these are ever removed. */
const own = /^(?:hygiene\.db(?:-wal|-shm|\.before-\d+)?|log\.jsonl|fingerprint\.key(?:\.[0-9a-f]{12})?)$/;

/**
 * Opens the store in a folder, and makes both where they are missing. One folder serves all hosts; several
 * processes may have it open at once. Throws a `StoreError` where the folder or a file in it cannot be used.
 */
export function openStore(options: {
  readonly folder: string;
  readonly clock: Clock;
  readonly random: (bytes: number) => Uint8Array;
  readonly version: string;
}): { readonly store: Store; readonly hashes: Hashes } {
  const { folder, clock } = options;
  let database: DatabaseSync | undefined;
  try {
    // Files carry 0600 of their own, so a folder that was there before keeps the mode that its owner gave it.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, 'hygiene.db');
    const key = openKey(folder, existsSync(path), options.random);
    database = openDatabase(path);
    const hashes = hashesOf(key);
    const store = createStore(folder, database, hashes.keyed);
    store.atomically(() => {
      if (store.log(0, 1).total > 0) return;
      store.append(new Date(clock.now()).toISOString(), clock.zone(), {
        event: 'store-created',
        version: options.version,
        scheme,
      });
    });
    return { store, hashes };
  } catch (error) {
    database?.close();
    throw storeErrorOf(error, folder);
  }
}

function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 10_000 });
  chmodSync(path, 0o600);
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'secure_delete = ON',
    'foreign_keys = ON',
    'temp_store = MEMORY',
  ]) {
    database.exec(`PRAGMA ${pragma}`);
  }
  migrate(database, path);
  return database;
}

function createStore(folder: string, database: DatabaseSync, keyed: Hashes['keyed']): Store {
  const transaction = createTransaction(database);
  const close = () => {
    if (database.isOpen) database.close();
  };
  return {
    folder,
    atomically: transaction.atomically,
    ...createDecisionsTable(database),
    ...createReviewsTable(database),
    ...createAcceptancesTable(database),
    ...createConnectorsTable(database),
    ...createTermsTable(database),
    ...createSourcesTable(database, transaction, keyed),
    ...createSnapshotsTable(database, transaction),
    ...createLedgerTable(database, transaction),
    ...createRemovalsTable(database),
    ...createLogTable(database, openLogFile(join(folder, 'log.jsonl')), transaction),
    inventory: () => inventory(database),
    forgetEverything: () => {
      close();
      rmSync(join(folder, 'backups'), { recursive: true, force: true });
      for (const name of readdirSync(folder)) if (own.test(name)) rmSync(join(folder, name), { force: true });
      if (readdirSync(folder).length === 0) rmdirSync(folder);
    },
    close,
  };
}
