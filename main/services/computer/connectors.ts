import type { ComputerFacts } from '../../../shared/computer.ts';
import type { ConnectorRow, Connectors } from '../../../shared/connectors.ts';
import { connectorKey, joinConnectors, type KnownConnector } from '../../domain/computer/connectors.ts';
import type { Events } from '../events.ts';
import { Refusal } from '../failure.ts';
import type { Journal } from '../journal.ts';
import type { Ports, StoredConnector } from '../ports.ts';
import { today } from '../today.ts';
import type { TypedWords } from '../typed-words.ts';
import type { ComputerService } from './computer.ts';

/** What the person says of a connector; the day is added. */
export type Said = Omit<NonNullable<ConnectorRow['review']>, 'on'>;

export interface ConnectorsService {
  /** What was measured on this computer, with the connectors that the person typed among those found. */
  readonly facts: () => ComputerFacts | null;
  readonly list: () => Connectors;
  /** Adds a connector that the person read in Customize > Connectors. */
  readonly add: (name: string) => Promise<Connectors>;
  readonly remove: (id: string) => Connectors;
  readonly review: (id: string, said: Said) => Promise<Connectors>;
}

/** The connectors that were found and typed, with what the person said of them, and what changed since. */
export function createConnectors(
  { clock, store, hashes }: Pick<Ports, 'clock' | 'store' | 'hashes'>,
  computer: Pick<ComputerService, 'facts' | 'met'>,
  typedWords: TypedWords,
  journal: Journal,
  events: Events,
): ConnectorsService {
  const print = (text: string): string => hashes.keyed(text).slice(0, 32);
  const salt = (): string => hashes.keyed('note salt');

  const known = (stored: readonly StoredConnector[]): KnownConnector[] => {
    const typed = stored.filter((one) => one.typed);
    return joinConnectors(
      [
        ...computer.met(),
        ...typed.map(({ name }) => ({
          name,
          origin: 'typed' as const,
          where: '',
          server: null,
          tools: null,
        })),
      ],
      print,
    );
  };

  const list = (): Connectors => {
    const stored = store.connectors();
    const byId = new Map(stored.map((one) => [one.id, one]));
    const facts = computer.facts();
    const found = known(stored);
    const here = new Set(found.map(({ connector }) => connector.id));
    const fact = facts?.connectors;
    const unseen = stored.filter(({ id }) => !here.has(id));
    return {
      rows: [
        ...found.map((one) => rowOf(one, byId.get(one.connector.id))),
        ...unseen.map((one) => missing(one, fact?.known ? 'gone' : 'unseen')),
      ],
      measuredAt: facts?.measuredAt ?? null,
      files: facts?.files ?? 0,
      unread: facts?.unread ?? 0,
      gap: fact && !fact.known ? fact.gap : null,
    };
  };

  const told = (): Connectors => {
    for (const what of ['computer', 'review'] as const) events.emit('changed', { what });
    return list();
  };

  const require = (id: string): ConnectorRow => {
    const row = list().rows.find((one) => one.id === id);
    if (!row) throw new Refusal('connector-gone');
    return row;
  };

  const facts = (): ComputerFacts | null => {
    const measured = computer.facts();
    const value = known(store.connectors()).map(({ connector }) => connector);
    if (!measured || (value.length === 0 && !measured.connectors.known)) return measured;
    const where = measured.connectors.known ? measured.connectors.where : [];
    return { ...measured, connectors: { known: true, value, where } };
  };

  return {
    facts,
    list,
    add: async (given) => {
      const name = (await typedWords(given)).slice(0, 120);
      if (name === '') throw new Refusal('connector-gone');
      const id = print(`connector ${connectorKey(name)}`);
      const before = store.connectors().find((one) => one.id === id);
      store.atomically(() => {
        store.saveConnector({
          print: null,
          review: null,
          ...before,
          id,
          name: before?.name ?? name,
          typed: true,
        });
        if (!before?.typed) journal({ event: 'connector-typed', connector: id, what: 'added' });
      });
      return told();
    },
    remove: (id) => {
      const { typed } = require(id);
      const here = require(id).origins.some((origin) => origin !== 'typed');
      const before = store.connectors().find((one) => one.id === id);
      store.atomically(() => {
        // Found in a file as well, it stays with its review.
        if (before && here) store.saveConnector({ ...before, typed: false });
        else store.dropConnector(id);
        if (typed) journal({ event: 'connector-typed', connector: id, what: 'removed' });
      });
      return told();
    },
    review: async (id, said) => {
      const words = await Promise.all([said.owner, said.by, said.note].map(typedWords));
      const [owner = '', by = '', note = ''] = words;
      const { name } = require(id);
      const stored = store.connectors();
      const before = stored.find((one) => one.id === id);
      const now = known(stored).find(({ connector }) => connector.id === id);
      const review = { ...said, owner, by, note, on: today(clock) };
      store.atomically(() => {
        store.saveConnector({ typed: false, ...before, id, name, print: now?.print ?? null, review });
        journal({
          event: 'connector-reviewed',
          connector: id,
          answer: said.answer,
          role: said.role,
          digest: words.some((one) => one !== '') ? hashes.sha256(`${salt()}\n${words.join('\n')}`) : null,
        });
      });
      return told();
    },
  };
}

function rowOf(
  { connector, details, print }: KnownConnector,
  stored: StoredConnector | undefined,
): ConnectorRow {
  const review = stored?.review ?? null;
  return {
    ...connector,
    details,
    review,
    change: review === null ? 'new' : stored?.print === print ? 'same' : 'changed',
    typed: stored?.typed ?? false,
  };
}

/** A connector that was reviewed and is not found: gone, or its files could not be looked into. */
const missing = ({ id, name, review }: StoredConnector, change: 'gone' | 'unseen'): ConnectorRow => ({
  id,
  name,
  origins: [],
  where: [],
  transport: { known: false, gap: 'no-file' },
  reach: { known: false, gap: 'no-file' },
  warnings: [],
  details: { programs: [], packages: [], hosts: [], secrets: [], tools: null },
  change,
  review,
  typed: false,
});
