import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { digestOf } from './open.ts';

/** The name under which a new version is written beside a file: known, so that one left by a crash can be found. */
export const temporaryName = (path: string): string =>
  join(dirname(path), `.${basename(path)}.memory-hygiene-new`);

/** Writes a file of mode 0600 that nobody has yet, and is on the disk when it returns. */
export function writeNew(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A name in a folder is on the disk only once the folder is. Windows keeps folders by itself, and opens none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const file = openSync(folder, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Whether a file still holds the bytes of a digest; null stands for a file that is not there. */
export function holds(path: string, digest: string | null): boolean {
  if (digest === null) return !existsSync(path);
  try {
    return digestOf(readFileSync(path)) === digest;
  } catch {
    return false;
  }
}

/**
 * Gives a file other bytes in one step: whoever reads it finds the old ones or the new ones. Keeps its mode. Answers
 * false, and changes nothing, where it no longer holds the bytes of `before`.
 */
export function replaceFile(path: string, before: string, bytes: Uint8Array): boolean {
  const { mode } = statSync(path);
  const fresh = temporaryName(path);
  rmSync(fresh, { force: true });
  try {
    writeNew(fresh, bytes);
    chmodSync(fresh, mode & 0o7777);
    if (!holds(path, before)) return false;
    renameSync(fresh, path);
    syncFolder(dirname(path));
    return true;
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** Removes a file that holds the bytes of `before`; answers false where it does not. */
export function removeFile(path: string, before: string): boolean {
  if (!holds(path, before)) return false;
  unlinkSync(path);
  syncFolder(dirname(path));
  return true;
}

/** Puts a file back that is not there. Answers false where something is there by now. */
export function restoreFile(path: string, bytes: Uint8Array, mode: number): boolean {
  const fresh = temporaryName(path);
  rmSync(fresh, { force: true });
  try {
    writeNew(fresh, bytes);
    chmodSync(fresh, mode & 0o7777);
    // Linking fails where the name is taken, renaming would not.
    linkSync(fresh, path);
    syncFolder(dirname(path));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** Gives a file back the time that it had. */
export const setTime = (path: string, milliseconds: number): void =>
  utimesSync(path, milliseconds / 1000, milliseconds / 1000);
