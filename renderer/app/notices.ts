import { useSyncExternalStore } from 'react';

/** A short message that goes by itself; `undo` adds a button. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'problem';
  readonly undo?: () => void;
}

/** How long a notice stays, in milliseconds. */
const stay = 8_000;

let notices: readonly Notice[] = [];
let next = 1;
const listeners = new Set<() => void>();
const set = (list: readonly Notice[]): void => {
  notices = list;
  for (const listener of listeners) listener();
};

/** Shows a message, and has it read out. The newest replaces the one before. */
export function notify(
  text: string,
  options: { readonly tone?: Notice['tone']; readonly undo?: () => void } = {},
): void {
  const notice: Notice = {
    id: next++,
    text,
    tone: options.tone ?? 'plain',
    ...(options.undo ? { undo: options.undo } : {}),
  };
  set([notice]);
  setTimeout(() => dismiss(notice.id), stay);
}

export const dismiss = (id: number): void => set(notices.filter((notice) => notice.id !== id));

export const useNotices = (): readonly Notice[] =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => notices,
  );
