import type { Kind, Locator } from '../../../shared/entry.ts';
import type { Problem } from '../../../shared/source.ts';

/**
 * A date as the store gave it (ISO 8601), and whether the entry may be older than it (a file-level field). `until`
 * is the date from which the store itself says that the entry no longer holds (ISO 8601).
 */
export interface RecordedDate {
  readonly value: string;
  readonly atLeast: boolean;
  readonly until?: string;
}

/**
 * An entry as an importer yields it. `text` is the contiguous slice of the decoded document (or of the JSON string
 * that `locator.pointer` names) as it stands there, never normalised or trimmed but for what design.md's word
 * *text* leaves out. `locator` lacks `file` and `inner`: the reading adds them.
 */
export interface Draft {
  readonly text: string;
  readonly locator: Locator;
  readonly kind: Kind;
  /** The id that the source itself gave to the record, where it gave one. */
  readonly ref?: string;
  /** What narrows the scope inside the source: `project:UUID`, `entity:NAME`; absent for the account or file itself. Never stored but in prints. */
  readonly part?: string;
  /** Of a value of a front matter its key: it names what follows, and states nothing by itself. */
  readonly label?: string;
  /** `[stated]`, `[inferred]` and the like, without brackets. */
  readonly tags?: readonly string[];
  /** Ordinal (from 0, in the order of yielding within one document) of the entry that this one is nested under. */
  readonly parent?: number;
  readonly recorded?: RecordedDate;
  /** The file that this line of an index stands for, as written: it lends the line its date. */
  readonly link?: string;
  /** The date prefix of the line as written, without brackets (`2026-01-14`); it is no part of `text`. */
  readonly prefix?: string;
}

/** A file that the document refers to and that should be read too: an `@import`, a line of an index. */
export interface Request {
  readonly kind: 'import' | 'index-link';
  /** The reference as written: relative, absolute or starting with `~`. */
  readonly target: string;
  /** Line (from 1) of the document that names it. */
  readonly line: number;
}

export type Applies = 'always' | 'matching-files' | 'when-relevant' | 'by-hand';

/** What is true of the whole document. Later facts overwrite earlier ones field by field, and owner by owner. */
export interface Facts {
  readonly accountUuid?: string;
  /** The names that an export gives to the owners of accounts, by their uuid. */
  readonly owners?: Readonly<Record<string, string>>;
  /** Instant (ISO 8601) that the snapshot speaks of: the manifest's date, the newest `updated_at`. */
  readonly asOf?: string;
  /** The date of a "Last updated" line of the document, as written there. */
  readonly lastUpdated?: string;
  /** When the document is loaded, as its front matter says: always, for files that it names, when relevant, by hand. */
  readonly applies?: Applies;
  /** `updated_at` or `modified` of the document as its store recorded it. */
  readonly recorded?: RecordedDate;
}

export type Item =
  | { readonly is: 'entry'; readonly entry: Draft }
  | { readonly is: 'problem'; readonly problem: Problem }
  | { readonly is: 'request'; readonly request: Request }
  | { readonly is: 'facts'; readonly facts: Facts };

/** What an importer is told about a document. All of it is text: nothing here is opened or followed. */
export interface DocumentInfo {
  /** Base name of the file, or of the member inside the archive. */
  readonly name: string;
  /** Path below the chosen folder or inside the archive, with `/`; the base name where neither applies. */
  readonly path: string;
  /** The whole path of a file on the disk, else `path`: the folders above a file may tell what it is. */
  readonly place: string;
  /** True where the person named this very file (or pasted it): plain formats are taken only then. */
  readonly named: boolean;
  /** Size in bytes where it is known. */
  readonly size: number | null;
}

/**
 * One memory format. `recognise` sees the name and the first characters (up to 64 Ki UTF-16 units) and answers from
 * 0 (not mine) to 1 (certainly mine); the highest answer reads the document, the earlier importer on a tie.
 * `read` takes the decoded text in chunks and yields what it finds; it never throws on any input: what cannot be
 * read becomes a problem with its place.
 */
export interface Importer {
  /** Kind of source, in kebab-case: stored and logged, so it never changes. */
  readonly id: string;
  /** Name on the screen: "Claude account export". */
  readonly label: string;
  readonly recognise: (document: DocumentInfo, head: string) => number;
  readonly read: (document: DocumentInfo, chunks: AsyncIterable<string>) => AsyncIterable<Item>;
  /** Whether its entries need nothing that stands later in the document, so that a long one can be taken in parts. */
  readonly streams?: true;
  /** For the generated table of formats. */
  readonly about: {
    readonly store: string;
    readonly shape: string;
    readonly dates: string;
    readonly deletion: string;
  };
}
