import { createHash } from 'node:crypto';
import { checkChain, lineText, parseLine } from '../../../../main/domain/log/chain.ts';
import type {
  KnownEntry,
  Sighting,
  Store,
  StoredConnector,
  StoredEdit,
  StoredRemoval,
  StoredReview,
  StoredSource,
} from '../../../../main/services/ports.ts';
import type { Acceptance } from '../../../../shared/acceptance.ts';
import type { LogLine } from '../../../../shared/log.ts';
import { defaultSettings } from '../../../../shared/settings.ts';
import type { StoredTerm } from '../../../../shared/term.ts';
import type { Verdict } from '../../../../shared/verdict.ts';
import { ledgerInMemory } from './store-ledger.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export interface Snapshot {
  readonly source: string;
  readonly readAt: string;
  readonly asOf: string | null;
  readonly seenAt: string;
  readonly digest: string;
  readonly part: string;
  readonly seen: readonly Sighting[];
}

/** A store that lives as long as a test. What it answers is what the store on disk answers; it rolls nothing back. */
export function storeInMemory(): Store & { refuse: (why: Error | null) => void } {
  let settings = defaultSettings;
  let sources: (StoredSource & { forgotten: boolean })[] = [];
  const chosen = new Set<string>();
  const snapshots: Snapshot[] = [];
  const entries = new Map<string, KnownEntry>();
  const verdicts = new Map<string, Verdict>();
  const removals = new Map<string, StoredRemoval>();
  const edits = new Map<string, StoredEdit>();
  const notes = new Map<string, string>();
  const connectors = new Map<string, StoredConnector>();
  const acceptances = new Map<number, Acceptance>();
  let given = 0;
  const terms = new Map<number, StoredTerm>();
  const dismissed = new Set<string>();
  let named = 0;
  const reviews = new Map<string, StoredReview>();
  const lines: string[] = [];
  let refusal: Error | null = null;

  const known = (fingerprint: string, at: string, snapshot: number): KnownEntry => {
    const before = entries.get(fingerprint);
    if (before && before.firstSeen <= at) return before;
    const order = (id: number) => snapshots[id - 1]?.asOf ?? '';
    const first = before && order(before.firstSnapshot) <= order(snapshot) ? before.firstSnapshot : snapshot;
    const now = { number: before?.number ?? entries.size + 1, firstSeen: at, firstSnapshot: first };
    entries.set(fingerprint, now);
    return now;
  };
  const ledger = ledgerInMemory(snapshots, entries);
  const verify = () => checkChain(lines, sha256);

  return {
    folder: '/home/sam/data',
    refuse: (why) => {
      refusal = why;
    },
    atomically: (body) => body(),
    settings: () => settings,
    saveSettings: (next) => {
      settings = next;
    },
    sources: () => sources.filter(({ forgotten }) => !forgotten),
    source: (key, kind, place, at) => {
      const number = sources.length + 1;
      const found = sources.find((one) => one.key === key);
      const fresh = {
        id: `source-${number}`,
        number,
        key,
        kind,
        chosen: null,
        firstRead: at,
        awayAt: null,
        forgotten: false,
      };
      const source = {
        ...(found ?? fresh),
        awayAt: null,
        chosen: place ?? found?.chosen ?? null,
        forgotten: false,
      };
      sources = found ? sources.map((one) => (one.id === found.id ? source : one)) : [...sources, source];
      return source;
    },
    moveSource: (id, key, place) => {
      sources = sources.map((one) => (one.id === id ? { ...one, key, chosen: place } : one));
    },
    markAway: (id, at) => {
      sources = sources.map((one) => (one.id === id ? { ...one, awayAt: at } : one));
    },
    forgetSource: (id) => {
      sources = sources.map((one) => (one.id === id ? { ...one, forgotten: true, chosen: null } : one));
    },
    chosen: () => [...chosen],
    choose: (path) => {
      chosen.add(path);
    },
    unchoose: (path) => {
      chosen.delete(path);
    },
    record: ({ source, readAt, asOf, seenAt, digest, part }, _scheme, sightings) => {
      const newest = snapshots.findLastIndex((one) => one.source === source && one.part === part);
      const copy = snapshots.findIndex(
        (one, at) =>
          one.source === source &&
          one.digest === digest &&
          one.part === part &&
          one.asOf === asOf &&
          (asOf !== null || at === newest),
      );
      if (copy < 0) snapshots.push({ source, readAt, asOf, seenAt, digest, part, seen: [...sightings] });
      const snapshot = copy < 0 ? snapshots.length : copy + 1;
      return {
        snapshot,
        copy: copy >= 0,
        readAt: snapshots[snapshot - 1]?.readAt ?? readAt,
        known: sightings.map(({ fingerprint }) => known(fingerprint, seenAt, snapshot)),
      };
    },
    numberOf: (fingerprint) => entries.get(fingerprint)?.number ?? null,
    snapshots: (source) => snapshots.filter((one) => one.source === source).length,
    shared: (seconds) => {
      const held = (source: string, second: string) =>
        snapshots.some((one) => one.source === source && one.seen.some((entry) => entry.second === second));
      return new Map(sources.map(({ id }) => [id, seconds.filter((second) => held(id, second)).length]));
    },
    sightings: (fingerprint) =>
      snapshots
        .filter(({ seen }) => seen.some((entry) => entry.fingerprint === fingerprint))
        .map(({ readAt, seenAt, source, seen }) => {
          const here = seen.filter((entry) => entry.fingerprint === fingerprint);
          return { readAt, seenAt, source, rules: [...new Set(here.flatMap(({ rules }) => rules))].sort() };
        })
        .sort((a, b) => a.seenAt.localeCompare(b.seenAt)),
    ...ledger,
    verdicts: () => new Map(verdicts),
    verdict: (fingerprint, verdict) => {
      if (refusal) throw refusal;
      if (verdict) verdicts.set(fingerprint, verdict);
      else verdicts.delete(fingerprint);
    },
    acceptances: () => [...acceptances.values()],
    accept: (acceptance) => {
      const number = ++given;
      acceptances.set(number, { ...acceptance, number });
      return number;
    },
    dropAcceptance: (number) => {
      acceptances.delete(number);
    },
    terms: () => [...terms.values()],
    addTerm: (term) => {
      const number = ++named;
      terms.set(number, { ...term, number });
      return number;
    },
    changeTerm: (term) => {
      terms.set(term.number, term);
    },
    dropTerm: (number) => {
      terms.delete(number);
    },
    clearTerms: () => {
      terms.clear();
      dismissed.clear();
    },
    dismissedTerms: () => dismissed,
    dismissTerm: (print, at) => {
      if (at === null) dismissed.delete(print);
      else dismissed.add(print);
    },
    removals: () => [...removals.values()],
    saveRemoval: (removal) => {
      if (refusal) throw refusal;
      removals.set(removal.id, removal);
    },
    dropRemoval: (id) => {
      removals.delete(id);
    },
    edits: () => [...edits.values()],
    saveEdit: (edit) => {
      edits.set(edit.id, edit);
    },
    connectors: () => [...connectors.values()],
    saveConnector: (connector) => {
      connectors.set(connector.id, connector);
    },
    dropConnector: (id) => {
      connectors.delete(id);
    },
    notes: () => notes,
    note: (fingerprint, note) => {
      if (note) notes.set(fingerprint, note);
      else notes.delete(fingerprint);
    },
    clearNotes: () => {
      notes.clear();
      for (const [id, review] of reviews) {
        const emptied = Object.entries(review.answers).map(([step, { values }]) => [
          step,
          { values, typed: {} },
        ]);
        reviews.set(id, { ...review, answers: Object.fromEntries(emptied) });
      }
    },
    reviews: () => [...reviews.values()],
    saveReview: (review) => {
      reviews.set(review.id, review);
    },
    append: (at, zone, body): LogLine => {
      const line = { n: lines.length + 1, at, zone, body, prev: verify().head };
      lines.push(lineText(line));
      return line;
    },
    log: (offset, limit) => ({
      total: lines.length,
      lines: lines.slice(offset, offset + limit).flatMap((text) => parseLine(text) ?? []),
    }),
    logLines: () => lines,
    verify,
    inventory: () => [{ what: 'notes', items: notes.size, bytes: [...notes.values()].join('').length }],
    forgetEverything: () => {
      sources = [];
      chosen.clear();
      notes.clear();
      verdicts.clear();
    },
    close: () => {},
  };
}
