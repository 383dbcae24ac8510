import type { Input, Output } from '../../shared/contract.ts';
import { exportLog } from '../domain/exporters/index.ts';
import type { Journal } from './journal.ts';
import type { Clock, Desk, Hashes, Store } from './ports.ts';

export interface Logbook {
  readonly page: (offset: number, limit: number) => Output<'log.page'>;
  readonly verify: () => Output<'log.verify'>;
  readonly export: (format: Input<'log.export'>['format']) => Promise<Output<'log.export'>>;
}

/** Reads, checks and hands out the hygiene log. An export is logged before it is made, so that it shows itself. */
export function createLogbook(
  clock: Clock,
  store: Store,
  hashes: Hashes,
  desk: Desk,
  version: string,
  journal: Journal,
): Logbook {
  return {
    page: (offset, limit) => {
      const { total, lines } = store.log(offset, limit);
      return { total, lines: [...lines] };
    },
    verify: () => store.verify(),
    export: async (format) => {
      journal({ event: 'log-exported', format, form: 'share' });
      const exportedAt = new Date(clock.now()).toISOString();
      const file = exportLog(format, store.logLines(), { exportedAt, version, sha256: hashes.sha256 });
      const saved = await desk.save(file.name, file.type, file.content);
      return { how: saved.how, name: file.name, href: saved.href };
    },
  };
}
