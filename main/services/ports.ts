import type { Kind } from '../../shared/entry.ts';
import type { Finding } from '../../shared/finding.ts';
import type { RuleSettings } from '../../shared/settings.ts';
import type { Folders, System } from '../domain/places/known-places.ts';
import type { Probes } from './computer-port.ts';
import type { FileEdits } from './edit-ports.ts';
import type { SourceFiles } from './files-port.ts';
import type { Store } from './store-port.ts';

export type * from './computer-port.ts';
export type * from './edit-ports.ts';
export type * from './files-port.ts';
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

/** A text to be scanned, and what kind of entry it is: orders are the genre of an instruction file. */
export interface ScanText {
  readonly text: string;
  readonly kind: Kind;
  /** Whose memory it stands in: the text that `readOwner` reads; empty or absent where that is not known. */
  readonly owner?: string;
}

/** What tells one computer from another: its system, and the folders that places are told by. */
export interface Computer {
  readonly system: System;
  readonly folders: Folders;
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
  /** Moves a file or folder to the system's bin, and answers whether it did; null where there is none. */
  readonly trash: ((path: string) => Promise<boolean>) | null;
  /** Hands a page (HTML that stands alone) over to be printed: as a PDF, or as the page itself where the host makes none. */
  readonly print: (
    name: string,
    page: string,
  ) => Promise<{ how: 'file' | 'download' | 'cancelled'; name: string; href: string | null }>;
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
  readonly computer: Computer;
  readonly probes: Probes;
}
