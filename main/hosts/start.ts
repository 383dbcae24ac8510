import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startText as text } from '../../shared/text/start.ts';
import { buildMain, buildRenderer } from '../adapters/build.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const paths = process.argv.slice(2).map((path) => resolve(process.env.INIT_CWD ?? process.cwd(), path));

/** How long the one attempt to fetch the runtime may take, and the probe before it, in milliseconds. */
const limits = { probe: 3_000, fetch: 5 * 60 * 1000 } as const;

/** Electron's runtime, if it is on this machine. Asking the package itself would start a download. */
function runtime(): string | null {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(project, 'node_modules/electron/dist');
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' } as Record<
    string,
    string
  >;
  const file = join(folder, names[process.platform] ?? 'electron');
  return existsSync(file) ? file : null;
}

/** Whether the place that serves the runtime can be reached at all. */
const reachable = (): Promise<boolean> =>
  new Promise((answer) => {
    const socket = connect({ host: 'github.com', port: 443, timeout: limits.probe });
    const end = (found: boolean) => () => {
      socket.destroy();
      answer(found);
    };
    socket.once('connect', end(true)).once('timeout', end(false)).once('error', end(false));
  });

/** The only use of the network, before the application runs: fetches the runtime once. */
async function fetchRuntime(): Promise<void> {
  console.log(text.missing);
  if (!(await reachable())) return console.log(text.unreachable);
  console.log(text.fetching);
  spawnSync(process.execPath, [join(project, 'node_modules/electron/install.js')], {
    cwd: project,
    stdio: 'inherit',
    timeout: limits.fetch,
  });
}

function hand(command: string, args: readonly string[]): void {
  const child = spawn(command, [...args], { cwd: project, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  child.once('error', () => process.exit(1));
}

async function main(): Promise<void> {
  const browser = process.env.MEMORY_HYGIENE_HOST === 'browser';
  if (!browser && runtime() === null) await fetchRuntime();
  const electron = browser ? null : runtime();
  if (electron === null) {
    console.log(browser ? text.browserChosen : text.browserInstead);
    return hand(process.execPath, [join(project, 'main/hosts/browser/browser.ts'), ...paths]);
  }
  const built =
    (await buildRenderer(project, () => console.log(text.building))) && (await buildMain(project, () => {}));
  if (!built) {
    console.error(text.buildFailed);
    process.exitCode = 1;
    return;
  }
  hand(electron, [project, ...paths]);
}

await main();
