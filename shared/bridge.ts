import type { Output } from './contract.ts';
import type { EventMessage } from './events.ts';
import type { Reply } from './reply.ts';

/** What the preload puts into the window: one gate for calls, one for events, one for dropped files. */
export interface Bridge {
  readonly call: (method: string, input: unknown) => Promise<Reply<unknown>>;
  /** Hears every event until the returned function is called. */
  readonly on: (listener: (message: EventMessage) => void) => () => void;
  /** Hands over dropped files; their paths are looked up outside of the page and never seen by it. */
  readonly drop: (files: readonly File[]) => Promise<Reply<Output<'sources.choose'>>>;
}
