import type { Problem } from '../../shared/source.ts';
import { hops, type Reference } from '../domain/context/reference.ts';
import type { Draft, Facts, Importer, Request } from '../domain/importers/importer.ts';
import { importerFor } from '../domain/importers/index.ts';
import { openDocument } from './open-document.ts';
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
  /** The files that it refers to, in the order of their lines; absent where it refers to none. */
  readonly references?: readonly Reference[];
}

/** What a document's store and disk know of its date. `modified` is in milliseconds since the epoch. */
export type LinkedDates = Pick<Facts, 'recorded'> & Pick<SourceDocument, 'modified'>;

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
  ports: { readonly files: Pick<SourceFiles, 'follow'> },
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
  ports: { readonly files: Pick<SourceFiles, 'follow'>; readonly part: number },
  document: SourceDocument,
  chain: Chain,
  seen: Seen,
  signal: AbortSignal,
): AsyncIterable<ReadDocument> {
  const name = nameOf(document);
  if (seen.has(name) || signal.aborted) return;
  seen.set(name, { modified: document.modified });
  const { requests, ...first } = yield* readOne(document, ports.part, chain.importer);
  const { recorded } = first.facts;
  if (recorded) seen.set(name, { modified: document.modified, recorded });
  const problems = [...first.problems];
  const wanted: SourceDocument[] = [];
  const links = new Map<string, string>();
  const references: Reference[] = [];
  for (const { kind, target, line } of requests) {
    const answer = await ports.files.follow(document, target, kind);
    const refers = (to: string | null, problem: string | null) =>
      references.push({ kind, target, line, to, problem });
    const tell = (code: string) =>
      problems.push({ where: `${document.path}:${line}`, code, params: { target } });
    if ('problem' in answer) {
      problems.push({ where: `${document.path}:${line}`, ...answer.problem });
      refers(null, answer.problem.code);
    } else if ([...chain.above, name].includes(nameOf(answer))) {
      tell('import-cycle');
      refers(answer.file, 'import-cycle');
    } else {
      if (kind === 'import' && chain.above.length >= hops) tell('import-depth');
      if (kind === 'index-link') links.set(target, nameOf(answer));
      wanted.push(answer);
      refers(answer.file, null);
    }
  }
  const told = references.length > 0 ? { references } : {};
  const below = readAll(
    ports,
    wanted,
    { above: [...chain.above, name], importer: first.importer },
    seen,
    signal,
  );
  if (links.size === 0) {
    yield { ...first, problems, ...told };
    yield* below;
    return;
  }
  // A line of an index is as old as the file that it names, so those are read before the index is given.
  const files: ReadDocument[] = [];
  for await (const file of below) files.push(file);
  const linked = new Map([...links].map(([target, file]) => [target, seen.get(file) ?? { modified: null }]));
  yield { ...first, problems, linked, ...told };
  yield* files;
}

async function* readAll(
  ports: { readonly files: Pick<SourceFiles, 'follow'>; readonly part: number },
  documents: readonly SourceDocument[],
  chain: Chain,
  seen: Seen,
  signal: AbortSignal,
): AsyncIterable<ReadDocument> {
  for (const document of documents) yield* readWithRequests(ports, document, chain, seen, signal);
}

const nameOf = (document: SourceDocument): string =>
  `${document.file ?? `memory:${document.path}`}!/${document.inner ?? ''}`;

/** The names that tell what a document is: its whole path, or the one that a link to it has below the chosen folder. */
const placeOf = ({ file, inner, path }: SourceDocument): string =>
  inner ?? (file?.replaceAll('\\', '/').endsWith(path) ? file : path);

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
  const told = { ...document, place: placeOf(document) };
  const reading = openDocument(document);
  try {
    const head = await reading.head();
    // Of a file that could not be opened at all nothing is known, not even that it holds no entries.
    const nothing = head === '' && reading.state.failed !== null;
    const importer = nothing ? null : (askedBy ?? importerFor(told, head));
    for await (const item of importer?.read(told, reading.chunks()) ?? []) {
      if (item.is === 'entry') drafts.push(item.entry);
      else if (item.is === 'problem') problems.push(item.problem);
      else if (item.is === 'request') requests.push(item.request);
      else facts = { ...facts, ...item.facts, ...ownersIn(facts, item.facts) };
      if (importer?.streams && drafts.length >= part) {
        yield { document, importer, facts, drafts, problems, more: true };
        [drafts, problems] = [[], []];
      }
    }
    const { failed, damaged } = reading.state;
    if (failed) problems.push(failed);
    else if (!importer)
      problems.push({ where: document.path, code: head === '' ? 'empty' : 'not-recognised' });
    if (importer && damaged) problems.push({ where: document.path, code: 'bad-bytes' });
    return { document, importer, facts, drafts, problems, requests, more: false };
  } finally {
    await reading.close();
  }
}

const ownersIn = ({ owners: known }: Facts, { owners }: Facts): Pick<Facts, 'owners'> =>
  owners === undefined ? {} : { owners: { ...known, ...owners } };

const unread = (problem: Problem, file: string | null): ReadDocument => ({
  document: { file, inner: null, name: problem.where, path: problem.where, modified: null, chosen: null },
  importer: null,
  facts: {},
  drafts: [],
  problems: [problem],
  more: false,
});
