import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EditRefusal } from '../../../shared/removal.ts';
import type { FileEdits, StoredEdit } from '../../services/ports.ts';
import { earlierVersions } from './earlier-versions.ts';
import { digestOf, encode, openForEdit, refusalOf, refused } from './open.ts';
import {
  holds,
  removeFile,
  replaceFile,
  restoreFile,
  setTime,
  syncFolder,
  temporaryName,
  writeNew,
} from './replace.ts';
import { ownerRuns } from './running.ts';
import { surroundings } from './surroundings.ts';

/**
 * Edits files that the person chose to have edited. Backups lie in the data folder, never beside the file, under the
 * number of their edit alone.
 */
export function createFileEdits(folder: string): FileEdits {
  const backups = join(folder, 'backups');
  const backupOf = (id: string): string => join(backups, id);

  /** Runs an act on files; what the system refuses becomes a refusal. */
  const attempt = (act: () => EditRefusal | null): EditRefusal | null => {
    try {
      return act();
    } catch (error) {
      return refusalOf(error);
    }
  };

  return {
    open: async (path) => openForEdit(path),
    surroundings,
    ownerRuns,
    earlierVersions,
    backUp: async (file, id) => {
      try {
        mkdirSync(backups, { recursive: true, mode: 0o700 });
        const { mode, mtimeMs } = statSync(file.path);
        const bytes = encode(file, file.text);
        writeNew(backupOf(id), bytes);
        syncFolder(backups);
        return { mode: mode & 0o7777, modified: mtimeMs, bytes: bytes.length };
      } catch (error) {
        rmSync(backupOf(id), { force: true });
        return refused(refusalOf(error));
      }
    },
    after: (file, text) => (text === null ? null : digestOf(encode(file, text))),
    replace: async (file, text) =>
      attempt(() => {
        const done =
          text === null
            ? removeFile(file.path, file.digest)
            : replaceFile(file.path, file.digest, encode(file, text));
        return done ? null : 'changed';
      }),
    restore: async (edit) =>
      attempt(() => {
        const bytes = readBackup(backupOf(edit.id), edit);
        if (!bytes) return 'backup-gone';
        if (!holds(edit.path, edit.after)) return 'changed';
        const done =
          edit.after === null
            ? restoreFile(edit.path, bytes, edit.mode)
            : replaceFile(edit.path, edit.after, bytes);
        if (!done) return 'changed';
        setTime(edit.path, edit.modified);
        return null;
      }),
    settle: (edit) => {
      rmSync(temporaryName(edit.path), { force: true });
      if (holds(edit.path, edit.before)) return 'before';
      return holds(edit.path, edit.after) ? 'after' : 'other';
    },
    drop: (id) => rmSync(backupOf(id), { force: true }),
    kept: () => {
      try {
        return readdirSync(backups);
      } catch {
        return [];
      }
    },
  };
}

/** The bytes of a backup, if they are still those that were kept. */
function readBackup(path: string, edit: StoredEdit): Buffer | null {
  try {
    const bytes = readFileSync(path);
    return digestOf(bytes) === edit.before ? bytes : null;
  } catch {
    return null;
  }
}
