import type { Problem } from '../../shared/source.ts';
import type { Draft, Facts, Importer, Request } from '../domain/importers/importer.ts';
import { importerFor } from '../domain/importers/index.ts';
import type { Discovered, SourceDocument, SourceFiles } from './ports.ts';

/** One document as it was read. `importer` is null where nothing recognised it, or it could not be opened. */
export interface ReadDocument {
  readonly document: Pick<SourceDocument, 'file' | 'inner' | 'name' | 'path' | 'modified' | 'chosen'>;
  readonly importer: Importer | null;
  readonly facts: Facts;
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
  /** Whether this is only a part of the document, and more of it follows. */
  readonly more: boolean;
  /** What dates the files that its index lines name, by the reference as written. */
  readonly linked?: ReadonlyMap<string, LinkedDates>;
}

/** What a document's store and disk know of its date. `modified` is in milliseconds since the epoch. */
export type LinkedDates = Pick<Facts, 'recorded'> & Pick<SourceDocument, 'modified'>;

/** First characters of a document that importers judge it by. */
const headLength = 64 * 1024;
/** Steps that Claude Code follows an `@import` (code.claude.com/docs, "Memory"). */
const hops = 4;

/**
 * Where a document stands in a chain of imports: the files above it, the chosen one first, and the importer of the
 * file that asked for it, which reads it too: an assistant takes an imported file for a part of the importing one.
 */
interface Chain {
  readonly above: readonly string[];
  readonly importer: Importer | null;
}

/** What was read already, with what dates it. */
type Seen = Map<string, LinkedDates>;

/**
 * Reads documents one by one, each with the importer that knows it best, and the files that they ask for after
 * them. Every file is read once. Nothing in a document ends the reading: it becomes a problem with its place.
 * A document of more than `part` entries comes in parts where its importer can take it so.
 */
export async function* read(
  ports: { readonly files: SourceFiles },
  discovered: AsyncIterable<Discovered>,
  signal: AbortSignal,
  part: number = Number.POSITIVE_INFINITY,
): AsyncIterable<ReadDocument> {
  const seen: Seen = new Map();
  for await (const one of discovered) {
    if (signal.aborted) return;
    if (one.is === 'problem') {
      yield unread(one.problem, one.file);
      continue;
    }
    yield* readWithRequests({ ...ports, part }, one.document, { above: [], importer: null }, seen, signal);
  }
}

async function* readWithRequests(
  ports: { readonly files: SourceFiles; readonly part: number },
  document: SourceDocument,
  chain: Chain,
  seen: Seen,
  signal: AbortSignal,
): AsyncIterable<ReadDocument> {
  const name = nameOf(document);
  if (seen.has(name) || signal.aborted) return;
  seen.set(name, { modified: document.modified });
  const reading = readOne(document, ports.part, chain.importer);
  let next = await reading.next();
  for (; !next.done; next = await reading.next()) yield next.value;
  const { requests, ...first } = next.value;
  const { recorded } = first.facts;
  if (recorded) seen.set(name, { modified: document.modified, recorded });
  const problems = [...first.problems];
  const wanted: SourceDocument[] = [];
  const links = new Map<string, string>();
  for (const { kind, target, line } of requests) {
    const answer = await ports.files.follow(document, target, kind);
    const where = `${document.path}:${line}`;
    if ('problem' in answer) problems.push({ where, ...answer.problem });
    else if ([...chain.above, name].includes(nameOf(answer)))
      problems.push({ where, code: 'import-cycle', params: { target } });
    else {
      if (kind === 'import' && chain.above.length >= hops)
        problems.push({ where, code: 'import-depth', params: { target } });
      if (kind === 'index-link') links.set(target, nameOf(answer));
      wanted.push(answer);
    }
  }
  const below = readAll(
    ports,
    wanted,
    { above: [...chain.above, name], importer: first.importer },
    seen,
    signal,
  );
  if (links.size === 0) {
    yield { ...first, problems };
    yield* below;
    return;
  }
  // A line of an index is as old as the file that it names, so those are read before the index is given.
  const files: ReadDocument[] = [];
  for await (const file of below) files.push(file);
  const linked = new Map([...links].map(([target, file]) => [target, seen.get(file) ?? { modified: null }]));
  yield { ...first, problems, linked };
  yield* files;
}

async function* readAll(
  ports: { readonly files: SourceFiles; readonly part: number },
  documents: readonly SourceDocument[],
  chain: Chain,
  seen: Seen,
  signal: AbortSignal,
): AsyncIterable<ReadDocument> {
  for (const document of documents) yield* readWithRequests(ports, document, chain, seen, signal);
}

const nameOf = (document: SourceDocument): string =>
  `${document.file ?? `memory:${document.path}`}!/${document.inner ?? ''}`;

/** Reads one document to its end; gives parts of it before, and what is left of it last. */
async function* readOne(
  document: SourceDocument,
  part: number,
  askedBy: Importer | null,
): AsyncGenerator<ReadDocument, ReadDocument & { readonly requests: readonly Request[] }> {
  let drafts: Draft[] = [];
  let problems: Problem[] = [];
  const requests: Request[] = [];
  let facts: Facts = {};
  let importer: Importer | null = null;
  try {
    const told = { ...document, place: document.inner ?? document.file ?? document.path };
    const { head, chunks, damaged } = await peek(document.chunks());
    importer = askedBy ?? importerFor(told, head);
    for await (const item of importer?.read(told, chunks) ?? []) {
      if (item.is === 'entry') drafts.push(item.entry);
      else if (item.is === 'problem') problems.push(item.problem);
      else if (item.is === 'request') requests.push(item.request);
      else facts = { ...facts, ...item.facts };
      if (importer?.streams && drafts.length >= part) {
        yield { document, importer, facts, drafts, problems, more: true };
        [drafts, problems] = [[], []];
      }
    }
    if (importer && damaged()) problems.push({ where: document.path, code: 'bad-bytes' });
    if (!importer) problems.push({ where: document.path, code: head === '' ? 'empty' : 'not-recognised' });
  } catch (error) {
    if (!isReadingError(error)) throw error;
    problems.push(error.problem);
  }
  return { document, importer, facts, drafts, problems, requests, more: false };
}

/** What an adapter throws when a document cannot be read to its end. */
const isReadingError = (error: unknown): error is Error & { readonly problem: Problem } =>
  error instanceof Error && 'problem' in error;

interface Peeked {
  readonly head: string;
  readonly chunks: AsyncIterable<string>;
  /** Whether what was read so far holds U+FFFD, which stands for bytes that are no text. */
  readonly damaged: () => boolean;
}

/** Reads far enough to judge a document, and gives the same chunks again from the start. */
async function peek(chunks: AsyncIterable<string>): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: string[] = [];
  let head = '';
  while (head.length < headLength) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    head += next.value;
  }
  const again = async function* (): AsyncIterable<string> {
    yield* first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      damaged ||= next.value.includes('\uFFFD');
      yield next.value;
    }
  };
  let damaged = head.includes('\uFFFD');
  return { head: head.slice(0, headLength), chunks: again(), damaged: () => damaged };
}

const unread = (problem: Problem, file: string | null): ReadDocument => ({
  document: { file, inner: null, name: problem.where, path: problem.where, modified: null, chosen: null },
  importer: null,
  facts: {},
  drafts: [],
  problems: [problem],
  more: false,
});
