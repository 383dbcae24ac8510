import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makePlace, scanned } from './run.ts';

const place = makePlace();
afterAll(() => rmSync(place.root, { recursive: true, force: true }));

const sessions =
  'Claude/local-agent-mode-sessions/aaaaaaaa-0000-4000-8000-000000000001/c0000000-0000-4000-8000-000000000001';
/** The two places in which Windows keeps what one Cowork writes. */
const copies = [
  join(place.inputs, 'AppData/Roaming'),
  join(place.inputs, 'AppData/Local/Packages/Claude_pzs8sxrjxfjjc/LocalCache/Roaming'),
] as const;

function note(copy: string, name: string, content: string, day: string): void {
  const file = join(copy, sessions, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  utimesSync(file, new Date(`${day}T10:00:00Z`), new Date(`${day}T10:00:00Z`));
}

describe('a scan of both copies that Windows keeps of Cowork', () => {
  it('gives every note once, of two readings the newer, and what only one of them holds', async () => {
    const [roaming, packaged] = copies;
    note(roaming, 'memory/memory/same.md', 'Likes tables.\n', '2026-05-04');
    note(packaged, 'memory/memory/same.md', 'Likes tables.\n', '2026-05-04');
    note(roaming, 'memory/memory/tone.md', 'Formal tone.\n', '2026-05-04');
    note(packaged, 'memory/memory/tone.md', 'Friendly tone.\n', '2026-06-05');
    note(roaming, 'memory/memory/old.md', 'Only in the first.\n', '2026-05-06');
    note(packaged, 'spaces/s1/memory/new.md', 'Only in the second.\n', '2026-05-07');
    note(packaged, 'local_1/audit.jsonl', '{"text":"never read"}\n', '2026-05-07');
    for (const paths of [[...copies], [...copies].reverse(), [place.inputs]]) {
      const { entries, sources } = await scanned(place, ...paths);
      expect(entries.map(({ text }) => text).toSorted()).toEqual([
        'Friendly tone.',
        'Likes tables.',
        'Only in the first.',
        'Only in the second.',
      ]);
      expect(sources.map(({ kind }) => kind)).toEqual(['cowork', 'cowork', 'cowork', 'cowork']);
    }
  });
});
