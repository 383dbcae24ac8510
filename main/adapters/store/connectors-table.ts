import type { DatabaseSync } from 'node:sqlite';
import { ConnectorReview } from '../../../shared/connectors.ts';
import type { Store } from '../../services/ports.ts';

type ConnectorsPart = Pick<Store, 'connectors' | 'saveConnector' | 'dropConnector'>;

/** The connectors that the person typed or reviewed, by the keyed prints of their names. */
export function createConnectorsTable(database: DatabaseSync): ConnectorsPart {
  const list = database.prepare('SELECT * FROM connectors ORDER BY id');
  const save = database.prepare('INSERT OR REPLACE INTO connectors VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const drop = database.prepare('DELETE FROM connectors WHERE id = ?');
  return {
    connectors: () =>
      list.all().map((row) => ({
        id: String(row.id),
        name: String(row.name),
        typed: row.typed === 1,
        print: row.print === null ? null : String(row.print),
        review: ConnectorReview.safeParse({ ...row, by: row.said_by, on: row.reviewed_on }).data ?? null,
      })),
    saveConnector: ({ id, name, typed, print, review }) => {
      const { answer = null, role = null, on = null, owner = '', by = '', note = '' } = review ?? {};
      save.run(id, name, typed ? 1 : 0, print, answer, role, on, owner, by, note);
    },
    dropConnector: (id) => {
      drop.run(id);
    },
  };
}
