import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../chromium.ts';

/** One folder for everything that a run could leave behind: home, temporary files, XDG folders, browser profile. */
export interface Sandbox {
  readonly root: string;
  readonly profile: string;
  readonly inputs: string;
  readonly env: NodeJS.ProcessEnv;
}

export function makeSandbox(): Sandbox {
  const root = mkdtempSync(join(tmpdir(), 'hygiene-e2e-'));
  const folder = (name: string): string => {
    const path = join(root, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: folder('home'),
    TMPDIR: folder('tmp'),
    XDG_CONFIG_HOME: folder('xdg/config'),
    XDG_DATA_HOME: folder('xdg/data'),
    XDG_CACHE_HOME: folder('xdg/cache'),
    XDG_STATE_HOME: folder('xdg/state'),
    XDG_RUNTIME_DIR: folder('xdg/run'),
    TZ: 'Europe/Berlin',
    LANG: 'C.UTF-8',
  };
  return { root, profile: folder('profile'), inputs: folder('inputs'), env };
}

export interface Host {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const project = new URL('../..', import.meta.url).pathname;

/** Starts the browser host as a person would, and waits for the address that it prints. */
export const startHost = (sandbox: Sandbox, paths: readonly string[] = []): Promise<Host> =>
  startProgram('main/hosts/browser/browser.ts', sandbox.env, paths);

/** Starts the same application on another day, with randomness that is the same in every run. */
export const startStory = (sandbox: Sandbox, now: string, paths: readonly string[]): Promise<Host> =>
  startProgram('tests/e2e/story-host.ts', { ...sandbox.env, STORY_NOW: now }, paths);

async function startProgram(
  program: string,
  env: NodeJS.ProcessEnv,
  paths: readonly string[],
): Promise<Host> {
  const child = spawn(process.execPath, [program, ...paths], {
    cwd: project,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await addressOf(child);
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = printed.match(/http:\/\/127\.0\.0\.1:\d+\/\S+/);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) =>
      reject(new Error(`The host ended with ${code} before it printed an address:\n${printed}`)),
    );
  });
}

/** A real Chromium with its profile inside the sandbox. */
export const openBrowser = (
  sandbox: Sandbox,
  options: { colorScheme?: 'light' | 'dark' } = {},
): Promise<BrowserContext> =>
  chromium.launchPersistentContext(sandbox.profile, {
    executablePath: findChromium(),
    args: [...chromiumArguments],
    env: Object.fromEntries(
      Object.entries(sandbox.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    colorScheme: options.colorScheme ?? 'light',
    locale: 'en-GB',
  });
