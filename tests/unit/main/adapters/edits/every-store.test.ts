import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compose } from '../../../../../main/adapters/compose.ts';
import type { Application } from '../../../../../main/services/application.ts';
import type { Input, Method, Output } from '../../../../../shared/contract.ts';
import type { Reply } from '../../../../../shared/reply.ts';

/** Made-up files of every store that the application edits, before and after one entry is removed, written by hand. */
const list = '# Notes\n\n- alpha\n- TARGET\n- gamma\n';
const without = '# Notes\n\n- alpha\n- gamma\n';
const files: readonly (readonly [file: string, before: string, after: string | null])[] = [
  ['lf/CLAUDE.md', list, without],
  ['crlf/CLAUDE.md', list.replaceAll('\n', '\r\n'), without.replaceAll('\n', '\r\n')],
  ['bom/CLAUDE.local.md', `\uFEFF${list}`, `\uFEFF${without}`],
  ['final/AGENTS.md', '- alpha\n- TARGET', '- alpha'],
  ['tabs/AGENTS.md', '- alpha\n\t- TARGET\n\t- inner\n', '- alpha\n\t- inner\n'],
  ['nested/GEMINI.md', '- alpha\n  - TARGET\n    goes on\n- gamma\n', '- alpha\n- gamma\n'],
  [
    'matter/.claude/rules/api.md',
    `---\npaths:\n  - "src/**"\n---\n${list}`,
    `---\npaths:\n  - "src/**"\n---\n${without}`,
  ],
  ['fence/CLAUDE.md', 'alpha\n\n```sh\nTARGET\n```\n\ngamma\n', 'alpha\n\n\ngamma\n'],
  ['copilot/.github/copilot-instructions.md', list, without],
  [
    'cursor/.cursor/rules/one.mdc',
    `---\nalwaysApply: true\n---\n${list}`,
    `---\nalwaysApply: true\n---\n${without}`,
  ],
  ['windsurf/.windsurf/rules/one.md', list, without],
  ['agent/.claude/agent-memory/helper/MEMORY.md', list, without],
  ['claude/projects/p/memory/topic.md', '---\nname: topic\ntype: project\n---\nTARGET\n', null],
  [
    'graph/memory.jsonl',
    '{"type":"entity","name":"Orvane","entityType":"person","observations":["alpha","TARGET"]}\n{"type":"relation","from":"Orvane","to":"X","relationType":"knows"}',
    '{"type":"entity","name":"Orvane","entityType":"person","observations":["alpha"]}\n{"type":"relation","from":"Orvane","to":"X","relationType":"knows"}',
  ],
];
const word = (at: number): string => `zephrine${String(at).padStart(2, '0')}`;
const index = 'claude/projects/p/memory/MEMORY.md';
const indexed = [
  '# Index\n\n- [other](other.md): how\n- [topic](topic.md): what\n',
  '# Index\n\n- [other](other.md): how\n',
];

let root = '';
let application: Application;
const path = process.env.PATH;

async function ask<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
  const reply = (await application.call(method, input)) as Reply<Output<M>>;
  if (!reply.ok) throw new Error(`${method}: ${reply.error.code}`);
  return reply.value;
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'hygiene-stores-'));
  // Without a path there is no list of processes: what runs on this computer is no matter of the test.
  process.env.PATH = '';
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(root, 'in', name)), { recursive: true });
    writeFileSync(join(root, 'in', name), text);
  };
  for (const [at, [name, before]] of files.entries()) write(name, before.replace('TARGET', word(at)));
  write(index, indexed[0] ?? '');
  write('claude/projects/p/memory/other.md', '---\nname: other\ntype: project\n---\nStays.\n');
  mkdirSync(join(root, 'in/link'));
  symlinkSync('../lf/CLAUDE.md', join(root, 'in/link/AGENTS.md'));
  application = await compose({
    version: '0.0.0',
    folder: join(root, 'data'),
    desk: {
      host: 'browser',
      choose: null,
      copy: null,
      trash: null,
      print: async (name) => ({ how: 'cancelled', name, href: null }),
      save: async () => ({ how: 'cancelled', href: null }),
    },
  });
  await application.importPaths([join(root, 'in')]);
}, 60_000);
afterAll(async () => {
  process.env.PATH = path;
  await application.close();
  rmSync(root, { recursive: true, force: true });
});

const textOf = (name: string): string | null => {
  try {
    return readFileSync(join(root, 'in', name), 'utf8');
  } catch {
    return null;
  }
};

it.each(files.map(([name, before, after], at) => [name, before, after, at] as const))(
  'an entry leaves its file and comes back, byte by byte: %s',
  async (name, before, after, at) => {
    const original = before.replace('TARGET', word(at));
    const { ids } = await ask('entries.search', { query: word(at) });
    await ask('verdicts.set', { ids: ids.slice(0, 1), decision: 'delete', manner: 'row' });
    const removal = (await ask('removals.list', {})).find(({ row }) => row === ids[0]);
    const { token, files: shown } = await ask('removals.preview', { ids: [removal?.id ?? ''] });
    expect(shown.map(({ refusal }) => refusal)).not.toContainEqual(expect.any(String));
    await ask('removals.apply', { token });
    expect(textOf(name)).toBe(after);
    if (name.includes('/topic.md')) expect(textOf(index)).toBe(indexed[1]);
    const edits = (await ask('removals.list', {})).flatMap(({ edit }) => (edit?.undoable ? [edit.id] : []));
    for (const edit of new Set(edits)) await ask('removals.undo', { edit });
    expect(textOf(name)).toBe(original);
    if (name.startsWith('lf/'))
      expect(lstatSync(join(root, 'in/link/AGENTS.md')).isSymbolicLink()).toBe(true);
  },
  30_000,
);
