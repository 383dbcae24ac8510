import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSourceFiles } from '../../../../../main/adapters/disk/source-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hygiene-disk-'));
  chmodSync(root, 0o755);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (name: string, content = '- made up\n'): string => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
  return join(root, name);
};
const files = createSourceFiles({ home: '/nowhere' });
const live = () => new AbortController().signal;

async function found(path: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const one of files.discover(path, live()))
    lines.push(one.is === 'problem' ? `${one.problem.code} ${one.problem.where}` : one.document.path);
  return lines;
}
describe('a chosen folder', () => {
  it('gives the conversations of an unpacked export of ChatGPT, and of nobody else', async () => {
    for (const name of [
      'conversations.json',
      'conversations-001.json',
      'memory.json',
      'chat.html',
      'user.json',
    ])
      write(`chatgpt/${name}`, '[]');
    for (const name of ['conversations.json', 'users.json', 'memories.json', 'memory.json'])
      write(`claude/${name}`, '[]');
    expect(await found(root)).toEqual([
      'chatgpt/conversations-001.json',
      'chatgpt/conversations.json',
      'chatgpt/memory.json',
      'claude/memories.json',
      'claude/users.json',
    ]);
  });

  it('gives what OpenMemory writes twice only once', async () => {
    for (const name of ['both/memories.json', 'both/memories.jsonl.gz', 'one/memories.jsonl.gz']) write(name);
    expect(await found(root)).toEqual(['both/memories.json', 'one/memories.jsonl.gz']);
  });

  it('gives the names that hold memory, and none of the folders that never do', async () => {
    for (const name of [
      'CLAUDE.md',
      'app/CLAUDE.local.md',
      'app/AGENTS.md',
      '.cursor/rules/a/b.mdc',
      '.github/copilot-instructions.md',
      '.claude/rules/deep/er.md',
      '.claude/agent-memory/bot/MEMORY.md',
      'x/memory/topic.md',
    ])
      write(name);
    for (const name of [
      'README.md',
      'notes.txt',
      'data.jsonl',
      'node_modules/a/CLAUDE.md',
      '.git/CLAUDE.md',
      'dist/CLAUDE.md',
      'rules/a.md',
      'windsurf/memories/auto.md',
      'local-agent-mode-sessions/a/o/local_1/memory/x.md',
    ])
      write(name);
    expect(await found(root)).toEqual([
      '.claude/agent-memory/bot/MEMORY.md',
      '.claude/rules/deep/er.md',
      '.cursor/rules/a/b.mdc',
      '.github/copilot-instructions.md',
      'CLAUDE.md',
      'app/AGENTS.md',
      'app/CLAUDE.local.md',
      'x/memory/topic.md',
    ]);
  });

  it('may be the memory folder itself', async () => {
    write('.claude/projects/x/memory/topic.md');
    write('.codex/memories/raw_memories.md');
    expect(await found(join(root, '.claude/projects/x/memory'))).toEqual(['topic.md']);
    expect(await found(join(root, '.codex/memories'))).toEqual(['raw_memories.md']);
  });

  it('is never left through a link, and a file that two names lead to is read once', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'hygiene-outside-'));
    writeFileSync(join(outside, 'CLAUDE.md'), '- outside\n');
    write('AGENTS.md');
    symlinkSync('AGENTS.md', join(root, 'CLAUDE.md'));
    mkdirSync(join(root, 'sub'));
    symlinkSync(join(outside, 'CLAUDE.md'), join(root, 'sub/CLAUDE.md'));
    symlinkSync(outside, join(root, 'linked'));
    expect(await found(root)).toEqual(['AGENTS.md', 'link-outside linked', 'link-outside sub/CLAUDE.md']);
    rmSync(outside, { recursive: true });
  });

  it('that is not there, or holds nothing, says so', async () => {
    expect(await found(join(root, 'absent'))).toEqual([`not-found ${join(root, 'absent')}`]);
    write('empty/readme.txt');
    expect(await found(join(root, 'empty'))).toEqual(['nothing-found empty']);
  });

  it('can be left in the middle', async () => {
    for (let at = 0; at < 20; at += 1) write(`p${at}/CLAUDE.md`);
    const stop = new AbortController();
    let seen = 0;
    for await (const _ of files.discover(root, stop.signal)) {
      seen += 1;
      if (seen === 3) stop.abort();
    }
    expect(seen).toBe(3);
  });
});
