import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { zipOf } from '../../../../e2e/memories.ts';
import { chatGoldens } from '../../../../fixtures/importers/chats.ts';
import { storeGoldens } from '../../../../fixtures/importers/stores.ts';
import { makePlace, scanned } from './run.ts';

const place = makePlace();
afterAll(() => rmSync(place.root, { recursive: true, force: true }));

const write = (name: string, content: string | Buffer): string => {
  writeFileSync(join(place.inputs, name), content);
  return join(place.inputs, name);
};
const openmemory = storeGoldens
  .filter(({ importer }) => importer === 'openmemory')
  .map(({ content }) => content);
const [chats] = chatGoldens;

describe('a scan of the exports of other systems', () => {
  it('reads OpenMemory zipped, gzipped and bare, and the zip of both once', async () => {
    const [object = '', lines = ''] = openmemory;
    const gz = gzipSync(lines);
    for (const [file, texts] of [
      [
        write('openmemory.zip', await zipOf({ 'memories.json': object, 'memories.jsonl.gz': gz })),
        ['Likes maps', 'Liked chess'],
      ],
      [write('lines.zip', await zipOf({ 'memories.jsonl.gz': gz })), ['Likes maps']],
      [write('memories.jsonl.gz', gz), ['Likes maps']],
      [write('memories.json', object), ['Likes maps', 'Liked chess']],
    ] as const) {
      const { entries, sources } = await scanned(place, file);
      expect(entries.map(({ text }) => text)).toEqual(texts);
      expect(sources.map(({ kind, problems }) => [kind, problems])).toEqual([['openmemory', []]]);
    }
  });

  it('says that a gzipped file is damaged, or unpacks to far more than it should', async () => {
    const codes = async (file: string) =>
      (await scanned(place, file)).sources.flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(
      await codes(
        write(
          'bomb.jsonl.gz',
          gzipSync(Buffer.concat([Buffer.from(openmemory[1] ?? ''), Buffer.alloc(300 * 1024 * 1024, 32)])),
        ),
      ),
    ).toEqual(['archive-ratio']);
    expect(await codes(write('cut.jsonl.gz', gzipSync('{"id":1}').subarray(0, 12)))).toEqual(['bad-archive']);
  });

  it('reads the traces of memory in an export of ChatGPT, and no conversation of Claude', async () => {
    const conversations = chats?.content ?? '';
    const chatgpt = await zipOf({
      'conversations.json': conversations,
      'chat.html': '<html>',
      'user.json': '{}',
    });
    const { entries, sources } = await scanned(place, write('chatgpt.zip', chatgpt));
    expect(entries.map(({ text }) => text)).toEqual(chats?.entries.map(({ text }) => text));
    expect(entries.map(({ age }) => [age.basis, age.date]).at(2)).toEqual(['in-text', '2025-05-02']);
    expect(sources.map(({ kind }) => kind)).toEqual(['chatgpt']);
    const claude = await zipOf({
      'conversations.json': conversations,
      'users.json': '[]',
      'memories.json': '[]',
    });
    expect((await scanned(place, write('claude.zip', claude))).entries).toEqual([]);
  });

  it('takes a fact that its store has ended for old, and says since when', async () => {
    const edges = storeGoldens.find(({ importer }) => importer === 'zep')?.content ?? '';
    const { entries } = await scanned(place, write('edges.json', edges));
    expect(entries.map(({ age }) => [age.basis, age.date, age.band, age.until])).toEqual([
      ['recorded', '2024-01-01', 'stale', '2026-01-01'],
      ['recorded', '2025-02-01', 'stale', '2025-06-01'],
    ]);
  });
});
