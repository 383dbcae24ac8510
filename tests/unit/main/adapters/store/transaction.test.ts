import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { createTransaction } from '../../../../../main/adapters/store/transaction.ts';

function table() {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE one (a INTEGER PRIMARY KEY)');
  const count = () => database.prepare('SELECT count(*) AS n FROM one').get()?.n;
  const told: boolean[] = [];
  const insert = (a: number) => database.exec(`INSERT INTO one VALUES (${a})`);
  return { database, count, told, insert, ...createTransaction(database) };
}

it('says once, when the outermost transaction has ended, whether it is on the disk', () => {
  const { atomically, atEnd, told, insert, count } = table();
  atomically(() => {
    atomically(() => {
      atEnd((committed) => told.push(committed));
      insert(1);
    });
    expect(told).toEqual([]);
  });
  expect([told, count()]).toEqual([[true], 1]);
  expect(() =>
    atomically(() => {
      atEnd((committed) => told.push(committed));
      insert(2);
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect([told, count()]).toEqual([[true, false], 1]);
});

it('may begin another when one has ended, from what waited for its end', () => {
  const { atomically, atEnd, insert, count } = table();
  atomically(() => atEnd(() => atomically(() => insert(1))));
  expect(count()).toBe(1);
});

it('passes on the error with which SQLite rolled back by itself, and can be used again', () => {
  const { atomically, database, insert, count } = table();
  insert(1);
  const conflict = () => database.exec('INSERT OR ROLLBACK INTO one VALUES (1)');
  expect(() => atomically(conflict)).toThrow('UNIQUE');
  atomically(() => insert(2));
  expect(count()).toBe(2);
});
