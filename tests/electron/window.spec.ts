import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';

const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? 'node_modules/electron/dist';
const names: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};
const executablePath = join(dist, names[process.platform] ?? 'electron');

test('the real window opens, is sandboxed, and talks to the application', async () => {
  test.skip(!existsSync(executablePath), 'Electron’s runtime is not on this machine.');
  const home = mkdtempSync(join(tmpdir(), 'hygiene-electron-'));
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '.'] : ['.'];
  const app = await _electron.launch({
    executablePath,
    args,
    env: { ...process.env, MEMORY_HYGIENE_HOME: home } as Record<string, string>,
  });
  const page = await app.firstWindow();
  expect(page.url()).toBe('app://bundle/');
  await expect(page.getByRole('heading', { name: 'What does it remember about you?' })).toBeVisible();
  expect(await page.evaluate(() => typeof Reflect.get(globalThis, 'require'))).toBe('undefined');
  expect(await page.evaluate(() => Object.keys(Reflect.get(window, 'bridge') as object).sort())).toEqual([
    'call',
    'drop',
    'on',
  ]);
  await app.close();
});
