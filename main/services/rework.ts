import { age } from './importing/dating.ts';
import type { FindingsCache } from './importing/findings.ts';
import { ownersLoaded } from './importing/owners.ts';
import type { Library, LoadedDocument, LoadedEntry } from './library.ts';
import type { Clock, Store } from './ports.ts';
import { ruleSettings } from './rule-settings.ts';
import { today } from './today.ts';

/** Dates every loaded entry anew, and scans it anew where the rules or the terms have changed. */
export type Rework = (rescan: boolean) => Promise<void>;

/** One after the other, so that the last change is what stays. */
export function createRework(clock: Clock, store: Store, library: Library, cache: FindingsCache): Rework {
  let last: Promise<void> = Promise.resolve();

  const run = async (rescan: boolean): Promise<void> => {
    const now = today(clock);
    const { thresholds } = store.settings();
    const rules = ruleSettings(store);
    const ownerOf = ownersLoaded(library.sources(), store);
    for (const source of library.sources()) {
      const owner = rescan ? ownerOf(source) : source.owner;
      const documents = new Map<string, LoadedDocument>();
      for (const [key, document] of source.documents) {
        const findings = rescan
          ? await cache.scan(
              document.entries.map(({ exact, text, kind }) => ({ exact, text, kind, owner })),
              rules,
              new AbortController().signal,
              () => {},
            )
          : null;
        const entries = document.entries.map(
          (entry, place): LoadedEntry => ({
            ...entry,
            age: age(entry, entry.dating, now, thresholds),
            findings: findings?.[place] ?? entry.findings,
          }),
        );
        documents.set(key, { ...document, entries });
      }
      library.put({ ...source, owner, documents });
    }
  };

  return (rescan) => {
    const next = last.then(() => run(rescan));
    last = next.catch(() => {});
    return next;
  };
}
