import type { ReportEntry, ReportSource, ReportSummary } from '../../shared/report.ts';
import type { Settings } from '../../shared/settings.ts';
import { createJudge } from '../domain/acceptance.ts';
import { createRowIds, prints, scope } from '../domain/identity/index.ts';
import { beginInspection } from '../domain/inspectors/index.ts';
import { ownersOf } from '../domain/owner/owners.ts';
import { age, datesOf, datingOf } from './importing/dating.ts';
import { copiedFolders } from './importing/file-times.ts';
import {
  type Group,
  identify,
  newest,
  type PlacedDocument,
  waitsForFolder,
  waitsForOthers,
} from './importing/identify.ts';
import { ownNames, tellingGroup } from './importing/owners.ts';
import type { Clock, Hashes, Scanner, SourceFiles, Store } from './ports.ts';
import { type ReadDocument, read } from './reading.ts';
import { ruleSettings, rulesRun } from './rule-settings.ts';
import { count, reportEntry, type Showing, told } from './scan-entry.ts';
import { dayOf, today } from './today.ts';

/** Entries read and scanned at once: bounds the memory that a report takes while it is written. */
const batch = 1_024;

export interface ScanOptions extends Showing {
  readonly settings: Settings;
  readonly store: Pick<Store, 'firstSeen' | 'acceptances' | 'terms'> | null;
}

export interface Scan {
  readonly rulesRun: readonly string[];
  /** The entries, read while they are asked for; `sources` and `summary` are whole when they have ended. */
  readonly entries: () => AsyncIterable<ReportEntry>;
  readonly sources: readonly ReportSource[];
  readonly summary: ReportSummary;
}

interface ScanPorts {
  readonly clock: Clock;
  readonly hashes: Hashes;
  readonly files: SourceFiles;
  readonly scanner: Scanner;
}

/**
 * Reads some paths and reports what is in them, and writes nothing. Documents are taken one by one, long ones in
 * parts, and let go again; only what may be a part or a copy of something else, or of one folder of memory, waits for it. Of a pair that says the
 * same or the contrary the later entry is told, with the id of the earlier one.
 */
export function scan(
  ports: ScanPorts,
  paths: readonly string[],
  options: ScanOptions,
  signal: AbortSignal,
  progress: (done: number) => void,
): Scan {
  const sources: ReportSource[] = [];
  const summary: ReportSummary = { entries: 0, bySensitivity: {}, byCategory: {}, byBand: {}, accepted: 0 };
  const report = reporter(ports, options, signal, summary);
  const keys = new Map<string, ReportSource>();
  const byFileTime = new Map<string, ReportSource>();
  /** Documents that are taken in parts: nobody knows all that is named in them. */
  const inParts = new Set<string>();
  const typed = options.store === null ? [] : ownNames(options.store);

  const sourceOf = (of: Group): ReportSource => {
    const known = keys.get(of.key);
    if (known) return known;
    const id = `source-${keys.size + 1}`;
    const source: ReportSource = { id, kind: of.kind, label: of.label, entries: 0, problems: [] };
    keys.set(of.key, source);
    sources.push(source);
    return source;
  };

  async function* entriesOf(documents: readonly ReadDocument[], path: string): AsyncIterable<ReportEntry> {
    const groups = identify(documents, { is: 'chosen', path });
    const owners = ownersOf(
      groups.flatMap((group) => tellingGroup(group, (one) => !one.more && !inParts.has(placeOf(one)))),
      typed,
    );
    for (const group of groups) {
      const owner = owners.get(group.memory) ?? '';
      const source = sourceOf(group);
      source.problems.push(...group.documents.flatMap(({ read: { problems } }) => told(problems)));
      for (const placed of newest(group.documents)) {
        source.entries += placed.read.drafts.length;
        const { file } = placed.read.document;
        for await (const entry of report(placed, group, owner, source.id)) {
          if (file !== null && entry.age.basis === 'file') byFileTime.set(file, source);
          yield entry;
        }
        progress(summary.entries);
      }
    }
  }

  async function* entries(): AsyncIterable<ReportEntry> {
    const strays: ReadDocument[] = [];
    const waiting: ReadDocument[] = [];
    const earlier = new Set<string>();
    for (const path of paths) {
      const files: Pick<ReadDocument, 'document' | 'importer'>[] = [];
      const beside: ReadDocument[] = [];
      for await (const document of read(ports, ports.files.discover(path, signal), signal, batch)) {
        if (earlier.has(placeOf(document))) continue;
        if (document.more) inParts.add(placeOf(document));
        else files.push({ document: document.document, importer: document.importer });
        if (document.importer === null) strays.push(document);
        else if (waitsForOthers(document)) waiting.push(document);
        else if (waitsForFolder(document)) beside.push(document);
        else yield* entriesOf([document], path);
      }
      yield* entriesOf(beside, path);
      const copied = copiedFolders(files);
      for (const [file, source] of byFileTime) {
        const warning = copied(file);
        if (warning) source.problems.push(...told([warning]));
      }
      byFileTime.clear();
      for (const one of files) if (one.document.file !== null) earlier.add(placeOf(one));
    }
    yield* entriesOf(waiting, '');
    sources.push(...strays.map(straySource));
  }

  const ran = rulesRun(settingsAndTerms(options)).map(({ id }) => id);
  return { rulesRun: ran, entries, sources, summary };
}

/** Own terms are the store's; without one none are looked for. */
const settingsAndTerms = ({ settings, store }: ScanOptions) => ({
  settings: () => settings,
  terms: () => store?.terms() ?? [],
});

/** The same for what is reached by two of the paths. */
const placeOf = ({ document: { file, inner } }: Pick<ReadDocument, 'document'>): string =>
  JSON.stringify([file, inner]);

const straySource = ({ document, problems }: ReadDocument, at: number): ReportSource => ({
  id: `unread-${at + 1}`,
  kind: 'unread',
  label: document.path,
  entries: 0,
  problems: told(problems),
});

/** Scans and dates the entries of one document, a batch at a time. */
function reporter(
  { clock, hashes, files, scanner }: ScanPorts,
  options: ScanOptions,
  signal: AbortSignal,
  summary: ReportSummary,
) {
  const zone = clock.zone();
  const day = today(clock);
  const judge = createJudge(options.store?.acceptances() ?? [], day, hashes.keyed);
  const firstSeenDay = (fingerprint: string): string | null => {
    const first = options.store?.firstSeen(fingerprint);
    return first ? dayOf(Date.parse(first), zone) : null;
  };
  const rules = ruleSettings(settingsAndTerms(options));
  const inspect = beginInspection(day, new Set(options.settings.rulesOff));
  const rowOf = createRowIds();

  return async function* (
    placed: PlacedDocument,
    group: Group,
    owner: string,
    source: string,
  ): AsyncIterable<ReportEntry> {
    const { drafts, document } = placed.read;
    const dates = await datesOf(placed, files, zone, signal);
    const context = {
      importer: placed.read.importer?.id ?? '',
      name: document.name,
      file: document.file ?? undefined,
      entries: drafts,
      problems: placed.read.problems,
    };
    for (let at = 0; at < drafts.length; at += batch) {
      const part = drafts.slice(at, at + batch);
      const texts = part.map(({ text, kind }) => ({ text, kind, owner }));
      const scanned = await scanner.scan(texts, rules, signal, () => {});
      for (const [offset, draft] of part.entries()) {
        const within = scope({
          kind: group.kind,
          ...(group.account ? { account: group.account } : {}),
          ...(draft.part ? { part: draft.part } : {}),
        });
        const { fingerprint, second } = prints({ text: draft.text, scope: within }, hashes);
        const dating = datingOf(draft, dates, firstSeenDay(fingerprint));
        const own = {
          id: rowOf(fingerprint),
          age: age(draft, dating, day, options.settings.thresholds),
        };
        const subject = { ...draft, ...own, second };
        const beside = inspect(subject, at + offset, context).map(({ finding }) => finding);
        const findings = judge(draft.text, [...(scanned[offset] ?? []), ...beside]);
        const entry = reportEntry({ ...own, source, document, draft, findings }, options);
        count(summary, entry, findings);
        yield entry;
      }
    }
  };
}
