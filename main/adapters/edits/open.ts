import { hash } from 'node:crypto';
import { accessSync, constants, lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { EditRefusal } from '../../../shared/removal.ts';
import type { EditableFile } from '../../services/ports.ts';
import { type Encoding, encodingOf } from '../disk/decode.ts';

/** Largest file that is edited, in bytes. */
const largest = 32 * 1024 * 1024;

export const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

export const refused = (refusal: EditRefusal): { readonly refusal: EditRefusal } => ({ refusal });

/**
 * Opens a file that is to be edited, behind the links that lead to it. Refuses what could not be put back exactly as it
 * was: bytes that are no text, a file of several names, one that its owner closed against writing.
 */
export function openForEdit(path: string): EditableFile | { readonly refusal: EditRefusal } {
  try {
    const real = realpathSync(path);
    const stats = statSync(real);
    const refusal = unfit(stats) ?? closed(real, stats);
    if (refusal) return refused(refusal);
    const bytes = readFileSync(real);
    const encoding = encodingOf(bytes);
    if (!encoding) return refused('not-text');
    const text = new TextDecoder(encoding.label, { ignoreBOM: true }).decode(bytes.subarray(encoding.skip));
    const file = {
      path: real,
      text,
      digest: digestOf(bytes),
      encoding: encoding.label,
      mark: encoding.skip > 0,
    };
    return encode(file, text).equals(bytes) ? file : refused('bad-bytes');
  } catch (error) {
    return refused(refusalOf(error));
  }
}

function unfit(stats: Stats): EditRefusal | null {
  if (!stats.isFile()) return 'not-text';
  if (stats.nlink > 1) return 'hard-linked';
  return stats.size > largest ? 'too-large' : null;
}

/** Root may write anything: the mode says what the owner meant. */
function closed(path: string, stats: Stats): EditRefusal | null {
  if ((stats.mode & 0o222) === 0 || !mayWrite(path)) return 'read-only';
  const folder = dirname(path);
  return (lstatSync(folder).mode & 0o222) === 0 || !mayWrite(folder) ? 'folder-read-only' : null;
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const marks: Readonly<Record<Encoding['label'], readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

/** The bytes of a text, written as the file is written. */
export function encode({ encoding, mark }: Pick<EditableFile, 'encoding' | 'mark'>, text: string): Buffer {
  const words = Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'utf16le');
  return Buffer.concat([
    Buffer.from(mark ? marks[encoding] : []),
    encoding === 'utf-16be' ? words.swap16() : words,
  ]);
}

/** What an error of the system means for an edit. */
export function refusalOf(error: unknown): EditRefusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'read-only';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'no-space';
  if (code === 'EBUSY' || code === 'ETXTBSY') return 'in-use';
  return 'failed';
}
