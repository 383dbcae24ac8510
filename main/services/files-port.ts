import type { ExportFile } from '../../shared/export-file.ts';
import type { Problem } from '../../shared/source.ts';

/** A document to be read: a file on disk, a member of an archive, a paste. */
export interface SourceDocument {
  /** Real path of the file on disk; null for a paste or a dropped file. */
  readonly file: string | null;
  /** Member of an archive, nested members joined by `!/`. */
  readonly inner: string | null;
  readonly name: string;
  readonly path: string;
  readonly named: boolean;
  readonly size: number | null;
  /** Modification time in milliseconds since the epoch; null inside an archive or for a paste. */
  readonly modified: number | null;
  /** The folder (or file) that the person chose; null for a paste or a drop. */
  readonly chosen: string | null;
  /** SHA-256 of the bytes is not known before reading; chunks are decoded text, BOM removed. */
  readonly chunks: () => AsyncIterable<string>;
}

export type Discovered =
  | { readonly is: 'document'; readonly document: SourceDocument }
  | { readonly is: 'problem'; readonly problem: Problem; readonly file: string | null };

/** What is told while a folder is walked through: each folder that is entered, each link that leads to a file in it. */
export interface Hear {
  readonly folder?: () => void;
  readonly name?: (file: string, name: string) => void;
}

/** Reads what lies on this computer. Only `discover` and `follow` take paths, and only from hosts and the store. */
export interface SourceFiles {
  /**
   * Finds every document at a chosen path (file, archive or folder), in a stable order. Never follows a link out
   * of it. A path that does not exist yields one problem `not-found`.
   */
  readonly discover: (path: string, signal: AbortSignal, hear?: Hear) => AsyncIterable<Discovered>;
  /**
   * Answers a request of an importer (an `@import`, an index link), inside what was chosen only. The caller knows
   * the place of the request and adds it to the problem.
   */
  readonly follow: (
    from: SourceDocument,
    target: string,
    kind: 'import' | 'index-link',
  ) => Promise<SourceDocument | { readonly problem: Omit<Problem, 'where'> }>;
  /**
   * Tells which of some files changed or went, once they have been quiet for a moment; ends with the answered
   * function.
   */
  readonly watch: (files: readonly string[], changed: (files: readonly string[]) => void) => () => void;
  /** What would be read at a path; nothing is opened. Null where nothing is. `looked` hears of every folder. */
  readonly survey: (path: string, signal: AbortSignal, looked: () => void) => Promise<Survey | null>;
  /** What lies about of the account exports that some documents (paths on the disk) were read from; nothing is opened. */
  readonly exportFiles: (documents: readonly string[]) => Promise<readonly FoundExport[]>;
  /** The files of conversations that lie with the documents (paths on the disk) of an export. */
  readonly conversations: (documents: readonly string[]) => Promise<readonly ConversationsFile[]>;
  /** Whether anything is at a path. */
  readonly exists: (path: string) => Promise<boolean>;
  /** Opens bytes that were handed over (a drop, a paste): kept in memory only. */
  readonly open: (name: string, bytes: Uint8Array, signal: AbortSignal) => AsyncIterable<Discovered>;
  /**
   * Days (YYYY-MM-DD) on which the lines of a file were last changed, from 1, by `git blame`; null where there is no
   * git or no history; a line that differs from HEAD is null.
   */
  readonly blame: (file: string, signal: AbortSignal) => Promise<readonly (string | null)[] | null>;
}

/** A file as it is seen without being opened. `path` is below the place that was looked at, with `/`. */
export interface SurveyedFile {
  readonly name: string;
  readonly path: string;
  readonly place: string;
  readonly size: number;
  /** Modification time in milliseconds since the epoch. */
  readonly modified: number;
}

/** What is at a place, before anything there is read. `leadsTo` is the target of a link at the place itself. */
export interface Survey {
  readonly files: readonly SurveyedFile[];
  readonly problems: readonly Problem[];
  readonly leadsTo: string | null;
}

/** A part of an account export that lies about. `where` and `bytes` are those of `ExportFile`. */
export type FoundExport = Omit<ExportFile, 'id' | 'place'> & { readonly path: string };

/** A file of conversations of an export. `size` is in bytes; its chunks are decoded text, and throw where it cannot be read. */
export interface ConversationsFile {
  readonly name: string;
  readonly size: number;
  readonly chunks: () => AsyncIterable<string>;
}
