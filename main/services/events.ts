import type { EventMessage, EventName, EventPayload } from '../../shared/events.ts';

/** Passes events of the contract to whoever listens. A listener that throws does not disturb the others. */
export interface Events {
  readonly emit: <E extends EventName>(name: E, payload: EventPayload<E>) => void;
  readonly on: (listener: (message: EventMessage) => void) => () => void;
}

export function createEvents(onBug: (where: string, error: unknown) => void): Events {
  const listeners = new Set<(message: EventMessage) => void>();
  return {
    emit: (name, payload) => {
      const message = { name, payload } as EventMessage;
      for (const listener of listeners) {
        try {
          listener(message);
        } catch (error) {
          onBug('event', error);
        }
      }
    },
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
