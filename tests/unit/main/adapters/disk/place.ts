import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { createSourceFiles } from '../../../../../main/adapters/disk/source-files.ts';
import { type Told, tell } from './tell.ts';

/** A temporary folder for each test of a file, open to everyone, with a fake home in it. */
export function temporaryPlace() {
  const place = { root: '' };
  beforeEach(() => {
    place.root = mkdtempSync(join(tmpdir(), 'hygiene-disk-'));
    chmodSync(place.root, 0o755);
  });
  afterEach(() => rmSync(place.root, { recursive: true, force: true }));

  const at = (...names: string[]): string => join(place.root, ...names);
  const files = () => createSourceFiles({ home: at('home') });
  const live = () => new AbortController().signal;
  return {
    at,
    files,
    write(name: string, content: string | Uint8Array = '- made up\n'): string {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
      return at(name);
    },
    /** Reads a chosen path. */
    told: (path: string): Promise<Told> => tell(files(), files().discover(path, live())),
    /** Reads bytes that were dropped. */
    dropped: (name: string, bytes: Uint8Array): Promise<Told> =>
      tell(files(), files().open(name, bytes, live())),
  };
}
