import type { FileNode } from '../../domain/context/import-tree.ts';
import { endsOf } from '../../domain/context/scopes.ts';
import type { Library, LoadedDocument, LoadedEntry, LoadedSource } from '../library.ts';

/** What is loaded, by what one entry can name of another. Row ids are those of the present list. */
export interface Surroundings {
  readonly files: readonly (FileNode & {
    readonly source: LoadedSource;
    readonly document: LoadedDocument;
  })[];
  /** Row of the first entry of a memory file of an account, by source and the name that links give it. */
  readonly slugs: ReadonlyMap<string, string>;
  /** Row of the first entry about an entity, and of the relations that it is in, by source and its name. */
  readonly entities: ReadonlyMap<string, string>;
  readonly relations: ReadonlyMap<string, readonly { readonly id: string; readonly name: string }[]>;
  /** Names of projects and spaces by their part. */
  readonly names: ReadonlyMap<string, string>;
}

/** The key of something that is unique within one source. */
export const within = (source: string, name: string): string => `${source}\u0000${name}`;

/** The name that a link gives to a memory file of an account: its path without folder and ending. */
export const slugOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.md$/i, '').toLowerCase();

/** Looks over everything that is loaded once, and again when it has changed. */
export function createSurroundings(library: Library): () => Surroundings {
  let known: { readonly entries: readonly LoadedEntry[]; readonly value: Surroundings } | null = null;
  return () => {
    const entries = library.entries();
    if (known?.entries !== entries) known = { entries, value: lookAround(library, entries) };
    return known.value;
  };
}

function lookAround(library: Library, entries: readonly LoadedEntry[]): Surroundings {
  const firsts = new Map<string, string>();
  const slugs = new Map<string, string>();
  const entities = new Map<string, string>();
  const relations = new Map<string, { id: string; name: string }[]>();
  const names = new Map<string, string>();
  const keep = (map: Map<string, string>, key: string, id: string): void => {
    if (!map.has(key)) map.set(key, id);
  };

  for (const { id, source, text, locator, part } of entries) {
    const { file, inner, heading = [], pointer } = locator;
    const [first] = heading;
    if (file !== undefined && inner === undefined) keep(firsts, file, id);
    if (first?.startsWith('/')) keep(slugs, within(source, slugOf(first)), id);
    if (part === undefined) continue;
    if (part.startsWith('entity:')) keep(entities, within(source, part.slice('entity:'.length)), id);
    const named = /^\/(?:\d+\/)?(?:description|prompt_template|docs|spaces)(?:\/|$)/.test(pointer ?? '');
    if (named && first !== undefined) keep(names, part, first);
    if (!part.startsWith('relation:')) continue;
    const ends = endsOf(part.slice('relation:'.length));
    for (const end of new Set(ends)) {
      const list = relations.get(within(source, end)) ?? [];
      if (list.push({ id, name: `${ends[0]} ${text} ${ends[1]}` }) === 1)
        relations.set(within(source, end), list);
    }
  }

  const files = library.sources().flatMap((source) =>
    [...source.documents.values()].flatMap((document) => {
      const file = document.names[0];
      const own = file !== undefined && document.entries.every(({ locator }) => locator.inner === undefined);
      if (!own) return [];
      const { references } = document;
      return { file, name: source.label, row: firsts.get(file) ?? null, references, source, document };
    }),
  );
  return { files, slugs, entities, relations, names };
}
