import type { RemovalState } from '../../../shared/removal.ts';
import type { PasteOrigin } from '../../../shared/source.ts';

/** What is known of a removal before a reading. Instants are ISO 8601. */
export interface Followed {
  readonly state: RemovalState;
  readonly flaggedAt: string;
  readonly doneAt: string | null;
  /** What the reading speaks of that decided the state: an older one decides nothing any more. */
  readonly foundAt: string | null;
}

/** What a reading of the same source tells of the entry. */
export interface Sight {
  /** The entry itself, anywhere in the source. */
  readonly found: boolean;
  /** Another wording of it, in its stead. */
  readonly reworded: boolean;
  /** Whether the part that held it is there and was read without a problem. */
  readonly read: boolean;
  /** The date that the reading speaks of, by the source itself; of a file, the instant of reading. Null: unknown. */
  readonly asOf: string | null;
  /** Of a pasted list: who wrote it. Null for everything else. */
  readonly origin: PasteOrigin | null;
}

/** States in which the entry was gone, so that finding it again means that it came back. */
const gone: ReadonlySet<RemovalState> = new Set(['not-found', 'said-gone']);

/**
 * The state of a removal after a reading. A reading that speaks of a time before the removal was done proves nothing;
 * neither does one that could not read the part concerned, nor the silence of a list that an assistant recited.
 */
export function follow({ state, flaggedAt, doneAt, foundAt }: Followed, sight: Sight): RemovalState {
  const since = doneAt ?? flaggedAt;
  // What this application did is looked at right after it, in the same millisecond where the clock is coarse.
  const isAfter = (instant: string): boolean =>
    sight.asOf !== null && (state === 'applied' ? sight.asOf >= instant : sight.asOf > instant);
  const later = isAfter(since) && (foundAt === null || (sight.asOf ?? '') >= foundAt);
  if (sight.found) {
    if (gone.has(state)) return later ? 'back' : state;
    if (state === 'back' || state === 'back-reworded') return later ? 'back' : state;
    return doneAt !== null && later ? 'still-there' : state;
  }
  if (sight.reworded) return later && (doneAt !== null || gone.has(state)) ? 'back-reworded' : state;
  if (sight.origin === 'assistant' || !sight.read || sight.asOf === null)
    return state === 'flagged' || gone.has(state) ? state : 'cannot-tell';
  return later ? 'not-found' : state;
}
