import { createJudge, type Judge } from '../domain/acceptance.ts';
import type { LoadedEntry } from './library.ts';
import type { Clock, Hashes, Store } from './ports.ts';
import { today } from './today.ts';

/** What is accepted now, as the library asks for it whenever it lists its entries anew. */
export interface Judging {
  readonly judge: (entry: LoadedEntry) => LoadedEntry;
  /** Takes up what the store holds, as of today. */
  readonly renew: () => void;
  /** Whether a day has begun since, so that something may have run out. */
  readonly isPast: () => boolean;
}

export function createJudging(clock: Clock, store: Pick<Store, 'acceptances'>, hashes: Hashes): Judging {
  let day = '';
  let judged: Judge = (_, findings) => findings;
  const renew = (): void => {
    day = today(clock);
    judged = createJudge(store.acceptances(), day, hashes.keyed);
  };
  renew();
  return {
    judge: (entry) => {
      const findings = judged(entry.text, entry.findings);
      return findings === entry.findings ? entry : { ...entry, findings };
    },
    renew,
    isPast: () => today(clock) !== day,
  };
}
