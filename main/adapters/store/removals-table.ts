import type { DatabaseSync } from 'node:sqlite';
import type { Store, StoredEdit, StoredRemoval } from '../../services/ports.ts';

type RemovalsPart = Pick<Store, 'removals' | 'saveRemoval' | 'dropRemoval' | 'edits' | 'saveEdit'>;

/** What is to go and what became of it, and the edits of files that can be undone. */
export function createRemovalsTable(database: DatabaseSync): RemovalsPart {
  const removals = database.prepare('SELECT body FROM removals ORDER BY rowid');
  const saveRemoval = database.prepare(
    'INSERT INTO removals VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
  );
  const dropRemoval = database.prepare('DELETE FROM removals WHERE id = ?');
  const edits = database.prepare('SELECT body FROM edits ORDER BY at, rowid');
  const saveEdit = database.prepare(
    'INSERT INTO edits VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
  );
  return {
    removals: () => removals.all().map(({ body }) => JSON.parse(String(body)) as StoredRemoval),
    saveRemoval: (removal) => {
      saveRemoval.run(removal.id, JSON.stringify(removal));
    },
    dropRemoval: (id) => {
      dropRemoval.run(id);
    },
    edits: () => edits.all().map(({ body }) => JSON.parse(String(body)) as StoredEdit),
    saveEdit: (edit) => {
      saveEdit.run(edit.id, edit.at, JSON.stringify(edit));
    },
  };
}
