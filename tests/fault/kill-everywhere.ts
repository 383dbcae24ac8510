import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '../../main/adapters/compose.ts';
import { sha256 } from '../../main/adapters/store/key.ts';
import { openStore } from '../../main/adapters/store/open.ts';
import { checkChain } from '../../main/domain/log/chain.ts';

const program = (name: string): string => new URL(name, import.meta.url).pathname;

/** Synthetic files, as they are before and as they may be after the edit. A missing file may be after it too. */
const files: Readonly<Record<string, { readonly before: string; readonly after: string | null }>> = {
  'CLAUDE.md': { before: '- one\n- two\n- three\n', after: '- one\n- three\n' },
  'memory/MEMORY.md': {
    before: '# Index\n\n- [style](style.md): tone\n- [deploy](deploy.md): how\n',
    after: '# Index\n\n- [deploy](deploy.md): how\n',
  },
  'memory/style.md': {
    before: '---\nname: style\ntype: feedback\n---\nA style of short sentences.\n',
    after: null,
  },
  'memory/deploy.md': {
    before: '---\nname: deploy\ntype: project\n---\nPush on Fridays.\n',
    after: '---\nname: deploy\ntype: project\n---\nPush on Fridays.\n',
  },
};

/**
 * Lives through the month once, killed at a point (0: not at all). Answers what went wrong, and how many points there are.
 * With the library `steps` the points are those of the calls to the system, SQLite's own among them.
 */
export async function liveThrough(
  killAt: number,
  steps?: string,
): Promise<{ readonly wrong: string[]; readonly points: number }> {
  const root = mkdtempSync(join(tmpdir(), 'hygiene-month-'));
  try {
    mkdirSync(join(root, 'code', 'memory'), { recursive: true });
    for (const [name, { before }] of Object.entries(files)) writeFileSync(join(root, 'code', name), before);
    const run = spawnSync(
      process.execPath,
      ['--import', program('./count-steps.ts'), program('./month.ts'), root],
      {
        // Without a path there is no list of processes: what runs on this computer is no matter of the month.
        env: {
          ...process.env,
          PATH: '',
          ...(steps ? { LD_PRELOAD: steps, SYSTEM_KILL_AT: String(killAt) } : { KILL_AT: String(killAt) }),
        },
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
        encoding: 'utf8',
      },
    );
    const said = run.stdout.split('\n').filter(Boolean);
    const points = Number(
      String(run.output[3] ?? '').match(steps ? /system (\d+)/ : /points (\d+)/)?.[1] ?? 0,
    );
    const wrong =
      run.status === 0 || run.signal === 'SIGKILL' ? [] : [`ended by itself: ${run.stderr.slice(0, 400)}`];
    return { wrong: [...wrong, ...(await judge(root, said))], points };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function judge(root: string, said: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  const state = (name: string): string | null => {
    const path = join(root, 'code', name);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };
  for (const [name, { before, after }] of Object.entries(files))
    if (state(name) !== before && state(name) !== after) wrong.push(`${name} is half written`);
  // The next start ends what was interrupted.
  const application = await compose({ desk, version: '0', folder: join(root, 'data') });
  await application.call('sources.refresh', {});
  await application.close();
  const left = readdirSync(join(root, 'code'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('memory-hygiene-new'),
  );
  if (left.length > 0) wrong.push(`left behind: ${left.join(' ')}`);
  const { store } = openStore({
    folder: join(root, 'data'),
    clock: { now: () => Date.now(), zone: () => 'UTC' },
    random: (bytes) => new Uint8Array(bytes),
    version: '0',
  });
  const check = store.verify();
  if (!check.ok) wrong.push(`the chain is ${check.reason}`);
  const lines = readFileSync(join(root, 'data', 'log.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  if (!checkChain(lines, sha256).ok || lines.length !== store.logLines().length)
    wrong.push('the log file differs');
  const acknowledged = said.filter((words) => words.startsWith('verdict')).length;
  if (store.verdicts().size < acknowledged)
    wrong.push(`${acknowledged} verdicts were acknowledged, ${store.verdicts().size} kept`);
  for (const edit of store.edits()) {
    if (edit.state === 'begun') wrong.push(`${edit.id} is still begun`);
    if (edit.state === 'applied' && !existsSync(join(root, 'data', 'backups', edit.id)))
      wrong.push(`${edit.id} has no backup`);
    const changed = Object.keys(files).some(
      (name) => edit.path.endsWith(name) && state(name) !== files[name]?.before,
    );
    if (edit.state === 'undone' && changed) wrong.push(`${edit.id} counts as undone`);
  }
  const told = new Set(
    store
      .edits()
      .filter(({ state: is }) => is === 'applied')
      .map(({ path }) => path),
  );
  for (const [name, { before }] of Object.entries(files))
    if (state(name) !== before && ![...told].some((path) => path.endsWith(name)))
      wrong.push(`${name} was changed and can not be undone`);
  store.close();
  return wrong;
}

const desk = {
  host: 'browser' as const,
  choose: null,
  copy: null,
  trash: null,
  print: async (name: string) => ({ how: 'cancelled' as const, name, href: null }),
  save: async () => ({ how: 'cancelled' as const, href: null }),
};
