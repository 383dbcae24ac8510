import type { Input, Output } from '../../shared/contract.ts';
import type { Events } from './events.ts';
import { makeLogFile } from './log-file.ts';
import type { Clock, Desk, Hashes, Store } from './ports.ts';

export interface Logbook {
  readonly page: (offset: number, limit: number) => Output<'log.page'>;
  readonly verify: () => Output<'log.verify'>;
  readonly export: (
    format: Input<'log.export'>['format'],
    form: 'share' | 'private',
  ) => Promise<Output<'log.export'>>;
}

/** Reads, checks and hands out the hygiene log.  */
export function createLogbook(
  clock: Clock,
  store: Store,
  hashes: Hashes,
  desk: Desk,
  version: string,
  events: Events,
): Logbook {
  return {
    page: (offset, limit) => {
      const { total, lines } = store.log(offset, limit);
      return { total, lines: [...lines] };
    },
    verify: () => store.verify(),
    export: async (format, form) => {
      const shape = format === 'pdf' ? 'page' : format;
      const file = makeLogFile(store, clock, hashes.sha256, version, shape, form);
      events.emit('changed', { what: 'log' });
      if (format === 'pdf') return desk.print(file.name, file.content);
      const saved = await desk.save(file.name, file.type, file.content);
      return { how: saved.how, name: file.name, href: saved.href };
    },
  };
}
