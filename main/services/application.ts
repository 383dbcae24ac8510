import type { EventMessage } from '../../shared/events.ts';
import type { ImportResult } from '../../shared/import-result.ts';
import type { Reply } from '../../shared/reply.ts';

/** The whole application as a host sees it. Only the host may name paths; the page calls `call` and nothing else. */
export interface Application {
  readonly call: (method: string, input: unknown) => Promise<Reply<unknown>>;
  /** Hears every event until the returned function is called. */
  readonly on: (listener: (message: EventMessage) => void) => () => void;
  /** Reads absolute paths (start arguments, dropped files) and remembers them as sources. */
  readonly importPaths: (paths: readonly string[]) => Promise<Reply<ImportResult>>;
  /** Reads bytes that were handed over without a path: kept in memory only. */
  readonly importBytes: (name: string, bytes: Uint8Array) => Promise<Reply<ImportResult>>;
  /** Ends workers and closes the store. */
  readonly close: () => Promise<void>;
}
