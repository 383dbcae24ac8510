import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from '../e2e/memories.ts';
import { overlapping, renamed } from './zips.ts';

/** How large the large ones are: in MB, and in entries. */
export interface Scale {
  readonly megabytes: number;
  readonly entries: number;
}

/** One bad input: what it is, and the problems and entries that a scan of its folder must tell. */
export interface Hostile {
  readonly name: string;
  readonly build: (folder: string, scale: Scale) => void | Promise<void>;
  readonly codes: readonly string[];
  readonly entries: number | ((scale: Scale) => number);
}

const memory = (words: string): string => JSON.stringify({ conversations_memory: words });
const put = (folder: string, name: string, content: string | Buffer): void =>
  writeFileSync(join(folder, name), content);
/** Stands beside every bad input: it must never be lost. */
export const honest = { name: 'CLAUDE.md', content: '- Honest and made up\n' } as const;

function lines(folder: string, name: string, count: number, line: (at: number) => string): void {
  const file = openSync(join(folder, name), 'w');
  for (let at = 0; at < count; at += 10_000)
    writeSync(
      file,
      Array.from({ length: Math.min(10_000, count - at) }, (_, next) => line(at + next)).join(''),
    );
  closeSync(file);
}

const noise = (length: number): string => {
  let [state, text] = [1, ''];
  while (text.length < length) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += state.toString(36);
  }
  return text.slice(0, length);
};

export const hostile: readonly Hostile[] = [
  {
    name: 'a zip that unpacks to far more than it should',
    build: async (folder) =>
      put(folder, 'memories-000.zip', await zipOf({ 'memories.json': Buffer.alloc(16 * 1024 * 1024) })),
    codes: ['archive-ratio'],
    entries: 0,
  },
  {
    name: 'a zip in a zip in a zip',
    build: async (folder) => {
      const inner = await zipOf({ 'memories-000.zip': await zipOf({ 'memories.json': memory('deep') }) });
      put(folder, 'memories-000.zip', await zipOf({ 'memories-001.zip': inner }));
    },
    codes: ['archive-depth'],
    entries: 0,
  },
  {
    name: 'a zip whose members overlap',
    build: async (folder) =>
      put(folder, 'memories-000.zip', await overlapping(memory(noise(8 * 1024 * 1024)), 40)),
    codes: Array.from({ length: 39 }, () => 'archive-overlap'),
    entries: 1,
  },
  {
    name: 'members with paths that lead outside',
    build: async (folder) => {
      put(
        folder,
        'memories-000.zip',
        await renamed('memories/aaaa.json', '../../../etc/a.json', memory('out')).catch(() =>
          renamed('memories/aaaaa.json', '../../../etc/a.json', memory('out')),
        ),
      );
      put(
        folder,
        'memories-001.zip',
        await renamed('memories/aaaa.json', '/etc/memory/a.json', memory('out')),
      );
    },
    codes: ['archive-path', 'archive-path'],
    entries: 0,
  },
  {
    name: 'a cut and a made-up zip',
    build: async (folder) => {
      const zip = await zipOf({ 'memories.json': memory(noise(10_000)) });
      put(folder, 'memories-000.zip', zip.subarray(0, zip.length - 40));
      put(folder, 'memories-001.zip', 'not a zip at all');
    },
    codes: ['bad-archive', 'bad-archive'],
    entries: 0,
  },
  {
    name: 'folders, lists and JSON nested fifty deep',
    build: (folder) => {
      const deep = join(folder, ...Array.from({ length: 50 }, (_, at) => `d${at}`));
      mkdirSync(deep, { recursive: true });
      put(
        deep,
        'CLAUDE.md',
        Array.from({ length: 50 }, (_, at) => `${'  '.repeat(at)}- level ${at}\n`).join(''),
      );
      put(folder, 'memories.json', `${'['.repeat(50)}"x"${']'.repeat(50)}`);
    },
    codes: ['not-recognised'],
    entries: 50,
  },
  {
    name: 'bytes that are no UTF-8, and UTF-16 with and without its mark',
    build: (folder) => {
      mkdirSync(join(folder, 'a'));
      mkdirSync(join(folder, 'b'));
      mkdirSync(join(folder, 'c'));
      put(join(folder, 'a'), 'CLAUDE.md', Buffer.from([0x2d, 0x20, 0x61, 0xff, 0xfe, 0x62, 0x0a]));
      put(join(folder, 'b'), 'CLAUDE.md', Buffer.from('\uFEFF- Wide and marked\n', 'utf16le'));
      put(join(folder, 'c'), 'CLAUDE.md', Buffer.from('- Wide and unmarked\n', 'utf16le'));
    },
    codes: ['bad-bytes'],
    entries: 3,
  },
  {
    name: 'JSON that breaks off, and JSON with a key twice',
    build: (folder) => {
      mkdirSync(join(folder, 'memories'));
      put(folder, 'memories.json', '{"conversations_memory":"whole","project_memories":{"p":"cut of');
      put(
        join(folder, 'memories'),
        'b.json',
        '{"conversations_memory":"lost","conversations_memory":"kept"}',
      );
    },
    codes: ['bad-json', 'doubled-key'],
    entries: 1,
  },
  {
    name: 'one line of five megabytes and more',
    build: (folder) => {
      mkdirSync(join(folder, 'a'));
      put(join(folder, 'a'), 'CLAUDE.md', `- ${'long '.repeat(1_048_576)}\n`);
      put(
        folder,
        'memory.jsonl',
        `{"type":"entity","name":"a","observations":["kept"]}\n{"type":"entity","name":"${'x'.repeat(6 * 1024 * 1024)}"}\n`,
      );
    },
    codes: ['too-large'],
    entries: 2,
  },
  {
    name: 'links that go round, lead nowhere or outside, and a pipe',
    build: (folder) => {
      for (const name of ['loop', 'nowhere', 'outside', 'pipe', 'round']) mkdirSync(join(folder, name));
      symlinkSync('CLAUDE.md', join(folder, 'loop/CLAUDE.md'));
      symlinkSync('absent.md', join(folder, 'nowhere/CLAUDE.md'));
      symlinkSync('/etc/hostname', join(folder, 'outside/CLAUDE.md'));
      symlinkSync('..', join(folder, 'round/again'));
      execFileSync('mkfifo', [join(folder, 'pipe/CLAUDE.md')]);
    },
    codes: ['broken-link', 'broken-link', 'link-outside', 'not-text'],
    entries: 0,
  },
  {
    name: 'a very long file',
    build: (folder, { megabytes }) =>
      lines(
        folder,
        'memory.jsonl',
        megabytes * 1_024,
        (at) =>
          `${JSON.stringify({ type: 'entity', name: `n${at}`, observations: ['made up '.repeat(120)] })}\n`,
      ),
    codes: [],
    entries: ({ megabytes }) => megabytes * 1_024,
  },
  {
    name: 'very many tiny entries',
    build: (folder, { entries }) =>
      lines(
        folder,
        'memory.jsonl',
        entries,
        (at) => `{"type":"entity","name":"${at}","observations":["x"]}\n`,
      ),
    codes: [],
    entries: ({ entries }) => entries,
  },
];
