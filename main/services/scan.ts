import type { Finding } from '../../shared/finding.ts';
import { tiers } from '../../shared/finding.ts';
import type { ReportEntry, ReportSource, ReportSummary } from '../../shared/report.ts';
import type { Settings } from '../../shared/settings.ts';
import { fill, problemText } from '../../shared/text/problems.ts';
import { ruleInfos } from '../domain/detectors/index.ts';
import { prints, rowId, scope } from '../domain/identity/index.ts';
import { excerpt } from '../domain/mask.ts';
import { categoriesOf, sensitivityOf } from '../domain/sensitivity.ts';
import { age, datesOf, datingOf } from './importing/dating.ts';
import { type Group, identify, type PlacedDocument } from './importing/identify.ts';
import type { Clock, Discovered, Hashes, Scanner, SourceFiles, Store } from './ports.ts';
import { type ReadDocument, read } from './reading.ts';
import { dayOf, today } from './today.ts';

/** Length of an excerpt in a report, in UTF-16 units. */
const excerptLength = 60;
/** Texts scanned at once: bounds the memory that a report takes while it is written. */
const batch = 8_192;

export interface ScanOptions {
  readonly settings: Settings;
  /** Whether findings of the lowest tier are reported too. */
  readonly all: boolean;
  readonly reveal: boolean;
  readonly store: Pick<Store, 'sightings'> | null;
}

export interface Scan {
  readonly sources: readonly ReportSource[];
  readonly rulesRun: readonly string[];
  /** The entries, made while they are asked for; `summary` is whole when they have ended. */
  readonly entries: () => AsyncIterable<ReportEntry>;
  readonly summary: ReportSummary;
}

interface ScanPorts {
  readonly clock: Clock;
  readonly hashes: Hashes;
  readonly files: SourceFiles;
  readonly scanner: Scanner;
}

/** Reads some paths and reports what is in them. Writes nothing; entries are scanned as the report is written. */
export async function scan(
  ports: ScanPorts,
  paths: readonly string[],
  options: ScanOptions,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<Scan> {
  const groups: { readonly id: string; readonly group: Group }[] = [];
  const strays: ReadDocument[] = [];
  let done = 0;
  for (const path of paths) {
    const documents: ReadDocument[] = [];
    for await (const document of read(ports, discoverOf(ports.files, path, signal), signal)) {
      documents.push(document);
      done += document.drafts.length;
      progress(done);
    }
    for (const group of identify(documents, { is: 'chosen', path }))
      groups.push({ id: `source-${groups.length + 1}`, group });
    strays.push(...documents.filter(({ importer }) => importer === null));
  }
  const rulesRun = ruleInfos.map(({ id }) => id).filter((id) => !options.settings.rulesOff.includes(id));
  const summary: ReportSummary = { entries: 0, bySensitivity: {}, byCategory: {}, byBand: {} };
  return {
    sources: [
      ...groups.map(({ id, group }) => sourceOf(id, group)),
      ...strays.map((stray, at) => straySource(`unread-${at + 1}`, stray)),
    ],
    rulesRun,
    summary,
    entries: () => entriesOf(ports, groups, options, signal, summary),
  };
}

const discoverOf = (files: SourceFiles, path: string, signal: AbortSignal): AsyncIterable<Discovered> =>
  files.discover(path, signal);

const messageOf = (code: string, params: ReadDocument['problems'][number]['params']): string =>
  fill(Object.entries(problemText).find(([known]) => known === code)?.[1] ?? code, params);

const told = (problems: ReadDocument['problems']): ReportSource['problems'] =>
  problems.map(({ where, code, params }) => ({ where, code, message: messageOf(code, params) }));

function sourceOf(id: string, group: Group): ReportSource {
  return {
    id,
    kind: group.kind,
    label: group.label,
    entries: group.documents.reduce((sum, { read: { drafts } }) => sum + drafts.length, 0),
    problems: group.documents.flatMap(({ read: { problems } }) => told(problems)),
  };
}

const straySource = (id: string, { document, problems }: ReadDocument): ReportSource => ({
  id,
  kind: 'unread',
  label: document.path,
  entries: 0,
  problems: told(problems),
});

async function* entriesOf(
  ports: ScanPorts,
  groups: readonly { id: string; group: Group }[],
  options: ScanOptions,
  signal: AbortSignal,
  summary: ReportSummary,
): AsyncIterable<ReportEntry> {
  const seen = new Map<string, number>();
  for (const { id: source, group } of groups) {
    for (const placed of group.documents) {
      const dates = await datesOf(placed.read, ports.files, ports.clock.zone(), signal);
      const { drafts } = placed.read;
      for (let at = 0; at < drafts.length; at += batch) {
        const part = drafts.slice(at, at + batch);
        const findings = await ports.scanner.scan(
          part.map(({ text }) => text),
          options.settings.rulesOff,
          signal,
          () => {},
        );
        for (const [offset, draft] of part.entries()) {
          const within = scope({
            kind: group.kind,
            ...(group.account ? { account: group.account } : {}),
            ...(draft.part ? { part: draft.part } : {}),
          });
          const { fingerprint } = prints({ text: draft.text, scope: within }, ports.hashes);
          const nth = (seen.get(fingerprint) ?? 0) + 1;
          seen.set(fingerprint, nth);
          const first = options.store?.sightings(fingerprint)[0];
          const firstSeenDay = first
            ? dayOf(Date.parse(first.asOf ?? first.readAt), ports.clock.zone())
            : null;
          const reckoned = age(
            draft,
            datingOf(draft, dates, firstSeenDay),
            today(ports.clock),
            options.settings.thresholds,
          );
          const entry = entryOf(
            rowId(fingerprint, nth),
            source,
            placed,
            draft,
            findings[offset] ?? [],
            reckoned,
            options,
          );
          count(summary, entry, findings[offset] ?? []);
          yield entry;
        }
      }
    }
  }
}

function entryOf(
  id: string,
  source: string,
  { read: { document } }: PlacedDocument,
  draft: ReadDocument['drafts'][number],
  findings: readonly Finding[],
  reckoned: ReportEntry['age'],
  { all, reveal }: ScanOptions,
): ReportEntry {
  const { file, inner } = document;
  const shown = findings.filter(({ confidence }) => all || confidence >= tiers.possible);
  return {
    id,
    ...(draft.ref === undefined ? {} : { ref: draft.ref }),
    source,
    locator: { ...(file === null ? {} : { file }), ...(inner === null ? {} : { inner }), ...draft.locator },
    kind: draft.kind,
    excerpt: excerpt(draft.text, findings, excerptLength),
    ...(reveal ? { text: draft.text } : {}),
    sensitivity: sensitivityOf(findings),
    age: reckoned,
    findings: shown.map((finding) => ({ ...finding, ...sentences.get(finding.rule) })),
  } as ReportEntry;
}

const sentences = new Map(ruleInfos.map(({ id, why, remedy }) => [id, { why, remedy }]));

function count(summary: ReportSummary, entry: ReportEntry, findings: readonly Finding[]): void {
  const add = (counts: Record<string, number>, key: string): void => {
    counts[key] = (counts[key] ?? 0) + 1;
  };
  summary.entries += 1;
  add(summary.bySensitivity, entry.sensitivity);
  add(summary.byBand, entry.age.band);
  for (const category of categoriesOf(findings)) add(summary.byCategory, category);
}
