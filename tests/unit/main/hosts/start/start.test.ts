import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../../../../', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'hygiene-start-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const env = { PATH: process.env.PATH, HOME: root, MEMORY_HYGIENE_HOME: join(root, 'data'), INIT_CWD: root };

/** Starts the application as `npm start` does, until it ends or has printed what a test waits for. */
function start(more: NodeJS.ProcessEnv, args: readonly string[], until?: RegExp) {
  const child = spawn(process.execPath, ['main/hosts/start.ts', ...args], {
    cwd: project,
    env: { ...env, ...more },
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    out += piece;
    if (until?.test(out)) child.kill('SIGTERM');
  });
  return new Promise<{ code: number | null; out: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, out })),
  );
}

describe('npm start', () => {
  it('opens in a browser where that is asked for: it says so, prints an address, and ends when told', async () => {
    const { out } = await start({ MEMORY_HYGIENE_HOST: 'browser' }, [], /127\.0\.0\.1:\d+\/\?token=\S+/);
    expect(out).toMatch(/^Opening in a browser, as asked by MEMORY_HYGIENE_HOST\./);
    expect(out).toContain('stand-in');
  });

  it.runIf(process.platform === 'linux')(
    'hands over to the runtime that it finds, with the application and the paths',
    async () => {
      const runtime = join(root, 'runtime');
      mkdirSync(runtime);
      writeFileSync(join(runtime, 'electron'), `#!/bin/sh\nprintf '%s\\n' "$@" > "${root}/handed"\nexit 7\n`);
      chmodSync(join(runtime, 'electron'), 0o755);
      const { code, out } = await start({ ELECTRON_OVERRIDE_DIST_PATH: runtime }, [
        'exports/memories.json',
        '/absolute',
      ]);
      expect(out).not.toContain('browser');
      expect(code).toBe(7);
      const [application, ...paths] = readFileSync(join(root, 'handed'), 'utf8').trim().split('\n');
      expect(application?.replace(/\/$/, '')).toBe(project.replace(/\/$/, ''));
      expect(paths).toEqual([join(root, 'exports/memories.json'), '/absolute']);
      const { main } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
      expect(readFileSync(join(project, main), 'utf8').length).toBeGreaterThan(10_000);
    },
  );
});
