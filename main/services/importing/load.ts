import { scheme } from '../../domain/identity/index.ts';
import type { Draft } from '../../domain/importers/importer.ts';
import type { EntryPast, LoadedDocument, LoadedEntry } from '../library.ts';
import type { KnownEntry, Ports, Store, StoredSource } from '../ports.ts';
import { dayOf, today } from '../today.ts';
import { age, datingOf } from './dating.ts';
import type { PlacedDocument } from './identify.ts';
import type { Prepared, Taking } from './take.ts';

type Given = Pick<Ports, 'store' | 'clock'>;
type PastOf = (number: number) => EntryPast;

/** One reading of one document as the store took it; `copy` where it was there before. */
export type Recorded = ReturnType<Store['record']> & {
  readonly prepared: Prepared;
  readonly numbers: readonly number[];
};

export function record(
  prepared: Prepared,
  stored: StoredSource,
  readAt: string,
  { store, hashes }: Pick<Ports, 'store' | 'hashes'>,
): Recorded {
  const { placed, printed, digest } = prepared;
  const snapshot = {
    source: stored.id,
    readAt,
    asOf: placed.asOf,
    seenAt: placed.madeAt ?? readAt,
    digest,
    part: hashes.keyed(`part ${placed.key}`),
    entries: printed.length,
    problems: placed.read.problems.length,
  };
  const recorded = store.record(
    snapshot,
    scheme,
    printed.map(({ sighting }) => sighting),
  );
  return { ...recorded, prepared, numbers: recorded.known.map(({ number }) => number) };
}

/** Makes the entries of a recorded reading. */
export function load(
  recorded: Recorded,
  stored: StoredSource,
  pastOf: PastOf,
  { ports, copied, aliases }: Pick<Taking, 'ports' | 'copied' | 'aliases'>,
): LoadedDocument {
  const { placed, printed, digest, findings, dates } = recorded.prepared;
  const undated = printed.map(({ draft, sighting: { fingerprint, second, exact } }, place) => {
    const { number } = knownAt(recorded.known, place);
    return {
      id: fingerprint,
      number,
      fingerprint,
      second,
      exact,
      source: stored.id,
      text: draft.text,
      locator: locatorOf(draft, placed),
      kind: draft.kind,
      tags: draft.tags ?? [],
      ...(draft.part === undefined ? {} : { part: draft.part }),
      ...(draft.label === undefined ? {} : { label: draft.label }),
      parent: draft.parent ?? null,
      findings: findings[place] ?? [],
      dating: datingOf(draft, dates, null),
    };
  });
  const { file } = placed.read.document;
  const { applies } = placed.read.facts;
  const reading = { snapshot: recorded.snapshot, readAt: recorded.readAt };
  const entries = dated(undated, reading, pastOf, ports);
  const byFileTime = file !== null && entries.some((entry) => entry.age.basis === 'file');
  const warning = byFileTime ? copied(file) : undefined;
  return {
    key: placed.key,
    asOf: placed.asOf,
    madeAt: placed.madeAt,
    ...reading,
    digest,
    entries,
    problems: warning ? [...placed.read.problems, warning] : placed.read.problems,
    names: file === null ? [] : [file],
    aliases: file === null ? [] : aliases(file),
    references: placed.read.references ?? [],
    ...(applies === undefined ? {} : { applies }),
  };
}

/** A document that stays loaded while the ledger has learned more about the past of its entries. */
export const withPasts = (document: LoadedDocument, pastOf: PastOf, given: Given): LoadedDocument => ({
  ...document,
  entries: dated(document.entries, document, pastOf, given),
});

/**
 * Tells entries their past and reckons their age. The first sighting dates an entry from the second reading on, or
 * from the next day: on the first it says no more than that it is there.
 */
function dated(
  entries: readonly Omit<LoadedEntry, 'age' | 'past'>[],
  reading: Pick<LoadedDocument, 'snapshot' | 'readAt'>,
  pastOf: PastOf,
  { store, clock }: Given,
): LoadedEntry[] {
  const thresholds = store.settings().thresholds;
  const zone = clock.zone();
  const now = today(clock);
  const readOnEarlierDay = dayOf(Date.parse(reading.readAt), zone) < now;
  return entries.map((entry) => {
    const past = pastOf(entry.number);
    const { firstSeenDay: _, ...facts } = entry.dating;
    const before =
      readOnEarlierDay || past.firstSnapshot !== reading.snapshot || past.firstSeenAs !== entry.number;
    const dating = before ? { ...facts, firstSeenDay: dayOf(Date.parse(past.firstSeen), zone) } : facts;
    return { ...entry, past, dating, age: age(entry, dating, now, thresholds) };
  });
}

function knownAt(known: readonly KnownEntry[], place: number): KnownEntry {
  const entry = known[place];
  if (!entry) throw new Error('The store answered fewer entries than it was given.');
  return entry;
}

function locatorOf(draft: Draft, { read }: PlacedDocument): LoadedEntry['locator'] {
  const { file, inner } = read.document;
  return { ...(file === null ? {} : { file }), ...(inner === null ? {} : { inner }), ...draft.locator };
}
