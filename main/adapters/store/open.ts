import { chmodSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { scheme } from '../../domain/identity/index.ts';
import type { Clock, Hashes, Store } from '../../services/ports.ts';
import { createDecisionsTable } from './decisions-table.ts';
import { inventory } from './inventory.ts';
import { hashesOf, openKey } from './key.ts';
import { createLogTable, reconcile } from './log-table.ts';
import { migrate } from './migrations/index.ts';
import { createSnapshotsTable } from './snapshots-table.ts';
import { createSourcesTable } from './sources-table.ts';
import { StoreError } from './store-error.ts';
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
  makeFolder(folder);
  const path = join(folder, 'hygiene.db');
  const file = join(folder, 'log.jsonl');
  const hashes = hashesOf(openKey(folder, options.random));
  const database = openDatabase(path);
  const transaction = createTransaction(database);
  reconcile(database, file, transaction);
  const log = createLogTable(database, file, transaction);
  transaction.atomically(() => {
    if (log.log(0, 1).total > 0) return;
    log.append(new Date(clock.now()).toISOString(), clock.zone(), {
      event: 'store-created',
      version: options.version,
      scheme,
    });
  });

  const close = () => {
    if (database.isOpen) database.close();
  };
  const store: Store = {
    folder,
    atomically: transaction.atomically,
    ...createDecisionsTable(database),
    ...createSourcesTable(database, transaction),
    ...createSnapshotsTable(database, transaction),
    ...log,
    inventory: () => inventory(database),
    forgetEverything: () => {
      close();
      for (const name of readdirSync(folder)) if (own.test(name)) rmSync(join(folder, name), { force: true });
      if (readdirSync(folder).length === 0) rmdirSync(folder);
    },
    close,
  };
  return { store, hashes };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch (error) {
    throw new StoreError('folder-refused', folder, error);
  }
}

function openDatabase(path: string): DatabaseSync {
  try {
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
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(isRefusal(error) ? 'folder-refused' : 'damaged', path, error);
  }
}

/** SQLITE_CANTOPEN, SQLITE_READONLY and SQLITE_PERM, or the operating system's own word. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS'))
    return true;
  return 'errcode' in error && typeof error.errcode === 'number' && [3, 8, 14].includes(error.errcode & 0xff);
}
