/** The data folder cannot be used. `code` says why, `place` where; the sentences are in shared/text/store.ts. */
export class StoreError extends Error {
  readonly code: 'folder-refused' | 'key-damaged' | 'key-missing' | 'newer-version' | 'damaged' | 'in-use';
  readonly place: string;

  constructor(code: StoreError['code'], place: string, cause?: unknown) {
    super(`${code}: ${place}`, { cause });
    this.name = 'StoreError';
    this.code = code;
    this.place = place;
  }
}

/**
 * What an error of the operating system or of SQLite means for the store; anything else is a bug and stays what it
 * is. The numbers are SQLite's primary result codes (sqlite.org/rescode.html).
 */
export function storeErrorOf(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  if ('errcode' in error && typeof error.errcode === 'number') {
    const primary = error.errcode & 0xff;
    if (primary === 5 || primary === 6) return new StoreError('in-use', place, error);
    if (primary === 11 || primary === 26) return new StoreError('damaged', place, error);
    const refusals = [3, 8, 10, 13, 14, 23];
    return refusals.includes(primary) ? new StoreError('folder-refused', place, error) : error;
  }
  return 'syscall' in error ? new StoreError('folder-refused', place, error) : error;
}
