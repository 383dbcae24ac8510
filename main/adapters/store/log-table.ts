import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { checkChain, genesis, lineText, parseLine, receiptCode } from '../../domain/log/chain.ts';
import type { Store } from '../../services/ports.ts';
import { sha256 } from './key.ts';
import type { Transaction } from './transaction.ts';

type LogPart = Pick<Store, 'append' | 'log' | 'logLines' | 'verify'>;

/**
 * The chained log: a table that refuses change, and the same lines in a file beside it. The table is the one that
 * counts; a line reaches the file once its transaction is on the disk, and `reconcile` adds what a crash kept back.
 */
export function createLogTable(
  database: DatabaseSync,
  file: string,
  { atomically, atEnd }: Transaction,
): LogPart {
  const last = database.prepare('SELECT n, line FROM log ORDER BY n DESC LIMIT 1');
  const insert = database.prepare('INSERT INTO log (n, line) VALUES (?, ?)');
  const all = database.prepare('SELECT line FROM log ORDER BY n');
  const page = database.prepare('SELECT line FROM log ORDER BY n DESC LIMIT ? OFFSET ?');
  const count = database.prepare('SELECT count(*) AS total FROM log');
  let unwritten: string[] = [];

  const flush = (committed: boolean) => {
    const lines = unwritten;
    unwritten = [];
    if (committed) appendLines(file, lines);
  };

  const append: LogPart['append'] = (at, zone, body) =>
    atomically(() => {
      const before = last.get();
      const prev = before ? sha256(String(before.line)) : genesis;
      const line = { n: before ? Number(before.n) + 1 : 1, at, zone, body, prev };
      const text = lineText(line);
      insert.run(line.n, text);
      if (unwritten.push(text) === 1) atEnd(flush);
      return line;
    });

  const logLines = (): string[] => all.all().map((row) => String(row.line));

  return {
    append,
    logLines,
    log: (offset, limit) => ({
      total: Number(count.get()?.total ?? 0),
      lines: page.all(Math.min(limit, 2 ** 31), offset).flatMap((row) => parseLine(String(row.line)) ?? []),
    }),
    verify: () => {
      const lines = logLines();
      const beside = readLines(file);
      const check = checkChain(lines, sha256);
      if (!check.ok) return check;
      const head = beside.at(-1);
      // The last line of the table has no successor that would show a change to it; the file beside it does.
      return head === undefined || beside.length < lines.length
        ? check
        : checkChain(lines, sha256, receiptCode(beside.length, sha256(head)));
    },
  };
}

/**
 * Makes table and file agree when the store opens: lines that a crash kept out of the file are added to it; an empty
 * table (a database that was lost or moved away) is filled from the file.
 */
export function reconcile(database: DatabaseSync, file: string, { atomically }: Transaction): void {
  atomically(() => {
    const inTable = database
      .prepare('SELECT line FROM log ORDER BY n')
      .all()
      .map((row) => String(row.line));
    const inFile = readLines(file);
    if (inTable.length === 0 && checkChain(inFile, sha256).ok) {
      const insert = database.prepare('INSERT INTO log (n, line) VALUES (?, ?)');
      for (const [at, line] of inFile.entries()) insert.run(at + 1, line);
    } else if (inFile.length < inTable.length && inFile.every((line, at) => line === inTable[at])) {
      dropTornLine(file, inFile);
      appendLines(file, inTable.slice(inFile.length));
    }
  });
}

/** The whole lines of the file; a last line without its end was torn by a crash and does not count. */
function readLines(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').slice(0, -1);
}

function dropTornLine(file: string, whole: readonly string[]): void {
  if (existsSync(file))
    truncateSync(
      file,
      whole.reduce((bytes, line) => bytes + Buffer.byteLength(line) + 1, 0),
    );
}

function appendLines(file: string, lines: readonly string[]): void {
  const descriptor = openSync(file, 'a', 0o600);
  try {
    writeSync(descriptor, `${lines.join('\n')}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
