import type { Category } from '../../shared/finding.ts';
import type { EditRefusal, RemovalState } from '../../shared/removal.ts';
import type { PasteOrigin } from '../../shared/source.ts';
import type { Decision } from '../../shared/verdict.ts';
import type { Owner } from '../domain/removal/systems.ts';

/**
 * One entry at one place that is to go, followed until it is gone. `part` is a keyed print of the part of the source
 * that held it, `system` an id of text/systems.ts. Instants are ISO 8601.
 */
export interface StoredRemoval {
  readonly id: string;
  readonly source: string;
  readonly fingerprint: string;
  readonly second: string;
  readonly number: number;
  readonly kind: string;
  readonly system: string;
  readonly part: string;
  readonly lines: readonly [number, number] | null;
  readonly decision: Decision;
  readonly categories: readonly Category[];
  readonly origin: PasteOrigin | null;
  readonly state: RemovalState;
  readonly flaggedAt: string;
  readonly doneAt: string | null;
  /** The instant that the reading speaks of which decided the state. */
  readonly foundAt: string | null;
  readonly edit: string | null;
  readonly changedAtProvider: string | null;
  readonly earlierVersions: number | null;
}

/** A file as it is when it is opened for an edit. `path` is real, `text` has no byte order mark; `digest` is SHA-256 of its bytes. */
export interface EditableFile {
  readonly path: string;
  readonly text: string;
  readonly digest: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Whether it begins with a byte order mark. */
  readonly mark: boolean;
}

/**
 * One file that the application edited, or was about to. `before` and `after` are SHA-256 of its bytes, `after` null
 * for a file that was removed whole; `mode` and `modified` (ms since the epoch) are those of the file before.
 */
export interface StoredEdit {
  readonly id: string;
  readonly path: string;
  readonly state: 'begun' | 'applied' | 'undone' | 'expired';
  readonly before: string;
  readonly after: string | null;
  readonly mode: number;
  readonly modified: number;
  readonly bytes: number;
  /** ISO 8601. */
  readonly at: string;
  /** Fingerprints of the entries whose removal this edit serves. */
  readonly entries: readonly string[];
}

/** Changes files on the disk: only with a backup, only what is as it was when it was looked at, and in one step. */
export interface FileEdits {
  readonly open: (path: string) => Promise<EditableFile | { readonly refusal: EditRefusal }>;
  /** Whether others see a change of the file: git tracks it, or a service copies its folder (its name). */
  readonly surroundings: (
    path: string,
  ) => Promise<{ readonly tracked: boolean; readonly synced: string | null }>;
  /** Whether a program that writes such files by itself runs now; null where that cannot be told. */
  readonly ownerRuns: (owner: Owner) => Promise<boolean | null>;
  /** In how many earlier versions that git keeps of a file all of some texts stand; null where that cannot be told. */
  readonly earlierVersions: (path: string, texts: readonly string[]) => Promise<number | null>;
  /** Keeps the bytes of a file in the data folder; on the disk when it returns. */
  readonly backUp: (
    file: EditableFile,
    id: string,
  ) => Promise<Pick<StoredEdit, 'mode' | 'modified' | 'bytes'> | { readonly refusal: EditRefusal }>;
  /** SHA-256 of the file with another text; null for no file. */
  readonly after: (file: EditableFile, text: string | null) => string | null;
  /** Gives the file another text, or removes it (null), in one step. Answers null when it is done. */
  readonly replace: (file: EditableFile, text: string | null) => Promise<EditRefusal | null>;
  /** Puts a file back as it was before an edit; refuses where it changed since. Answers null when it is done. */
  readonly restore: (edit: StoredEdit) => Promise<EditRefusal | null>;
  /** Sweeps what an edit that broke off left behind, and tells which version of the file is there. */
  readonly settle: (edit: StoredEdit) => 'before' | 'after' | 'other';
  readonly drop: (id: string) => void;
  /** Ids of the edits whose backup is there. */
  readonly kept: () => readonly string[];
}
