/** The data folder cannot be used. `code` says why, `place` where; the sentences are in shared/text/store.ts. */
export class StoreError extends Error {
  readonly code: 'folder-refused' | 'key-damaged' | 'newer-version' | 'damaged';
  readonly place: string;

  constructor(code: StoreError['code'], place: string, cause?: unknown) {
    super(`${code}: ${place}`, { cause });
    this.name = 'StoreError';
    this.code = code;
    this.place = place;
  }
}
