import { useSyncExternalStore } from 'react';
import { type ScreenId, screenIds } from './screens.ts';

/** Where the window is: a screen, and the filter that the table is to open with. */
export interface Place {
  readonly screen: ScreenId;
  readonly filter: string | null;
}

const subscribe = (tell: () => void): (() => void) => {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
};

export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const [screen = '', filter] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  const known = screenIds.find((id) => id === screen);
  return { screen: known ?? 'overview', filter: filter || null };
}

export function go(screen: ScreenId, filter?: string | null): void {
  window.location.hash = `#/${screen}${filter ? `/${encodeURIComponent(filter)}` : ''}`;
}
