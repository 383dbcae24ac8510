import { useEffect } from 'react';
import { coverAll } from '../entries/reveal.ts';
import { redo, undo } from '../entries/verdict-actions.ts';
import { go } from './router.ts';
import { screenIds, screens } from './screens.ts';

/** How long a second key may take after G, in milliseconds. */
const pause = 1_500;

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Keys that work on every screen. Single letters can be switched off, and never act while somebody types. */
export function useGlobalKeys(show: (what: 'keys' | 'commands') => void, singleKeys: boolean): void {
  useEffect(() => {
    let waiting = 0;
    const hear = (event: KeyboardEvent): void => {
      const act =
        event.ctrlKey || event.metaKey
          ? withControl(event, show)
          : singleKeys && !event.altKey && !typing(event.target)
            ? letter(event)
            : null;
      if (!act) return;
      event.preventDefault();
      act();
    };
    const letter = (event: KeyboardEvent): (() => void) | null => {
      if (document.querySelector('dialog[open]')) return null;
      const key = event.key.toLowerCase();
      if (performance.now() < waiting) {
        waiting = 0;
        const id = screenIds.find((one) => screens[one].letter === key);
        return id ? () => go(id) : null;
      }
      if (key === 'g') {
        waiting = performance.now() + pause;
        return () => {};
      }
      if (event.key === '?') return () => show('keys');
      if (event.key === '/')
        return () => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
      return null;
    };
    // Before any screen's own keys, so that the letter after G is never taken for one of theirs.
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, [show, singleKeys]);
}

function withControl(event: KeyboardEvent, show: (what: 'commands') => void): (() => void) | null {
  const key = event.key.toLowerCase();
  if (key === 'k') return () => show('commands');
  if (key === 'l') return coverAll;
  if (key === 'z' && !typing(event.target)) return () => void (event.shiftKey ? redo() : undo());
  return null;
}
