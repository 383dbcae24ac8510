import type { DatabaseSync } from 'node:sqlite';

export interface Transaction {
  /** Runs a body in one transaction; inside another one it joins it. */
  readonly atomically: <T>(body: () => T) => T;
  /** Runs when the open transaction ends, and says whether it is on the disk. */
  readonly atEnd: (act: (committed: boolean) => void) => void;
}

/** Takes the write lock at the start, so that what is read inside is still true when it is written. */
export function createTransaction(database: DatabaseSync): Transaction {
  let open = false;
  let waiting: ((committed: boolean) => void)[] = [];

  const end = (committed: boolean) => {
    open = false;
    const acts = waiting;
    waiting = [];
    for (const act of acts) act(committed);
  };

  return {
    atEnd: (act) => {
      waiting.push(act);
    },
    atomically: (body) => {
      if (open) return body();
      database.exec('BEGIN IMMEDIATE');
      open = true;
      let value: ReturnType<typeof body>;
      try {
        value = body();
        database.exec('COMMIT');
      } catch (error) {
        // After some errors, a full disk among them, SQLite has rolled back by itself.
        if (database.isTransaction) database.exec('ROLLBACK');
        end(false);
        throw error;
      }
      end(true);
      return value;
    },
  };
}
