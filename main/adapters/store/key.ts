import { hash } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Hashes } from '../../services/ports.ts';
import { StoreError } from './store-error.ts';

/** Bytes of the fingerprint key. */
const keyLength = 32;

/**
 * Reads the key beside the database, or makes one. Two processes that start at once end up with the same key. Where
 * a database is there already, its key is not replaced: under another one no entry would be recognised again.
 */
export function openKey(folder: string, used: boolean, random: (bytes: number) => Uint8Array): Buffer {
  const path = join(folder, 'fingerprint.key');
  const found = readKey(path);
  if (found) return found;
  if (used) throw new StoreError('key-missing', path);
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
    throw error;
  }
  if (!/^[0-9a-f]{64}$/.test(text)) throw new StoreError('key-damaged', path);
  return Buffer.from(text, 'hex');
}

export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** Bytes of one block of SHA-256. */
const blockLength = 64;

/** The hashes of the domain, under this key. */
export function hashesOf(key: Uint8Array): Hashes {
  // HMAC as RFC 2104 spells it, out of two hashes in one call each: eight times as fast as an Hmac object a text.
  const padded = (pad: number) => Buffer.alloc(blockLength).map((_, at) => (key[at] ?? 0) ^ pad);
  const inner = padded(0x36);
  const outer = padded(0x5c);
  const digest = (first: Uint8Array, second: Uint8Array) =>
    hash('sha256', Buffer.concat([first, second]), 'buffer');
  return {
    sha256,
    keyed: (text) => digest(outer, digest(inner, Buffer.from(text))).toString('hex'),
  };
}
