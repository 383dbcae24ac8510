import { createHmac, hash } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Hashes } from '../../services/ports.ts';
import { StoreError } from './store-error.ts';

/** Bytes of the fingerprint key. */
const keyLength = 32;

/** Reads the key beside the database, or makes one. Two processes that start at once end up with the same key. */
export function openKey(folder: string, random: (bytes: number) => Uint8Array): Buffer {
  const path = join(folder, 'fingerprint.key');
  const found = readKey(path);
  if (found) return found;
  // Written whole under another name and then linked: whoever comes second finds the first one's key, never half of it.
  const fresh = `${path}.${Buffer.from(random(6)).toString('hex')}`;
  const file = openSync(fresh, 'wx', 0o600);
  writeSync(file, Buffer.from(random(keyLength)).toString('hex'));
  fsyncSync(file);
  closeSync(file);
  try {
    linkSync(fresh, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(fresh);
  }
  const made = readKey(path);
  if (!made) throw new StoreError('key-damaged', path);
  return made;
}

function readKey(path: string): Buffer | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new StoreError('folder-refused', path, error);
  }
  if (!/^[0-9a-f]{64}$/.test(text)) throw new StoreError('key-damaged', path);
  return Buffer.from(text, 'hex');
}

export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** The hashes of the domain, under this key. */
export const hashesOf = (key: Uint8Array): Hashes => ({
  sha256,
  keyed: (text) => createHmac('sha256', key).update(text).digest('hex'),
});
