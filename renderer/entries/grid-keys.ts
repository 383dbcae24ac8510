import type { Decision } from '../../shared/verdict.ts';

/** What a key pressed in the table means. */
export type GridAct =
  | {
      readonly is: 'move';
      readonly to: 'next' | 'previous' | 'first' | 'last' | 'page-down' | 'page-up';
      readonly extend: boolean;
    }
  | { readonly is: 'decide'; readonly decision: Decision; readonly stay: boolean }
  | { readonly is: 'select' | 'select-all' | 'open' | 'back' | 'reveal' | 'note' };

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const moves: Readonly<Record<string, Extract<GridAct, { is: 'move' }>['to']>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'page-down',
  PageUp: 'page-up',
};

// By the place of the key, so that Shift with a digit is the same on every layout.
const decisionKeys: Readonly<Record<string, Decision>> = {
  Digit1: 'keep',
  Digit2: 'delete',
  Digit3: 'redact',
  Digit4: 'duplicate',
  Numpad1: 'keep',
  Numpad2: 'delete',
  Numpad3: 'redact',
  Numpad4: 'duplicate',
  KeyH: 'later',
};

const letters: Readonly<Record<string, GridAct>> = {
  x: { is: 'select' },
  r: { is: 'reveal' },
  c: { is: 'note' },
};

/** Reads a key press; null where it means nothing here. Single letters and digits can be switched off. */
export function gridAct(event: Pressed, singleKeys: boolean): GridAct | null {
  if (event.altKey) return null;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return key === 'a' ? { is: 'select-all' } : null;
  const to = moves[event.key];
  if (to) return { is: 'move', to, extend: event.shiftKey };
  if (event.key === 'Enter') return { is: 'open' };
  if (event.key === 'Escape') return { is: 'back' };
  if (event.key === ' ') return { is: 'select' };
  if (!singleKeys) return null;
  if (key === 'j' || key === 'k')
    return { is: 'move', to: key === 'j' ? 'next' : 'previous', extend: event.shiftKey };
  const decision = decisionKeys[event.code];
  if (decision) return { is: 'decide', decision, stay: event.shiftKey };
  return letters[key] ?? null;
}
