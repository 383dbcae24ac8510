import type { Settings } from '../../shared/settings.ts';
import type { Events } from './events.ts';
import type { Journal } from './journal.ts';
import type { Store } from './ports.ts';
import type { Rework } from './rework.ts';

/** A part of the settings; what is there but undefined is not changed. */
type Change = { readonly [K in keyof Settings]?: Settings[K] | undefined };

export interface SettingsService {
  readonly get: () => Settings;
  readonly set: (change: Change) => Promise<Settings>;
}

/** How the window looks, and what it asked already; worth remembering, not worth a line in the log. */
const appearance: ReadonlySet<string> = new Set(['columns', 'theme', 'singleKeys', 'profileConfirmed']);

/** A change of thresholds dates every loaded entry anew; a rule or a list of terms switched on or off scans them anew. */
export function createSettings(
  store: Store,
  rework: Rework,
  journal: Journal,
  events: Events,
): SettingsService {
  return {
    get: () => store.settings(),
    set: async (change) => {
      const before = store.settings();
      const after = { ...before, ...given(change) };
      const keys = Object.keys(given(change)).filter(
        (key) => JSON.stringify(Reflect.get(before, key)) !== JSON.stringify(Reflect.get(after, key)),
      );
      if (keys.length === 0) return before;
      store.atomically(() => {
        store.saveSettings(after);
        const told = keys.filter((key) => !appearance.has(key));
        if (told.length > 0) journal({ event: 'settings-changed', keys: told.sort() });
      });
      const rescan = keys.includes('rulesOff') || keys.includes('termPresets');
      if (rescan || keys.includes('thresholds')) {
        await rework(rescan);
        events.emit('changed', { what: 'entries' });
      }
      events.emit('changed', { what: 'settings' });
      events.emit('changed', { what: 'review' });
      return after;
    },
  };
}

const given = (change: Change): Partial<Settings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
