import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startText as text } from '../../../../../shared/text/start.ts';

const project = fileURLToPath(new URL('../../../../../', import.meta.url));
const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hygiene-start-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/**
 * What stands before the network in every test: the first program that is started is told by `answer` how an attempt
 * to connect ends, and the installer of the runtime is written down instead of run. Nothing leaves the machine.
 */
const network = (answer: 'error' | 'timeout' | 'connect', installs: boolean): string => `
import { EventEmitter } from 'node:events';
import { appendFileSync, chmodSync, writeFileSync } from 'node:fs';
import child from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
const note = (what) => appendFileSync(${JSON.stringify(join(root, 'network'))}, JSON.stringify(what) + '\\n');
net.connect = (options) => {
  note({ connect: options });
  const socket = Object.assign(new EventEmitter(), { destroy: () => {} });
  setImmediate(() => socket.emit(${JSON.stringify(answer)}));
  return socket;
};
child.spawnSync = (command, args, { cwd, timeout }) => {
  note({ run: args, timeout });
  if (!${installs}) return;
  writeFileSync(${JSON.stringify(join(root, 'runtime/electron'))}, ${JSON.stringify(runtimeScript())});
  chmodSync(${JSON.stringify(join(root, 'runtime/electron'))}, 0o755);
};
syncBuiltinESMExports();
`;

/** A runtime that writes down what it was handed, and ends in its own way. */
const runtimeScript = (): string => `#!/bin/sh\nprintf '%s\\n' "$@" > "${root}/handed"\nexit 7\n`;

function standInRuntime(): void {
  writeFileSync(join(root, 'runtime/electron'), runtimeScript());
  chmodSync(join(root, 'runtime/electron'), 0o755);
}

interface Circumstances {
  readonly args?: readonly string[];
  readonly browser?: boolean;
  readonly answer?: 'error' | 'timeout' | 'connect';
  readonly installs?: boolean;
}

/** Starts the application as `npm start` does, until it ends or has printed an address. */
async function start({ args = [], browser = false, answer = 'error', installs = false }: Circumstances) {
  writeFileSync(join(root, 'network.mjs'), network(answer, installs));
  const child = spawn(process.execPath, ['main/hosts/start.ts', ...args], {
    cwd: project,
    env: {
      PATH: process.env.PATH,
      HOME: root,
      MEMORY_HYGIENE_HOME: join(root, 'data'),
      INIT_CWD: root,
      NODE_OPTIONS: `--import=${join(root, 'network.mjs')}`,
      ELECTRON_OVERRIDE_DIST_PATH: join(root, 'runtime'),
      ...(browser ? { MEMORY_HYGIENE_HOST: 'browser' } : {}),
    },
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    out += piece;
    if (address.test(out)) child.kill('SIGTERM');
  });
  child.stderr.resume();
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const lines = (name: string): string[] =>
    existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8').trim().split('\n') : [];
  return {
    code,
    out,
    network: lines('network').map((line): unknown => JSON.parse(line)),
    handed: lines('handed'),
  };
}

const probe = { connect: { host: 'github.com', port: 443, timeout: 3_000 } };
const install = { run: [join(project, 'node_modules/electron/install.js')], timeout: 300_000 };

// The stand-in runtime is a shell script, under the name that it has on Linux.
describe.runIf(process.platform === 'linux')('npm start', () => {
  beforeEach(() => mkdirSync(join(root, 'runtime')));

  it('opens in a browser where that is asked for, although there is a runtime: it says so, prints an address, and ends when told', async () => {
    standInRuntime();
    const { code, out, network, handed } = await start({ browser: true });
    expect(out.startsWith(`${text.browserChosen}\n`)).toBe(true);
    expect(out).toContain('stand-in');
    expect(out).toMatch(address);
    expect([code, network, handed]).toEqual([0, [], []]);
  });

  it('hands over to the runtime that it finds, with the application and the paths, and never asks the network', async () => {
    standInRuntime();
    const { code, out, network, handed } = await start({ args: ['exports/memories.json', '/absolute'] });
    expect(out).not.toContain('browser');
    expect([code, network]).toEqual([7, []]);
    const [application, ...paths] = handed;
    expect(application?.replace(/\/$/, '')).toBe(project.replace(/\/$/, ''));
    expect(paths).toEqual([join(root, 'exports/memories.json'), '/absolute']);
    const { main } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    expect(readFileSync(join(project, main), 'utf8').length).toBeGreaterThan(10_000);
  });

  it.each(['error', 'timeout'] as const)(
    'opens in a browser instead where there is no runtime and the attempt to reach it ends in: %s',
    async (answer) => {
      const { code, out, network } = await start({ answer });
      expect(out.startsWith([text.missing, text.unreachable, text.browserInstead].join('\n'))).toBe(true);
      expect(out).toMatch(address);
      expect([code, network]).toEqual([0, [probe]]);
    },
  );

  it('fetches the runtime once where it can be reached, then hands over to it', async () => {
    const { code, out, network, handed } = await start({ answer: 'connect', installs: true });
    expect(out.startsWith([text.missing, text.fetching].join('\n'))).toBe(true);
    expect(out).not.toContain('browser');
    expect([code, network, handed.length]).toEqual([7, [probe, install], 1]);
  });

  it('opens in a browser instead where fetching brings no runtime, and does not try again', async () => {
    const { out, network } = await start({ answer: 'connect' });
    expect(out.startsWith([text.missing, text.fetching, text.browserInstead].join('\n'))).toBe(true);
    expect(out).toMatch(address);
    expect(network).toEqual([probe, install]);
  });
});
