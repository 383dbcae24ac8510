import type { Kind } from '../../shared/entry.ts';
import type { Finding } from '../../shared/finding.ts';
import type { RuleSettings } from '../../shared/settings.ts';
import type { Problem } from '../../shared/source.ts';
import type { FileEdits } from './edit-ports.ts';
import type { Store } from './store-port.ts';

export type * from './edit-ports.ts';
export type * from './store-port.ts';

/** Milliseconds since the epoch, and the IANA zone of the computer. */
export interface Clock {
  readonly now: () => number;
  readonly zone: () => string;
}

export interface Hashes {
  /** SHA-256, hex. */
  readonly sha256: (text: string) => string;
  /** HMAC-SHA-256 under the key of the store, hex. */
  readonly keyed: (text: string) => string;
}

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

/** Reads what lies on this computer. Only `discover` and `follow` take paths, and only from hosts and the store. */
export interface SourceFiles {
  /**
   * Finds every document at a chosen path (file, archive or folder), in a stable order. Never follows a link out
   * of it. A path that does not exist yields one problem `not-found`.
   */
  readonly discover: (path: string, signal: AbortSignal) => AsyncIterable<Discovered>;
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

/** A text to be scanned, and what kind of entry it is: orders are the genre of an instruction file. */
export interface ScanText {
  readonly text: string;
  readonly kind: Kind;
}

/** Runs all rules over texts, off the main thread. The answer keeps the order of `texts`. */
export interface Scanner {
  readonly ruleset: string;
  readonly scan: (
    texts: readonly ScanText[],
    rules: RuleSettings,
    signal: AbortSignal,
    progress: (done: number) => void,
  ) => Promise<readonly (readonly Finding[])[]>;
  readonly close: () => Promise<void>;
}

/** What only a host can do: ask the person for a file, hand one over. */
export interface Desk {
  readonly host: 'electron' | 'browser';
  /** Paths that the person chose in the system's dialog; null where the host has none. */
  readonly choose: ((what: 'files' | 'folder') => Promise<readonly string[]>) | null;
  /** Copies a text, and clears it after a minute if nothing else took its place; null where the page has to do it. */
  readonly copy: ((text: string) => void) | null;
  readonly save: (
    name: string,
    type: string,
    content: string,
  ) => Promise<{ how: 'file' | 'download' | 'cancelled'; href: string | null }>;
}

/** The synthetic sample that the first run offers: name and content of each of its files. */
export type Sample = readonly { readonly name: string; readonly content: string }[];

export interface Ports {
  readonly version: string;
  readonly clock: Clock;
  readonly random: (bytes: number) => Uint8Array;
  readonly hashes: Hashes;
  readonly store: Store;
  readonly files: SourceFiles;
  readonly scanner: Scanner;
  readonly desk: Desk;
  readonly edits: FileEdits;
}
