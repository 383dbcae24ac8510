import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compose } from '../../../../main/adapters/compose.ts';
import { watch } from '../../../../main/adapters/disk/watch.ts';
import type { Application } from '../../../../main/services/application.ts';
import type { Desk } from '../../../../main/services/ports.ts';
import type { ImportResult } from '../../../../shared/import-result.ts';
import type { SourceInfo } from '../../../../shared/source.ts';

const [alex, kim] = ['aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002'];
let root = '';
let application: Application;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'hygiene-again-'));
  const desk: Desk = {
    host: 'browser',
    choose: null,
    copy: null,
    trash: null,
    print: async (name) => ({ how: 'cancelled', name, href: null }),
    save: async () => ({ how: 'cancelled', href: null }),
  };
  application = await compose({ desk, version: '0.0.0', folder: join(root, 'data') });
});
afterEach(async () => {
  await application.close();
  rmSync(root, { recursive: true, force: true });
});

const write = (name: string, content: string): string => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
  return join(root, name);
};
const list = (...words: readonly string[]): string =>
  words.map((word) => `- The ${word} is made up\n`).join('');
const five = ['lantern', 'harbour', 'orchard', 'ledger', 'meadow'];

async function read(...paths: readonly string[]): Promise<ImportResult> {
  const reply = await application.importPaths(paths);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
}
async function sources(): Promise<SourceInfo[]> {
  const reply = await application.call('sources.list', {});
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value as SourceInfo[];
}
async function texts(): Promise<string[]> {
  const reply = await application.call('entries.page', { offset: 0, limit: 100 });
  if (!reply.ok) throw new Error(reply.error.code);
  return (reply.value as { rows: { excerpt: string }[] }).rows.map(({ excerpt }) => excerpt);
}
const memory = (words: string, updated: string, account?: string): string =>
  JSON.stringify({
    conversations_memory: words,
    memory_files: [{ path: '/a.md', content: '- Kept', updated_at: updated }],
    ...(account ? { account_uuid: account } : {}),
  });

describe('a folder that is read again', () => {
  it('under another name is the same sources, and its old place is forgotten', async () => {
    write('old/CLAUDE.md', list(...five));
    await read(join(root, 'old'));
    const [before] = await sources();
    renameSync(join(root, 'old'), join(root, 'new'));
    expect(await read(join(root, 'new'))).toMatchObject({ moved: 1, problems: 0 });
    const after = await sources();
    expect(after.map(({ id, place, state }) => [id, place, state])).toEqual([
      [before?.id, join(root, 'new/CLAUDE.md'), 'read'],
    ]);
    const again = await application.call('sources.refresh', {});
    expect(again).toMatchObject({ ok: true, value: { problems: 0, same: 1, moved: 0 } });
  });

  it('is another source where the old place still holds its own, or most of it is new', async () => {
    write('one/CLAUDE.md', list(...five));
    await read(join(root, 'one'));
    write('copy/CLAUDE.md', list(...five));
    expect(await read(join(root, 'copy'))).toMatchObject({ moved: 0 });
    rmSync(join(root, 'one'), { recursive: true });
    write('other/CLAUDE.md', list('lantern', 'harbour', 'thimble', 'gantry'));
    expect(await read(join(root, 'other'))).toMatchObject({ moved: 0 });
    expect((await sources()).map(({ id }) => id)).toEqual(['source-1', 'source-2', 'source-3']);
  });
});

describe('a file with two names', () => {
  it('is shown once, with the link that leads to it', async () => {
    write('code/AGENTS.md', list(...five));
    symlinkSync('AGENTS.md', join(root, 'code/CLAUDE.md'));
    await read(join(root, 'code'));
    expect((await sources()).map(({ label, entries }) => [label, entries])).toEqual([['AGENTS.md', 5]]);
    const page = await application.call('entries.page', { offset: 0, limit: 1 });
    const { rows } = (page as { value: { rows: { id: string }[] } }).value;
    expect(await application.call('entries.open', { id: rows[0]?.id })).toMatchObject({
      ok: true,
      value: { context: { names: [join(root, 'code/CLAUDE.md')] } },
    });
  });
});

describe('an export that is read again', () => {
  it('later than a newer one only adds its dates', async () => {
    await read(write('september/memories.json', memory('Newer words.', '2026-09-20T08:00:00Z', alex)));
    const result = await read(
      write('june/memories.json', memory('Older words.', '2026-06-20T08:00:00Z', alex)),
    );
    expect(result).toMatchObject({ older: 1, same: 0 });
    expect(await texts()).toEqual(['Newer words.', 'Kept']);
    expect(await sources()).toHaveLength(1);
  });

  it('newer than what is loaded takes its place; the very same counts once', async () => {
    await read(write('june/memories.json', memory('Older words.', '2026-06-20T08:00:00Z', alex)));
    const newer = memory('Newer words.', '2026-09-20T08:00:00Z', alex);
    await read(write('september/memories.json', newer));
    expect(await texts()).toEqual(['Newer words.', 'Kept']);
    expect(await read(write('copy/memories.json', newer))).toMatchObject({ older: 0, same: 1 });
    expect(await texts()).toEqual(['Newer words.', 'Kept']);
  });

  it('of another account is another source', async () => {
    await read(write('a/memories.json', memory('Same words.', '2026-06-20T08:00:00Z', alex)));
    await read(write('b/memories.json', memory('Same words.', '2026-06-20T08:00:00Z', kim)));
    expect((await sources()).map(({ kind }) => kind)).toEqual(['claude-account', 'claude-account']);
  });

  it('without its account goes where four fifths of it are known, else stands alone', async () => {
    const words = five.map((word) => `The ${word} is made up.`).join('\n\n');
    await read(write('a/memories.json', memory(words, '2026-06-20T08:00:00Z', alex)));
    await read(write('b/memories.json', memory(`${words}\n\nOne more.`, '2026-07-20T08:00:00Z')));
    expect(await sources()).toHaveLength(1);
    await read(write('c/memories.json', memory('Nothing alike.\n\nNot at all.', '2026-07-20T08:00:00Z')));
    await read(
      write('d/memories.json', memory('Something else.\n\nAgain different.', '2026-07-20T08:00:00Z')),
    );
    expect((await sources()).map(({ entries }) => entries)).toEqual([7, 3, 3]);
  });
});

describe('a file that changes while the application runs', () => {
  it('is told once it is quiet, also when it is replaced or goes; an untouched one is not', async () => {
    const [changed, replaced, gone, untouched] = ['a', 'b', 'c', 'd'].map((name) => write(name, 'before'));
    const told: string[] = [];
    const stop = watch([changed, replaced, gone, untouched].map(String), (files) => told.push(...files), {
      interval: 20,
      quiet: 40,
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    write('a', 'after, and longer');
    renameSync(write('b-new', 'after, and longer'), String(replaced));
    rmSync(String(gone));
    await expect.poll(() => told.toSorted(), { timeout: 5_000 }).toEqual([changed, replaced, gone]);
    stop();
  });
});
