import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { createSourceFiles } from '../../../../../main/adapters/disk/source-files.ts';
import type { Discovered } from '../../../../../main/services/ports.ts';
import { read } from '../../../../../main/services/reading.ts';

/** What a reading told: the texts of the entries by the document they stand in, and each problem with its place. */
export interface Told {
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly problems: readonly string[];
}

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

/** Reads what was discovered to its end. */
export async function tell(
  files: ReturnType<typeof createSourceFiles>,
  discovered: AsyncIterable<Discovered>,
): Promise<Told> {
  const texts: Record<string, string[]> = {};
  const problems: string[] = [];
  for await (const one of read({ files }, discovered, new AbortController().signal)) {
    const { file, path, inner } = one.document;
    // The path of a member is the one inside its archive, so the archive is named by its file.
    const name = inner === null ? path : `${file?.slice(file.lastIndexOf('/') + 1) ?? ''}!/${inner}`;
    if (one.drafts.length > 0) texts[name] = one.drafts.map(({ text }) => text);
    problems.push(...one.problems.map(({ code, where }) => `${code} ${where}`));
  }
  return { texts, problems };
}
