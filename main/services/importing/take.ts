import type { Finding } from '../../../shared/finding.ts';
import type { LogEvent } from '../../../shared/log.ts';
import type { RuleSettings } from '../../../shared/settings.ts';
import type { Problem } from '../../../shared/source.ts';
import { rulesIn } from '../../domain/found-over-time.ts';
import { normalise, prints, scope, sketch, sketchSeeds, withoutValues } from '../../domain/identity/index.ts';
import type { Draft } from '../../domain/importers/importer.ts';
import type { Ledger } from '../ledger.ts';
import type { Library, LoadedDocument, LoadedSource } from '../library.ts';
import type { Hashes, Ports, Sighting } from '../ports.ts';
import { type DocumentDates, datesOf } from './dating.ts';
import type { FindingsCache } from './findings.ts';
import type { Group, PlacedDocument } from './identify.ts';
import { load, record, withPasts } from './load.ts';

/** A draft with its prints, but for what it resembles. */
interface PrintedDraft {
  readonly draft: Draft;
  readonly sighting: Omit<Sighting, 'sketch' | 'rules'>;
}

/** A draft with its prints. */
export interface Printed {
  readonly draft: Draft;
  readonly sighting: Sighting;
}

/** A document ready to be taken: printed, scanned and dated. */
export interface Prepared {
  readonly placed: PlacedDocument;
  readonly printed: readonly Printed[];
  readonly findings: readonly (readonly Finding[])[];
  readonly dates: DocumentDates;
  readonly digest: string;
}

export type Steps = {
  readonly scanning: (done: number, total: number) => void;
  readonly dating: (done: number, total: number) => void;
};

/** What stays the same through one import. */
export interface Taking {
  readonly ports: Ports;
  readonly library: Library;
  readonly cache: FindingsCache;
  readonly rules: RuleSettings;
  readonly ledger: Ledger;
  readonly signal: AbortSignal;
  readonly steps: Steps;
  /** The warning for a file whose folder was copied, once for each folder. */
  readonly copied: (file: string) => Problem | undefined;
  /** Other names of a file in the chosen folder: links that lead to it. */
  readonly aliases: (file: string) => readonly string[];
}

/** Prints every draft of a document: who it is, in this scope. */
function print(placed: PlacedDocument, group: Group, hashes: Hashes): PrintedDraft[] {
  return placed.read.drafts.map((draft, ordinal) => {
    const within = scope({
      kind: group.kind,
      ...(group.account ? { account: group.account } : {}),
      ...(draft.part ? { part: draft.part } : {}),
    });
    const { fingerprint, second, exact } = prints({ text: draft.text, scope: within }, hashes);
    const lines = draft.locator.lines ? ([draft.locator.lines[0], draft.locator.lines[1]] as const) : null;
    return { draft, sighting: { fingerprint, second, exact, kind: draft.kind, lines, ordinal } };
  });
}

/** Prints, scans, sketches and dates the documents of a group. Stops with an error when the signal falls. */
export async function prepare(group: Group, owner: string, taking: Taking): Promise<Prepared[]> {
  const { ports, rules, cache, signal, steps } = taking;
  const seeds = sketchSeeds(ports.hashes);
  const prepared: Prepared[] = [];
  for (const [at, placed] of group.documents.entries()) {
    const drafts = print(placed, group, ports.hashes);
    const texts = drafts.map(({ draft, sighting }) => ({
      exact: sighting.exact,
      text: draft.text,
      kind: draft.kind,
      owner,
    }));
    const findings = await cache.scan(texts, rules, signal, (done) => steps.scanning(done, texts.length));
    const printed = drafts.map(({ draft, sighting }, place) => {
      const found = findings[place] ?? [];
      const plain = normalise(withoutValues(draft.text, found));
      return { draft, sighting: { ...sighting, sketch: sketch(plain, seeds), rules: rulesIn(found) } };
    });
    steps.dating(at, group.documents.length);
    const dates = await datesOf(placed, ports.files, ports.clock.zone(), signal);
    signal.throwIfAborted();
    prepared.push({
      placed,
      printed,
      findings,
      dates,
      digest: ports.hashes.sha256(texts.map(({ exact }) => exact).join('\n')),
    });
  }
  return prepared;
}

/**
 * A source as it was taken, how many of its documents were older than what is loaded or the very same, whether it
 * brought anything that was not read before, and how many entries are found no more.
 */
export interface Committed {
  readonly source: LoadedSource;
  readonly older: number;
  readonly same: number;
  readonly fresh: boolean;
  readonly gone: number;
}

/**
 * Writes a prepared group down and puts it in the library. Of several readings of one document the newest by its
 * own date is current; older ones only add sightings, and an identical copy only adds its name.
 */
export function commit(
  group: Group,
  owner: string,
  prepared: readonly Prepared[],
  chosen: string | null,
  synthetic: boolean,
  taking: Taking,
): Committed {
  const { ports, library, ledger } = taking;
  const readAt = new Date(ports.clock.now()).toISOString();
  const stored = ports.store.source(group.key, group.kind, chosen, readAt);
  const known = library.source(stored.id);
  const before = known?.documents ?? new Map<string, LoadedDocument>();
  const recorded = [...prepared]
    .sort((a, b) => (a.placed.asOf ?? '').localeCompare(b.placed.asOf ?? ''))
    .map((one) => record(one, stored, readAt, ports));
  const fresh = recorded.filter(({ copy }) => !copy).map(({ snapshot }) => snapshot);
  ledger.settle(stored.id, fresh);
  const pasts = ledger.pasts(stored.id, [
    ...[...before.values()].flatMap(({ entries }) => entries.map(({ number }) => number)),
    ...recorded.flatMap(({ numbers }) => numbers),
  ]);
  const documents = new Map([...before].map(([key, one]) => [key, withPasts(one, pasts.of, ports)]));
  let older = 0;
  for (const one of recorded) {
    const { key, asOf } = one.prepared.placed;
    const present = documents.get(key);
    if (present && (present.asOf ?? '') > (asOf ?? '')) {
      older += 1;
      continue;
    }
    const loaded = load(one, stored, pasts.of, taking);
    const twin = present?.asOf === asOf && present.digest === loaded.digest ? present.names : [];
    documents.set(key, { ...loaded, names: [...new Set([...loaded.names, ...twin])] });
  }
  const source: LoadedSource = {
    id: stored.id,
    number: stored.number,
    kind: group.kind,
    kindLabel: group.kindLabel,
    label: group.label,
    account: group.account,
    memory: group.memory,
    exported: group.exported.length > 0 ? group.exported : (known?.exported ?? []),
    owner,
    place: group.place,
    chosen,
    remembered: chosen !== null,
    synthetic,
    readAt,
    documents,
  };
  library.put(source);
  const same = recorded.filter(({ copy }) => copy).length;
  return { source, older, same, fresh: fresh.length > 0, gone: pasts.gone };
}

/** The line of the log for one source as it was read. */
export function readEvent(source: LoadedSource, ruleset: string, rulesOff: readonly string[]): LogEvent {
  const documents = [...source.documents.values()];
  const problems: Problem[] = documents.flatMap((document) => [...document.problems]);
  return {
    event: 'source-read',
    source: source.number,
    sourceKind: source.synthetic ? 'sample' : source.kind,
    asOf: documents.reduce<string | null>(
      (newest, { madeAt }) => ((madeAt ?? '') > (newest ?? '') ? madeAt : newest),
      null,
    ),
    entries: documents.reduce((sum, document) => sum + document.entries.length, 0),
    problems: problems.length,
    ruleset,
    rulesOff: [...rulesOff],
  };
}
