import { normalise } from './normalise.ts';

/**
 * Number of the way in which entries are cut, normalised and shingled. It rises with any change to one of them, so
 * that what was written down under an earlier way is never compared as if it were the same.
 */
export const scheme = 1;

/** A keyed hash: HMAC-SHA-256 under the key of the store, hex. */
export type Keyed = (text: string) => string;

export interface Prints {
  /** Identity across months: keyed over scope and normalised text. */
  readonly fingerprint: string;
  /** Keyed over the normalised text alone: the same fact in another place. */
  readonly second: string;
  /** Keyed over the text as it stands: the key of the cache of findings. */
  readonly exact: string;
  readonly normalised: string;
}

/** Where entries are the same when their words are: kind of store, and account, project or agent. Never a path. */
export function scope(of: {
  readonly kind: string;
  readonly account?: string;
  readonly part?: string;
}): string {
  return [of.kind, of.account ?? 'local', of.part ?? ''].join('\u0000');
}

/** The three prints of an entry. Equal entries of one scope share all of them. */
export function prints(
  of: { readonly text: string; readonly scope: string },
  hashes: { readonly keyed: Keyed },
): Prints {
  const normalised = normalise(of.text);
  return {
    fingerprint: hashes.keyed(`f${scheme}\u0000${of.scope}\u0000${normalised}`).slice(0, 40),
    second: hashes.keyed(`s${scheme}\u0000${normalised}`).slice(0, 40),
    exact: hashes.keyed(`x${scheme}\u0000${of.text}`).slice(0, 40),
    normalised,
  };
}

/** The id of a row: the fingerprint, and for the second and later equal entries `~2`, `~3` and so on. */
export const rowId = (fingerprint: string, nth: number): string =>
  nth === 1 ? fingerprint : `${fingerprint}~${nth}`;
