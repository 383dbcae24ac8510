import type { Output } from '../../../shared/contract.ts';
import type { Removal, RemovalState } from '../../../shared/removal.ts';
import { worksheet } from '../../domain/exporters/worksheet/index.ts';
import type { Events } from '../events.ts';
import { Refusal } from '../failure.ts';
import type { Journal } from '../journal.ts';
import type { Library } from '../library.ts';
import type { Clock, Desk, Store, StoredRemoval } from '../ports.ts';
import { today } from '../today.ts';
import { eventOf } from './follow-up.ts';
import { listRemovals } from './list.ts';

export interface Removals {
  readonly list: () => Removal[];
  readonly done: (ids: readonly string[], on: string | null) => void;
  readonly saidGone: (ids: readonly string[]) => void;
  readonly providerChanged: (id: string, on: string | null) => void;
  readonly worksheet: (format: 'markdown' | 'html') => Promise<Output<'removals.worksheet'>>;
}

/** The worksheet, and what the person tells of it. */
export function createRemovals(
  clock: Clock,
  store: Store,
  library: Library,
  desk: Desk,
  journal: Journal,
  events: Events,
): Removals {
  const find = (id: string): StoredRemoval => {
    const removal = store.removals().find((one) => one.id === id);
    if (!removal) throw new Refusal('removal-gone');
    return removal;
  };

  const change = (
    ids: readonly string[],
    to: (removal: StoredRemoval) => Partial<StoredRemoval>,
    on: string | null,
  ): void => {
    const changed = ids.map(find).map((removal) => ({ ...removal, ...to(removal) }));
    store.atomically(() => {
      for (const removal of changed) store.saveRemoval(removal);
      journal(
        ...changed.map((removal) => ({
          ...eventOf(removal, library.source(removal.source), 'person'),
          ...(on === null ? {} : { on }),
        })),
      );
    });
    events.emit('changed', { what: 'removals' });
  };

  const done: Removals['done'] = (ids, on) => {
    if (on !== null && on > today(clock)) throw new Refusal('day-ahead');
    change(
      ids,
      () => ({ state: on === null ? 'flagged' : 'handed-off', doneAt: doneAt(on), foundAt: null }),
      on,
    );
  };

  /** A day that has passed was done at its end: a reading of that day proves nothing yet. Today is done now. */
  const doneAt = (on: string | null): string | null => {
    if (on === null) return null;
    return on === today(clock) ? new Date(clock.now()).toISOString() : `${on}T23:59:59.999Z`;
  };

  return {
    list: () => listRemovals(clock, store, library),
    done,
    saidGone: (ids) => {
      const state: RemovalState = 'said-gone';
      change(
        ids,
        ({ doneAt: at }) => ({
          state,
          doneAt: at ?? new Date(clock.now()).toISOString(),
          foundAt: null,
        }),
        null,
      );
    },
    providerChanged: (id, on) => {
      if (on !== null && on > today(clock)) throw new Refusal('day-ahead');
      const removal = find(id);
      store.atomically(() => {
        store.saveRemoval({ ...removal, changedAtProvider: on });
        journal({ event: 'provider-changed', entry: removal.number, on });
      });
      events.emit('changed', { what: 'removals' });
    },
    worksheet: async (format) => {
      const file = worksheet(format, listRemovals(clock, store, library), today(clock));
      const saved = await desk.save(file.name, file.type, file.content);
      return { how: saved.how, name: file.name, href: saved.href };
    },
  };
}
