import type { Output } from '../../../shared/contract.ts';
import type { PasteOrigin, Problem } from '../../../shared/source.ts';
import { sample } from '../../domain/sample/index.ts';
import type { Events } from '../events.ts';
import type { Journal } from '../journal.ts';
import type { Library, LoadedSource } from '../library.ts';
import type { Discovered, Ports } from '../ports.ts';
import { type ReadDocument, read } from '../reading.ts';
import type { FindingsCache } from './findings.ts';
import { identify, type Origin } from './identify.ts';
import { commit, prepare, readEvent } from './take.ts';

type Imported = Output<'sources.choose'>;

export interface Importing {
  /** Reads places that the person chose and remembers them. */
  readonly paths: (paths: readonly string[]) => Promise<Imported>;
  readonly bytes: (name: string, bytes: Uint8Array) => Promise<Imported>;
  readonly paste: (text: string, origin: PasteOrigin) => Promise<Imported>;
  readonly sample: () => Promise<Imported>;
  /** Reads every remembered place again. */
  readonly refresh: () => Promise<Imported>;
  readonly cancel: () => void;
}

/** At most this many progress events a second: a page that repaints more often shows nothing more. */
const progressPerSecond = 10;

/**
 * Imports run one after the other. A cancelled import leaves what it has finished: whole sources, read, scanned and
 * written down; what was not finished is named as a problem and never shown as checked.
 */
export function createImporting(
  ports: Ports,
  library: Library,
  cache: FindingsCache,
  journal: Journal,
  events: Events,
): Importing {
  let last: Promise<unknown> = Promise.resolve();
  let running: AbortController | null = null;

  const queue = (job: (signal: AbortSignal) => Promise<Imported>): Promise<Imported> => {
    const next = last.then(async () => {
      running = new AbortController();
      try {
        return await job(running.signal);
      } finally {
        running = null;
        events.emit('progress', { phase: 'done', done: 0, total: 0 });
        for (const what of ['entries', 'sources', 'review'] as const) events.emit('changed', { what });
      }
    });
    last = next.catch(() => {});
    return next;
  };

  const take = async (
    discovered: AsyncIterable<Discovered>,
    origin: Origin,
    signal: AbortSignal,
  ): Promise<Imported> => {
    const progress = throttled(ports, events);
    const documents: ReadDocument[] = [];
    let entries = 0;
    for await (const document of read({ files: ports.files }, discovered, signal)) {
      documents.push(document);
      entries += document.drafts.length;
      progress('reading', entries, 0);
      if (signal.aborted) break;
    }
    const sources: LoadedSource[] = [];
    // What was read before a cancel is still scanned; a second cancel, while scanning, ends that too.
    const scanning = signal.aborted ? new AbortController() : null;
    if (scanning) running = scanning;
    const steps = {
      scanning: (done: number, total: number) => progress('scanning', done, total),
      dating: (done: number, total: number) => progress('dating', done, total),
    };
    const taking = { ports, library, cache, signal: scanning?.signal ?? signal, steps };
    const chosen = origin.is === 'chosen' ? origin.path : null;
    try {
      for (const group of identify(documents, origin)) {
        const prepared = await prepare(group, taking);
        sources.push(
          ports.store.atomically(() => commit(group, prepared, chosen, origin.is === 'sample', taking)),
        );
      }
    } catch (error) {
      if (!taking.signal.aborted) throw error;
    }
    const cancelled = signal.aborted || taking.signal.aborted;
    const strays = straysOf(documents, cancelled, chosen);
    if (chosen !== null) keepStray(chosen, strays, sources.length);
    journal(
      ...sources.map((source) => readEvent(source, ports.scanner.ruleset, ports.store.settings().rulesOff)),
    );
    return resultOf(sources, strays, cancelled);
  };

  /** Remembers what could not be read below a chosen place, until it is read again. */
  const keepStray = (chosen: string, problems: readonly Problem[], sources: number) => {
    const missing = sources === 0 && problems.some(({ code }) => code === 'not-found');
    const readAt = new Date(ports.clock.now()).toISOString();
    if (problems.length > 0) library.stray({ chosen, missing, problems, readAt });
    else library.dropStray(chosen);
  };

  const paths = async (chosen: readonly string[], signal: AbortSignal): Promise<Imported> => {
    const results: Imported[] = [];
    for (const path of chosen) {
      if (signal.aborted) break;
      events.emit('progress', { phase: 'finding', done: 0, total: 0 });
      const result = await take(ports.files.discover(path, signal), { is: 'chosen', path }, signal);
      if (result.sources.length > 0) ports.store.choose(path);
      if (!result.cancelled) dropGone(path, result.sources);
      results.push(result);
    }
    return sum(results);
  };

  /** What was loaded from this place and is not there any more is shown as missing, not as read. */
  const dropGone = (chosen: string, found: readonly string[]) => {
    for (const source of library.sources()) {
      if (source.chosen === chosen && !found.includes(source.id)) library.drop(source.id);
    }
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
        const results: Imported[] = [];
        for (const { name, content } of sample)
          results.push(await take(open(name, content, signal), { is: 'sample' }, signal));
        return sum(results);
      }),
    cancel: () => running?.abort(),
  };
}

/** Problems of documents that no source carries: nothing recognised them, or they were never opened. */
function straysOf(documents: readonly ReadDocument[], cancelled: boolean, chosen: string | null): Problem[] {
  const problems = documents
    .filter(({ importer }) => importer === null)
    .flatMap((document) => [...document.problems]);
  return cancelled ? [...problems, { where: chosen ?? '', code: 'cancelled' }] : problems;
}

function resultOf(
  sources: readonly LoadedSource[],
  strays: readonly Problem[],
  cancelled: boolean,
): Imported {
  const documents = sources.flatMap((source) => [...source.documents.values()]);
  return {
    cancelled,
    sources: sources.map(({ id }) => id),
    entries: documents.reduce((total, { entries }) => total + entries.length, 0),
    problems: documents.reduce((total, { problems }) => total + problems.length, strays.length),
  };
}

function sum(results: readonly Imported[]): Imported {
  return {
    cancelled: results.some(({ cancelled }) => cancelled),
    sources: [...new Set(results.flatMap(({ sources }) => sources))],
    entries: results.reduce((total, { entries }) => total + entries, 0),
    problems: results.reduce((total, { problems }) => total + problems, 0),
  };
}

type Report = (phase: 'reading' | 'scanning' | 'dating', done: number, total: number) => void;

/** Lets a phase's first report through at once, and after it only as many as a page can show. */
function throttled(ports: Ports, events: Events): Report {
  let phase = '';
  let next = 0;
  return (now, done, total) => {
    const time = ports.clock.now();
    if (now === phase && time < next && done !== total) return;
    phase = now;
    next = time + 1_000 / progressPerSecond;
    events.emit('progress', { phase: now, done, total });
  };
}
