import type { DatabaseSync } from 'node:sqlite';
import { checkChain, genesis, lineText, parseLine, receiptCode } from '../../domain/log/chain.ts';
import type { Store } from '../../services/ports.ts';
import { sha256 } from './key.ts';
import type { LogFile } from './log-file.ts';
import type { Transaction } from './transaction.ts';

type LogPart = Pick<Store, 'append' | 'log' | 'logLines' | 'verify'>;

/**
 * The chained log: a table that refuses change, and the same lines in a file beside it. The table is the one that
 * counts. Lines reach the file once their transaction is on the disk, under the write lock, so that those of two
 * processes keep their order; what a crash kept out of the file is added with the next line or when the store opens.
 */
export function createLogTable(
  database: DatabaseSync,
  file: LogFile,
  { atomically, atEnd }: Transaction,
): LogPart {
  const last = database.prepare('SELECT n, line FROM log ORDER BY n DESC LIMIT 1');
  const insert = database.prepare('INSERT INTO log (n, line) VALUES (?, ?)');
  const after = database.prepare('SELECT line FROM log WHERE n > ? ORDER BY n');
  const page = database.prepare('SELECT line FROM log ORDER BY n DESC LIMIT ? OFFSET ?');
  const count = database.prepare('SELECT count(*) AS total FROM log');
  let waiting = false;

  const linesAfter = (n: number): string[] => after.all(n).map((row) => String(row.line));
  const logLines = () => linesAfter(0);

  const flush = (committed: boolean) => {
    waiting = false;
    try {
      if (committed) atomically(() => file.catchUp(linesAfter));
    } catch {
      // The transaction is on the disk, so the call has succeeded: a full disk must not make it look otherwise.
    }
  };

  const append: LogPart['append'] = (at, zone, body) =>
    atomically(() => {
      const before = last.get();
      const prev = before ? sha256(String(before.line)) : genesis;
      const line = { n: before ? Number(before.n) + 1 : 1, at, zone, body, prev };
      insert.run(line.n, lineText(line));
      if (!waiting) atEnd(flush);
      waiting = true;
      return line;
    });

  /** Takes over what the file has more than the table: the database was lost, or an older copy of it was put back. */
  const takeOver = () => {
    const inTable = logLines();
    const inFile = file.lines();
    if (inFile.length <= inTable.length || inTable.some((line, at) => line !== inFile[at])) return;
    if (!checkChain(inFile, sha256).ok) return;
    for (const [at, line] of inFile.entries()) if (at >= inTable.length) insert.run(at + 1, line);
  };
  atomically(() => {
    takeOver();
    file.catchUp(linesAfter);
  });

  return {
    append,
    logLines,
    log: (offset, limit) => ({
      total: Number(count.get()?.total ?? 0),
      lines: page.all(Math.min(limit, 2 ** 31), offset).flatMap((row) => parseLine(String(row.line)) ?? []),
    }),
    verify: () => {
      // The file first: another process may add to both in between, to the table before the file.
      const beside = file.lines();
      const head = beside.at(-1);
      // The last line of the table has no successor that would show a change to it; the file beside it does.
      return checkChain(
        logLines(),
        sha256,
        head === undefined ? undefined : receiptCode(beside.length, sha256(head)),
      );
    },
  };
}
