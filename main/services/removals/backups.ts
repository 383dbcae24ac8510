import type { LogEvent } from '../../../shared/log.ts';
import type { Clock, FileEdits, Store, StoredEdit } from '../ports.ts';
import { dayOf } from '../today.ts';

/** Days that the backup of an edited file is kept, unless the removal is confirmed before. */
const keptFor = 40;
const dayLength = 86_400_000;

/** The last day on which an edit can be undone. */
export const backupUntil = ({ at }: StoredEdit, zone: string): string =>
  dayOf(Date.parse(at) + keptFor * dayLength, zone);

/** The line of the log for what happened to an edit of a file. */
export function editEvent(
  edit: StoredEdit,
  what: Extract<LogEvent, { event: 'file-edited' }>['what'],
  numbers: readonly number[],
): LogEvent {
  return { event: 'file-edited', what, entries: [...numbers].sort((a, b) => a - b), edit: edit.id };
}

/** Backups that are not needed any more: too old, or of a removal that a later review found confirmed. */
export function outlived(
  store: Pick<Store, 'edits' | 'removals'>,
  clock: Clock,
  confirmedBefore: string | null,
): StoredEdit[] {
  const removals = store.removals();
  return store
    .edits()
    .filter(({ state }) => state === 'applied')
    .filter((edit) => {
      if (clock.now() - Date.parse(edit.at) > keptFor * dayLength) return true;
      const served = removals.filter((removal) => removal.edit === edit.id);
      return (
        confirmedBefore !== null &&
        edit.at < confirmedBefore &&
        served.length > 0 &&
        served.every(({ state }) => state === 'not-found')
      );
    });
}

/** Removes outlived backups and writes that down. Answers their edits. */
export function dropOutlived(
  store: Store,
  edits: Pick<FileEdits, 'drop'>,
  outworn: readonly StoredEdit[],
  log: (edit: StoredEdit) => LogEvent,
  journal: (...bodies: readonly LogEvent[]) => void,
): void {
  for (const edit of outworn) {
    edits.drop(edit.id);
    store.atomically(() => {
      store.saveEdit({ ...edit, state: 'expired' });
      journal(log(edit));
    });
  }
}
