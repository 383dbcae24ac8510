import type { LogEvent } from '../../shared/log.ts';
import type { Events } from './events.ts';
import type { Clock, Store } from './ports.ts';

/** Writes events to the log, dated by the clock, and tells the page that the log has grown. */
export type Journal = (...bodies: readonly LogEvent[]) => void;

export function createJournal(clock: Clock, store: Store, events: Events): Journal {
  return (...bodies) => {
    if (bodies.length === 0) return;
    const at = new Date(clock.now()).toISOString();
    store.atomically(() => {
      for (const body of bodies) store.append(at, clock.zone(), body);
    });
    events.emit('changed', { what: 'log' });
  };
}
