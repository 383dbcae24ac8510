import type { MatchAnswer } from '../../shared/change.ts';
import type { Events } from './events.ts';
import { Refusal } from './failure.ts';
import { withPasts } from './importing/load.ts';
import type { Journal } from './journal.ts';
import type { Ledger } from './ledger.ts';
import type { Library, LoadedSource } from './library.ts';
import type { Clock, Store } from './ports.ts';

export interface Matches {
  /** Keeps what the person says of an entry and an earlier one, by its number; null takes it back. */
  readonly answer: (id: string, earlier: number, answer: MatchAnswer | null) => void;
}

/** The person's word on doubtful matches. It goes before what the sketches tell, also in later readings. */
export function createMatches(
  clock: Clock,
  store: Store,
  library: Library,
  ledger: Ledger,
  journal: Journal,
  events: Events,
): Matches {
  return {
    answer: (id, earlier, answer) => {
      const entry = library.entry(id);
      if (!entry) throw new Refusal('row-gone');
      const asked = entry.past.earlier.some(({ number }) => number === earlier);
      const said = store.matchAnswers().some((one) => one.later === entry.number && one.earlier === earlier);
      if (!asked && !said) throw new Refusal('row-gone');
      const concerned = new Set(library.withFingerprint(entry.fingerprint).map(({ source }) => source));
      store.atomically(() => {
        store.answerMatch(entry.number, earlier, answer, new Date(clock.now()).toISOString());
        for (const source of concerned) ledger.settleEntry(source, entry.number);
        journal({ event: 'match-answered', entry: entry.number, earlier, answer });
      });
      for (const source of concerned) refresh(library.source(source));
      events.emit('changed', { what: 'entries' });
    },
  };

  function refresh(source: LoadedSource | undefined): void {
    if (!source) return;
    const documents = [...source.documents];
    const numbers = documents.flatMap(([, { entries }]) => entries.map(({ number }) => number));
    const pasts = ledger.pasts(source.id, numbers);
    const settled = documents.map(([key, one]) => [key, withPasts(one, pasts.of, { store, clock })] as const);
    library.put({ ...source, documents: new Map(settled) });
  }
}
