import type { Decision, Verdict } from '../../../shared/verdict.ts';
import { systemOf } from '../../domain/removal/systems.ts';
import { categoriesOf } from '../../domain/sensitivity.ts';
import { placeIn } from '../family.ts';
import type { Library, LoadedEntry } from '../library.ts';
import type { Hashes, Store, StoredRemoval } from '../ports.ts';

const removing: ReadonlySet<Decision> = new Set(['delete', 'redact', 'duplicate']);

/** Whether a verdict means that something of the entry has to go. */
export const asksForRemoval = (verdict: Verdict | null | undefined): boolean =>
  verdict !== null && verdict !== undefined && removing.has(verdict.decision);

/**
 * Keeps the removals in step with a verdict: one for each place that holds the entry. Runs inside the transaction of
 * the verdict. What was begun already is not forgotten when the verdict is withdrawn: it is only not asked for.
 */
export type Flag = (fingerprint: string, verdict: Verdict | null) => void;

export function createFlag(store: Store, library: Library, hashes: Hashes): Flag {
  return (fingerprint, verdict) => {
    const known = new Map(
      store
        .removals()
        .filter((removal) => removal.fingerprint === fingerprint)
        .map((removal) => [removal.id, removal] as const),
    );
    if (!verdict || !asksForRemoval(verdict)) {
      for (const { id, state } of known.values()) if (state === 'flagged') store.dropRemoval(id);
      return;
    }
    for (const removal of known.values()) store.saveRemoval({ ...removal, decision: verdict.decision });
    const places = new Map(
      library.withFingerprint(fingerprint).map((entry) => [`${entry.source}:${fingerprint}`, entry] as const),
    );
    for (const [id, entry] of places)
      if (!known.has(id)) store.saveRemoval(fresh(id, entry, verdict, store, library, hashes));
  };
}

function fresh(
  id: string,
  entry: LoadedEntry,
  verdict: Verdict,
  store: Store,
  library: Library,
  hashes: Hashes,
): StoredRemoval {
  const source = library.source(entry.source);
  const kind = source?.kind ?? 'unknown';
  const key = store.sources().find((one) => one.id === entry.source)?.key ?? '';
  return {
    id,
    source: entry.source,
    fingerprint: entry.fingerprint,
    second: entry.second,
    number: entry.number,
    kind,
    system: systemTextOf(kind, entry.locator.pointer ?? ''),
    part: hashes.keyed(`part ${placeIn(library, entry)?.document.key}`),
    lines: entry.locator.lines ? [entry.locator.lines[0], entry.locator.lines[1]] : null,
    decision: verdict.decision,
    categories: [...categoriesOf(entry.findings)],
    origin: originIn(key),
    state: 'flagged',
    flaggedAt: verdict.at,
    doneAt: null,
    foundAt: null,
    edit: null,
    changedAtProvider: null,
    earlierVersions: null,
  };
}

/** An account holds several kinds of memory, each with a page of its own. */
function systemTextOf(kind: string, pointer: string): string {
  const { text } = systemOf(kind);
  if (text !== 'claude-account') return text;
  if (/\/project_memories\//.test(pointer)) return 'claude-project-memory';
  if (/\/prompt_template$/.test(pointer)) return 'claude-project-instructions';
  if (/\/docs\/\d+\/content$/.test(pointer)) return 'claude-project-docs';
  if (/\/cowork_global_instructions$/.test(pointer)) return 'cowork';
  if (/\/conversation_preferences$/.test(pointer)) return 'claude-preferences';
  return text;
}

/** Where a pasted list came from, as the key of its source tells (see `identify`). */
function originIn(key: string): StoredRemoval['origin'] {
  const origin = key.match(/:paste:(settings-page|assistant|own-notes)$/)?.[1];
  return (origin ?? null) as StoredRemoval['origin'];
}
