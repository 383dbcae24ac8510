import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { conversationsOf } from '../../../../../main/adapters/disk/conversations.ts';
import { temporary } from '../store/opened.ts';

type Members = Readonly<Record<string, string | Buffer>>;
async function zipped(members: Members): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(members)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** Writes files into a folder of the test; answers the path of each by its name. */
function place(files: Members): (name: string) => string {
  const root = temporary();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return (name) => join(root, name);
}

/** What is in the files that were found, by their names. */
async function found(...documents: readonly string[]): Promise<Record<string, string>> {
  const read: Record<string, string> = {};
  for (const { name, chunks } of await conversationsOf(documents)) {
    try {
      read[name] = '';
      for await (const chunk of chunks()) read[name] += chunk;
    } catch {
      read[name] = 'unreadable';
    }
  }
  return read;
}

describe('the conversations of an export', () => {
  it('are found in the same archive', async () => {
    const at = place({
      'data.zip': await zipped({ 'memories.json': 'm', 'conversations.json': 'c', 'x.json': 'x' }),
    });
    expect(await found(at('data.zip'))).toEqual({ 'data.zip!/conversations.json': 'c' });
  });

  it('are found in the archive beside it, and in one that lies in the same outer archive', async () => {
    const chats = await zipped({ 'conversations.json': 'c' });
    const memories = await zipped({ 'memories/a.json': 'm' });
    const at = place({
      'memories-000.zip': memories,
      'conversations-000.zip': chats,
      'conversations-001 (1).zip': chats,
      'other.zip': chats,
    });
    expect(Object.keys(await found(at('memories-000.zip')))).toEqual([
      'conversations-000.zip!/conversations.json',
      'conversations-001 (1).zip!/conversations.json',
    ]);
    const outer = place({
      'all.zip': await zipped({ 'memories-000.zip': memories, 'conversations-000.zip': chats }),
    });
    expect(await found(outer('all.zip'))).toEqual({
      'all.zip!/conversations-000.zip!/conversations.json': 'c',
    });
  });

  it.each([
    ['all in one folder', 'memories.json', 'conversations.json'],
    ['the memories a folder below', 'memories/a.json', 'conversations.json'],
    [
      'each part in a folder of its own',
      'memories-000/memories/a.json',
      'conversations-000/conversations.json',
    ],
    ['only the memories unpacked', 'memories-000/memories/a.json', 'conversations.json'],
  ])('are found where the export was unpacked: %s', async (_, memories, chats) => {
    const at = place({ [memories]: 'm', [chats]: 'c', 'notes/conversations.json': 'x' });
    expect(await found(at(memories))).toEqual({ 'conversations.json': 'c' });
  });

  it('are nowhere where none are, and are not read before they are asked for', async () => {
    const at = place({
      'memories-000.zip': await zipped({ 'memories/a.json': 'm' }),
      'broken.zip': 'no archive',
    });
    expect(await found(at('memories-000.zip'), at('broken.zip'), at('gone.zip'))).toEqual({});
  });

  it('that are there and damaged say so', async () => {
    const chats = await zipped({ 'conversations.json': 'c'.repeat(5_000) });
    chats[60] = (chats[60] ?? 0) ^ 0xff;
    const at = place({
      'memories.json': 'm',
      'conversations-000.zip': chats,
      'conversations-001.zip': 'no archive',
    });
    expect(Object.values(await found(at('memories.json')))).toEqual(['unreadable', 'unreadable']);
  });
});
