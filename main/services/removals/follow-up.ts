import type { LogEvent } from '../../../shared/log.ts';
import { countUnread } from '../../../shared/source.ts';
import { follow, type Sight } from '../../domain/removal/follow.ts';
import { systemOf } from '../../domain/removal/systems.ts';
import type { Journal } from '../journal.ts';
import type { Library, LoadedSource } from '../library.ts';
import type { Hashes, Store, StoredRemoval } from '../ports.ts';
import { asksForRemoval } from './flag.ts';

type RemovalEvent = Extract<LogEvent, { event: 'removal' }>;

/** Looks after a reading whether what was to go is gone, in the sources that were read. Answers whether anything changed. */
export type FollowUp = (sources: readonly string[]) => boolean;

export function createFollowUp(store: Store, library: Library, hashes: Hashes, journal: Journal): FollowUp {
  return (sources) => {
    const verdicts = store.verdicts();
    const changed: StoredRemoval[] = [];
    for (const removal of store.removals()) {
      const source = sources.includes(removal.source) ? library.source(removal.source) : undefined;
      if (!source || !asksForRemoval(verdicts.get(removal.fingerprint))) continue;
      const sight = sightOf(removal, source, hashes);
      const state = follow(removal, sight);
      if (state !== removal.state) changed.push({ ...removal, state, foundAt: sight.asOf });
    }
    if (changed.length === 0) return false;
    store.atomically(() => {
      for (const removal of changed) store.saveRemoval(removal);
      journal(...changed.map((removal) => eventOf(removal, library.source(removal.source))));
    });
    return true;
  };
}

function sightOf(removal: StoredRemoval, source: LoadedSource, hashes: Hashes): Sight {
  const documents = [...source.documents.values()];
  const entries = documents.flatMap((document) => document.entries);
  const part = documents.find(({ key }) => hashes.keyed(`part ${key}`) === removal.part);
  const { proof } = systemOf(removal.kind);
  return {
    // Moved to another container of the same source, it is still there.
    found: entries.some(
      ({ fingerprint, second }) => fingerprint === removal.fingerprint || second === removal.second,
    ),
    // What is redacted stays in other words: that is what was asked for.
    reworded:
      removal.decision !== 'redact' &&
      entries.some(({ past }) => past.line.some(({ fingerprint }) => fingerprint === removal.fingerprint)),
    // It may have moved to a part of the export that could not be read.
    read:
      part !== undefined &&
      part.problems.length === 0 &&
      (proof !== 'export' || documents.every(({ problems }) => countUnread(problems) === 0)),
    asOf: proof === 'export' ? (part?.madeAt ?? null) : source.readAt,
    origin: removal.origin,
  };
}

/** The line of the log for a removal as it stands. */
export const eventOf = (
  removal: StoredRemoval,
  source: Pick<LoadedSource, 'number' | 'kind'> | undefined,
  by: RemovalEvent['by'] = 'reading',
): RemovalEvent => ({
  event: 'removal',
  entry: removal.number,
  source: source?.number ?? 0,
  sourceKind: source?.kind ?? removal.kind,
  state: removal.state,
  asOf: by === 'reading' ? removal.foundAt : null,
  by,
});
