import type { DatabaseSync } from 'node:sqlite';
import { Acceptance } from '../../../shared/acceptance.ts';
import type { Store } from '../../services/ports.ts';

type AcceptancesPart = Pick<Store, 'acceptances' | 'accept' | 'dropAcceptance'>;

/** The findings that the person called wrong, by number. */
export function createAcceptancesTable(database: DatabaseSync): AcceptancesPart {
  const list = database.prepare('SELECT * FROM acceptances ORDER BY number');
  const insert = database.prepare(
    'INSERT INTO acceptances (reach, rule, print, entry, at, until) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const drop = database.prepare('DELETE FROM acceptances WHERE number = ?');
  return {
    acceptances: () => list.all().map((row) => Acceptance.parse(row)),
    accept: ({ reach, rule, print, entry, at, until }) =>
      Number(insert.run(reach, rule, print, entry, at, until).lastInsertRowid),
    dropAcceptance: (number) => {
      drop.run(number);
    },
  };
}
