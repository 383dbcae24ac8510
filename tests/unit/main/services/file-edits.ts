import type { FileEdits, StoredEdit } from '../../../../main/services/ports.ts';
import type { EditRefusal } from '../../../../shared/removal.ts';
import type { FileOfTest } from './ports.ts';
import { sha256 } from './store.ts';

/** What a test says of the files around: who shares them, what runs, and what the disk refuses. */
export interface Around {
  tracked: boolean;
  synced: string | null;
  running: boolean | null;
  refuses: EditRefusal | null;
  /** Told before a file is replaced, so that a test can be faster. */
  onReplace: () => void;
}

/** Edits of the disk of a test, as the adapter makes them on a real one. */
export function editsOf(disk: Map<string, FileOfTest>, now: () => number): FileEdits & { around: Around } {
  const backups = new Map<string, string>();
  const around: Around = { tracked: false, synced: null, running: false, refuses: null, onReplace: () => {} };
  const digest = (path: string): string | null => {
    const file = disk.get(path);
    return file ? sha256(file.text) : null;
  };
  const put = (path: string, text: string | null): void => {
    if (text === null) disk.delete(path);
    else disk.set(path, { ...disk.get(path), text, modified: now() });
  };
  return {
    around,
    open: async (path) => {
      if (around.refuses) return { refusal: around.refuses };
      const text = disk.get(path)?.text;
      if (text === undefined) return { refusal: 'missing' };
      return { path, text, digest: sha256(text), encoding: 'utf-8', mark: false };
    },
    surroundings: async () => ({ tracked: around.tracked, synced: around.synced }),
    ownerRuns: async () => around.running,
    earlierVersions: async () => (around.tracked ? 2 : null),
    backUp: async (file, id) => {
      backups.set(id, file.text);
      return { mode: 0o644, modified: 1, bytes: file.text.length };
    },
    after: (_, text) => (text === null ? null : sha256(text)),
    replace: async (file, text) => {
      around.onReplace();
      if (digest(file.path) !== file.digest) return 'changed';
      put(file.path, text);
      return null;
    },
    restore: async (edit: StoredEdit) => {
      const kept = backups.get(edit.id);
      if (kept === undefined) return 'backup-gone';
      if (digest(edit.path) !== edit.after) return 'changed';
      put(edit.path, kept);
      return null;
    },
    settle: ({ path, before, after }) =>
      digest(path) === before ? 'before' : digest(path) === after ? 'after' : 'other',
    drop: (id) => {
      backups.delete(id);
    },
    kept: () => [...backups.keys()],
  };
}
