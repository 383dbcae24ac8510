import type { Settings } from '../../shared/settings.ts';
import type { Events } from './events.ts';
import { age } from './importing/dating.ts';
import type { FindingsCache } from './importing/findings.ts';
import type { Journal } from './journal.ts';
import type { Library, LoadedDocument, LoadedEntry } from './library.ts';
import type { Clock, Store } from './ports.ts';
import { today } from './today.ts';

export interface SettingsService {
  readonly get: () => Settings;
  readonly set: (change: Partial<Settings>) => Promise<Settings>;
}

/** How the window looks; worth remembering, not worth a line in the log. */
const appearance: ReadonlySet<string> = new Set(['columns', 'theme', 'singleKeys']);

/** A change of thresholds dates every loaded entry anew; a rule that is switched on or off scans them anew. */
export function createSettings(
  clock: Clock,
  store: Store,
  library: Library,
  cache: FindingsCache,
  journal: Journal,
  events: Events,
): SettingsService {
  const rework = async (settings: Settings, rescan: boolean): Promise<void> => {
    const now = today(clock);
    for (const source of library.sources()) {
      const documents = new Map<string, LoadedDocument>();
      for (const [key, document] of source.documents) {
        const findings = rescan
          ? await cache.scan(document.entries, settings, new AbortController().signal, () => {})
          : null;
        const entries = document.entries.map(
          (entry, place): LoadedEntry => ({
            ...entry,
            age: age(entry, entry.dating, now, settings.thresholds),
            findings: findings?.[place] ?? entry.findings,
          }),
        );
        documents.set(key, { ...document, entries });
      }
      library.put({ ...source, documents });
    }
  };

  return {
    get: () => store.settings(),
    set: async (change) => {
      const before = store.settings();
      const after = { ...before, ...change };
      const keys = Object.keys(change).filter(
        (key) => JSON.stringify(Reflect.get(before, key)) !== JSON.stringify(Reflect.get(after, key)),
      );
      if (keys.length === 0) return before;
      store.atomically(() => {
        store.saveSettings(after);
        const told = keys.filter((key) => !appearance.has(key));
        if (told.length > 0) journal({ event: 'settings-changed', keys: told.sort() });
      });
      if (keys.includes('thresholds') || keys.includes('rulesOff')) {
        await rework(after, keys.includes('rulesOff'));
        events.emit('changed', { what: 'entries' });
      }
      events.emit('changed', { what: 'settings' });
      events.emit('changed', { what: 'review' });
      return after;
    },
  };
}
