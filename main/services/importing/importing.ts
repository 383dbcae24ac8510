import { type ImportResult, together } from '../../../shared/import-result.ts';
import type { PasteOrigin, Problem } from '../../../shared/source.ts';
import { sample } from '../../domain/sample/index.ts';
import type { Events } from '../events.ts';
import type { Journal } from '../journal.ts';
import type { Ledger } from '../ledger.ts';
import type { Library } from '../library.ts';
import type { Discovered, Ports } from '../ports.ts';
import { type ReadDocument, read } from '../reading.ts';
import type { Rework } from '../rework.ts';
import { ruleSettings } from '../rule-settings.ts';
import { copiedFolders } from './file-times.ts';
import type { FindingsCache } from './findings.ts';
import { identify, type Origin } from './identify.ts';
import { haveOwnersChanged, ownersRead } from './owners.ts';
import { type Report, throttled } from './progress.ts';
import { type Recognised, recognise } from './recognise.ts';
import { resultOf, straysOf } from './result.ts';
import { type Committed, commit, prepare, readEvent, type Taking } from './take.ts';

export interface Importing {
  /** Reads places that the person chose and remembers them. */
  readonly paths: (paths: readonly string[]) => Promise<ImportResult>;
  readonly bytes: (name: string, bytes: Uint8Array) => Promise<ImportResult>;
  readonly paste: (text: string, origin: PasteOrigin) => Promise<ImportResult>;
  readonly sample: () => Promise<ImportResult>;
  /** Reads every remembered place again. */
  readonly refresh: () => Promise<ImportResult>;
  readonly cancel: () => void;
}

/**
 * Imports run one after the other. A cancelled import leaves what it has finished: whole sources, read, scanned and
 * written down; what was not finished is named as a problem and never shown as checked.
 */
export function createImporting(
  ports: Ports,
  library: Library,
  cache: FindingsCache,
  ledger: Ledger,
  journal: Journal,
  events: Events,
  rework: Rework,
  onRead: (sources: readonly string[]) => void,
): Importing {
  let last: Promise<unknown> = Promise.resolve();
  let running: AbortController | null = null;

  const queue = (job: (signal: AbortSignal) => Promise<ImportResult>): Promise<ImportResult> => {
    const next = last.then(async () => {
      running = new AbortController();
      try {
        return await job(running.signal);
      } finally {
        running = null;
        events.emit('progress', { phase: 'done', done: 0, total: 0 });
        for (const what of ['entries', 'sources', 'review', 'removals'] as const)
          events.emit('changed', { what });
      }
    });
    last = next.catch(() => {});
    return next;
  };

  const take = async (
    discovered: AsyncIterable<Discovered>,
    origin: Origin,
    signal: AbortSignal,
    progress: Report = throttled(ports.clock, events),
    aliases: Taking['aliases'] = () => [],
  ): Promise<ImportResult> => {
    const documents: ReadDocument[] = [];
    let entries = 0;
    for await (const document of read({ files: ports.files }, discovered, signal)) {
      documents.push(document);
      entries += document.drafts.length;
      progress('reading', entries, 0);
      if (signal.aborted) break;
    }
    const taken: Committed[] = [];
    let moved = 0;
    // What was read before a cancel is still scanned; a second cancel, while scanning, ends that too.
    const scanning = signal.aborted ? new AbortController() : null;
    if (scanning) running = scanning;
    const steps = {
      scanning: (done: number, total: number) => progress('scanning', done, total),
      dating: (done: number, total: number) => progress('dating', done, total),
    };
    const copied = copiedFolders(documents);
    const taking = {
      ports,
      library,
      cache,
      rules: ruleSettings(ports.store),
      ledger,
      signal: scanning?.signal ?? signal,
      steps,
      copied,
      aliases,
    };
    const chosen = origin.is === 'chosen' ? origin.path : null;
    try {
      const groups = identify(documents, origin);
      const ownerOf = ownersRead(groups, library.sources(), ports.store);
      for (const identified of groups) {
        const recognised = await recognise(identified, ports);
        const { group, movedFrom } = recognised;
        const owner = ownerOf(identified);
        const prepared = await prepare(group, owner, taking);
        taken.push(
          ports.store.atomically(() => {
            if (movedFrom) move(recognised, chosen);
            return commit(group, owner, prepared, chosen, origin.is === 'sample', taking);
          }),
        );
        if (movedFrom) moved += 1;
      }
    } catch (error) {
      if (!taking.signal.aborted) throw error;
    }
    const cancelled = signal.aborted || taking.signal.aborted;
    const strays = straysOf(documents, cancelled, chosen);
    if (chosen !== null) keepStray(chosen, strays, taken.length);
    const now = ruleSettings(ports.store);
    // What the person changed while it was read is heeded too, and what it tells of whose memory that is.
    const isOther = haveOwnersChanged(
      library.sources(),
      taken.map(({ source }) => source),
      ports.store,
    );
    if (isOther || JSON.stringify(now) !== JSON.stringify(taking.rules)) await rework(true);
    journal(...taken.map(({ source }) => readEvent(source, ports.scanner.ruleset, now.rulesOff)));
    onRead(taken.map(({ source }) => source.id));
    return resultOf(taken, strays, moved, cancelled);
  };

  /** Gives a source its new place. An old place that holds nothing more is forgotten. */
  const move = ({ group, movedFrom }: Recognised, chosen: string | null) => {
    if (!movedFrom) return;
    const { store } = ports;
    store.moveSource(movedFrom.id, group.key, chosen);
    journal({ event: 'source-moved', source: movedFrom.number, sourceKind: movedFrom.kind });
    const old = movedFrom.chosen;
    if (old === null || old === chosen || store.sources().some((source) => source.chosen === old)) return;
    store.unchoose(old);
    library.dropStray(old);
  };

  /** Remembers what could not be read below a chosen place, until it is read again. */
  const keepStray = (chosen: string, problems: readonly Problem[], sources: number) => {
    const missing = sources === 0 && problems.some(({ code }) => code === 'not-found');
    const readAt = new Date(ports.clock.now()).toISOString();
    if (problems.length > 0) library.stray({ chosen, missing, problems, readAt });
    else library.dropStray(chosen);
  };

  const paths = async (chosen: readonly string[], signal: AbortSignal): Promise<ImportResult> => {
    const results: ImportResult[] = [];
    for (const path of chosen) {
      if (signal.aborted) break;
      events.emit('progress', { phase: 'finding', done: 0, total: 0 });
      const progress = throttled(ports.clock, events);
      let folders = 0;
      const links = new Map<string, string[]>();
      const found = ports.files.discover(path, signal, {
        folder: () => {
          folders += 1;
          progress('finding', folders, 0);
        },
        name: (file, name) => links.set(file, [...(links.get(file) ?? []), name]),
      });
      const aliases = (file: string) => links.get(file) ?? [];
      const result = await take(found, { is: 'chosen', path }, signal, progress, aliases);
      if (result.sources.length > 0) ports.store.choose(path);
      if (!result.cancelled) await dropGone(path, result.sources);
      results.push(result);
    }
    return together(results);
  };

  /** What was loaded from this place and is not there any more is shown as missing, not as read. */
  const dropGone = async (chosen: string, found: readonly string[]) => {
    const gone = library.sources().filter((one) => one.chosen === chosen && !found.includes(one.id));
    for (const { id } of gone) library.drop(id);
    if (haveOwnersChanged(library.sources(), gone, ports.store)) await rework(true);
  };

  const open = (name: string, text: string, signal: AbortSignal) =>
    ports.files.open(name, new TextEncoder().encode(text), signal);

  return {
    paths: (chosen) => queue((signal) => paths(chosen, signal)),
    refresh: () => queue((signal) => paths(ports.store.chosen(), signal)),
    bytes: (name, bytes) =>
      queue((signal) => take(ports.files.open(name, bytes, signal), { is: 'drop' }, signal)),
    paste: (text, origin) =>
      queue((signal) => take(open('pasted-list.txt', text, signal), { is: 'paste', origin }, signal)),
    sample: () =>
      queue(async (signal) => {
        const results: ImportResult[] = [];
        for (const { name, content } of sample)
          results.push(await take(open(name, content, signal), { is: 'sample' }, signal));
        return together(results);
      }),
    cancel: () => running?.abort(),
  };
}
