import { scheme } from '../../domain/identity/index.ts';
import type { Draft } from '../../domain/importers/importer.ts';
import type { LoadedDocument, LoadedEntry } from '../library.ts';
import type { KnownEntry, Ports, StoredSource } from '../ports.ts';
import { dayOf, today } from '../today.ts';
import { age, datingOf } from './dating.ts';
import type { PlacedDocument } from './identify.ts';
import type { Prepared, Taking } from './take.ts';

type Given = Pick<Ports, 'store' | 'clock'>;

/**
 * Records one reading of one document and makes its entries. An entry is new where this reading is the first that
 * held it and the source had been read before; a snapshot that is read again, at a start for one, stays the reading
 * that it was.
 */
export function load(
  one: Prepared,
  stored: StoredSource,
  readAt: string,
  earlier: boolean,
  { ports: { store, clock }, copied, aliases }: Pick<Taking, 'ports' | 'copied' | 'aliases'>,
): { readonly loaded: LoadedDocument; readonly copy: boolean } {
  const { placed, printed, digest } = one;
  const snapshot = {
    source: stored.id,
    readAt,
    asOf: placed.asOf,
    seenAt: placed.madeAt ?? readAt,
    digest,
    entries: printed.length,
    problems: placed.read.problems.length,
  };
  const sightings = printed.map(({ sighting }) => sighting);
  const recorded = store.record(snapshot, scheme, sightings);
  const thresholds = store.settings().thresholds;
  const zone = clock.zone();
  const now = today(clock);
  const readBefore = earlier || recorded.readAt > stored.firstRead;
  const readOnEarlierDay = dayOf(Date.parse(recorded.readAt), zone) < now;
  const entries = printed.map(({ draft, sighting }, place): LoadedEntry => {
    const known = knownAt(recorded.known, place);
    const firstHere = known.firstSnapshot === recorded.snapshot;
    const seenBefore = !firstHere || readOnEarlierDay;
    const dating = datingOf(draft, one.dates, seenBefore ? dayOf(Date.parse(known.firstSeen), zone) : null);
    return {
      id: sighting.fingerprint,
      number: known.number,
      fingerprint: sighting.fingerprint,
      second: sighting.second,
      exact: sighting.exact,
      sketch: sighting.sketch,
      source: stored.id,
      text: draft.text,
      locator: locatorOf(draft, placed),
      kind: draft.kind,
      tags: draft.tags ?? [],
      ...(draft.part === undefined ? {} : { part: draft.part }),
      parent: draft.parent ?? null,
      findings: one.findings[place] ?? [],
      age: age(draft, dating, now, thresholds),
      dating,
      firstSeen: known.firstSeen,
      isNew: firstHere && readBefore,
    };
  });
  const { file } = placed.read.document;
  const { applies } = placed.read.facts;
  const names = file === null ? [] : [file];
  const byFileTime = file !== null && entries.some((entry) => entry.age.basis === 'file');
  const warning = byFileTime ? copied(file) : undefined;
  const problems = warning ? [...placed.read.problems, warning] : placed.read.problems;
  return {
    loaded: {
      key: placed.key,
      asOf: placed.asOf,
      madeAt: placed.madeAt,
      digest,
      entries,
      problems,
      names,
      aliases: file === null ? [] : aliases(file),
      references: placed.read.references ?? [],
      ...(applies === undefined ? {} : { applies }),
    },
    copy: recorded.copy,
  };
}

/** What stays loaded when an older reading comes in: the same entries, first seen as early as it saw them. */
export function seenEarlier(
  present: LoadedDocument,
  older: LoadedDocument,
  { store, clock }: Given,
): LoadedDocument {
  const first = new Map(older.entries.map(({ fingerprint, firstSeen }) => [fingerprint, firstSeen]));
  const thresholds = store.settings().thresholds;
  const now = today(clock);
  const entries = present.entries.map((entry) => {
    const firstSeen = first.get(entry.fingerprint) ?? entry.firstSeen;
    if (firstSeen >= entry.firstSeen) return entry;
    const dating = { ...entry.dating, firstSeenDay: dayOf(Date.parse(firstSeen), clock.zone()) };
    return { ...entry, firstSeen, isNew: false, dating, age: age(entry, dating, now, thresholds) };
  });
  return { ...present, entries };
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
