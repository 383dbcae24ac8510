import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Switches for a browser that talks to this computer only. Without its sandbox only as root, where it cannot have one. */
export const chromiumArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter',
];

const present = (): string | undefined =>
  [process.env.CHROMIUM_PATH ?? '', ...usual, chromium.executablePath()].find(
    (path) => path !== '' && existsSync(path),
  );

/** The Chromium that is on this machine. Throws where there is none: see `installChromium`. */
export function findChromium(): string {
  const found = present();
  if (found === undefined)
    throw new Error('No Chromium on this machine. Run npm test, which installs one, or set CHROMIUM_PATH.');
  return found;
}

/** Gets a Chromium where there is none: Playwright's own, else Debian's package. */
export function installChromium(): string {
  if (present() === undefined) {
    console.log('No Chromium here: trying Playwright’s …');
    spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
      stdio: 'inherit',
      timeout: 180_000,
    });
  }
  if (present() === undefined) {
    console.log('… and Debian’s package.');
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    for (const act of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', '-q', ...act];
      spawnSync(command, rest, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
  }
  return findChromium();
}
