import type { ComputerFacts } from '../../../shared/computer.ts';
import type { LogEvent } from '../../../shared/log.ts';
import type { Met } from '../../domain/computer/connectors.ts';
import type { Events } from '../events.ts';
import { Refusal } from '../failure.ts';
import type { Journal } from '../journal.ts';
import type { Library } from '../library.ts';
import { foundEvents } from './found.ts';
import { type Measuring, measure } from './measure.ts';

export interface ComputerService {
  /** What was measured when this computer was last looked at; null before that, and once the person withdrew. */
  readonly facts: () => ComputerFacts | null;
  /** Places at which connectors were met in that look. */
  readonly met: () => readonly Met[];
  /** Looks at this computer, which the person thereby agrees to, now and at every start. */
  readonly look: () => Promise<ComputerFacts>;
  /** Looks again where the person agreed to it before. */
  readonly lookAgain: () => Promise<void>;
  /** The person withdraws: what was measured is let go. */
  readonly withdraw: () => void;
  readonly stop: () => void;
}

/** Measures this computer with the person's consent, keeps the result in memory, and logs what became other. */
export function createComputer(
  ports: Measuring,
  library: Library,
  journal: Journal,
  events: Events,
): ComputerService {
  const { store } = ports;
  let facts: ComputerFacts | null = null;
  let met: readonly Met[] = [];
  let running: AbortController | null = null;

  const changed = (): void => {
    for (const what of ['computer', 'review'] as const) events.emit('changed', { what });
  };
  /** Every event of the log, oldest first. */
  const logged = (): LogEvent[] =>
    store
      .log(0, Number.MAX_SAFE_INTEGER)
      .lines.toSorted((a, b) => a.n - b.n)
      .map(({ body }) => body);
  const agree = (yes: boolean): void => {
    if (store.settings().measureComputer === yes) return;
    store.atomically(() => {
      store.saveSettings({ ...store.settings(), measureComputer: yes });
      journal({ event: 'settings-changed', keys: ['measureComputer'] });
    });
    events.emit('changed', { what: 'settings' });
  };
  /** Null where it was stopped. */
  const look = async (asked: boolean): Promise<ComputerFacts | null> => {
    running?.abort();
    const own = new AbortController();
    running = own;
    const seen = await measure(ports, library, own.signal);
    if (!seen) return null;
    facts = seen.facts;
    met = seen.met;
    journal(...foundEvents(facts, logged(), asked));
    changed();
    return facts;
  };

  return {
    facts: () => facts,
    met: () => met,
    look: async () => {
      agree(true);
      const looked = await look(true);
      if (!looked) throw new Refusal('stopped');
      return looked;
    },
    lookAgain: async () => {
      if (store.settings().measureComputer) await look(false);
    },
    withdraw: () => {
      running?.abort();
      agree(false);
      facts = null;
      met = [];
      changed();
    },
    stop: () => running?.abort(),
  };
}
