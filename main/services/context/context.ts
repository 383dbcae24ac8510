import type { EntryContext, Loads } from '../../../shared/context.ts';
import { importTree } from '../../domain/context/import-tree.ts';
import { loadOrder } from '../../domain/context/load-order.ts';
import { loadsOf } from '../../domain/context/loads.ts';
import { scopesOf } from '../../domain/context/scopes.ts';
import { placeIn } from '../family.ts';
import type { Library, LoadedDocument, LoadedEntry } from '../library.ts';
import type { Computer } from '../ports.ts';
import { linksOf } from './links.ts';
import { createSurroundings, type Surroundings } from './surroundings.ts';

const orders: ReadonlySet<string> = new Set(['claude-md', 'claude-managed']);

/** When an assistant is given an entry of a document. */
export type LoadsOf = (entry: LoadedEntry, document: LoadedDocument | undefined) => Loads;

export function createLoads(library: Library, { folders }: Computer): LoadsOf {
  const claude = slashed(folders.claude);
  return (entry, document) => {
    const { file = null, inner, pointer } = entry.locator;
    return loadsOf({
      importer: importerOf(library.source(entry.source)?.kind, document?.key),
      file: file === null || inner !== undefined ? '' : slashed(file),
      applies: document?.applies,
      pointer,
      claude,
    });
  };
}

/** Tells what surrounds an entry: to whom it belongs, when it is loaded, and what it hangs together with. */
export function createContext(
  library: Library,
  { folders }: Computer,
  loads: LoadsOf,
): (entry: LoadedEntry) => EntryContext {
  const around = createSurroundings(library);
  const claude = slashed(folders.claude);

  return (entry) => {
    const surroundings = around();
    const source = library.source(entry.source);
    const document = placeIn(library, entry)?.document;
    const { file = null, inner } = entry.locator;
    const own = inner === undefined ? file : null;
    return {
      scope: scopesOf({
        account: source?.account ?? null,
        part: entry.part,
        file: file === null ? null : slashed(file),
        chosen: source?.chosen ?? null,
        names: surroundings.names,
      }),
      loads: loads(entry, document),
      order: own === null ? null : orderOf(own, surroundings, claude),
      names: [...(document?.names.slice(1) ?? []), ...(document?.aliases ?? [])],
      imports: own === null ? [] : importTree(surroundings.files, own),
      links: linksOf(entry, surroundings),
    };
  };
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

/** The importer that read a document: parts of an account have it in their key. */
const importerOf = (kind = '', key = ''): string =>
  key.startsWith('claude-project:') ? 'claude-project' : kind;

/** The files that a session in the folder of a file loads, in their order. An imported file has the place of its importer. */
function orderOf(own: string, { files }: Surroundings, claude: string): EntryContext['order'] {
  const imported = new Set(
    files.flatMap(({ references }) =>
      references.flatMap(({ kind, to, problem }) =>
        kind === 'import' && to !== null && problem === null ? [to] : [],
      ),
    ),
  );
  const loaded = files.filter(({ source, file }) => orders.has(source.kind) && !imported.has(file));
  const order = loadOrder(
    loaded.map(({ file, source }) => ({ file, managed: source.kind === 'claude-managed' })),
    own,
    claude,
  );
  const at = order.indexOf(own) + 1;
  if (at === 0) return null;
  return { at, files: order };
}
