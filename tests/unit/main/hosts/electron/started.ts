import { vi } from 'vitest';
import { type ShellParts, startShell } from '../../../../../main/hosts/electron/shell.ts';
import type { Application } from '../../../../../main/services/application.ts';
import type { EventMessage } from '../../../../../shared/events.ts';
import { defaultSettings } from '../../../../../shared/settings.ts';
import { createStandIn, type StandIn, type StandInOptions } from './stand-in.ts';

const result = {
  ok: true as const,
  value: {
    cancelled: false,
    sources: [],
    entries: 0,
    problems: 0,
    older: 0,
    same: 0,
    moved: 0,
    changes: { new: 0, reworded: 0, moved: 0, back: 0, gone: 0 },
  },
};

/** An application that answers a call with its name, and whose events a test can send. */
function made() {
  const listeners = new Set<(message: EventMessage) => void>();
  const application = {
    call: vi.fn<Application['call']>(async (method) => ({
      ok: true,
      value: method === 'settings.get' ? defaultSettings : method,
    })),
    on: (listener: (message: EventMessage) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    importPaths: vi.fn<Application['importPaths']>(async () => result),
    importBytes: vi.fn<Application['importBytes']>(async () => result),
    close: vi.fn<Application['close']>(async () => {}),
  };
  const tell = (message: EventMessage): void => {
    for (const listener of listeners) listener(message);
  };
  return { application, listeners, tell };
}

/** The shell as it stands once it was started on a stand-in. */
export async function started(options: StandInOptions = {}, more: Partial<ShellParts> = {}) {
  const standIn = createStandIn(options);
  const { application, listeners, tell } = made();
  await startShell(standIn.runtime, {
    compose: async () => application,
    serveRenderer: async () => new Response('page'),
    preload: '/dist/preload.cjs',
    paths: [],
    pathsOf: (argv) => argv.slice(1),
    ...more,
  });
  return { ...standIn, application, listeners, tell };
}

/** With what the shell did something, each time that it did it. */
export const did = ({ acts }: Pick<StandIn, 'acts'>, what: string): readonly (readonly unknown[])[] =>
  acts.filter((act) => act.what === what).map((act) => act.with);
