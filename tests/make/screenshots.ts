import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { installChromium } from '../chromium.ts';
import { makeSandbox, openBrowser, startHost } from '../e2e/host.ts';

/** Takes the pictures of the documentation from the made-up sample, in both themes. */
const images = new URL('../../docs/images/', import.meta.url);
process.env.CHROMIUM_PATH = installChromium();
spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '-c', 'renderer/vite.config.ts'], {
  stdio: 'inherit',
});

for (const theme of ['light', 'dark'] as const) {
  const sandbox = makeSandbox();
  const host = await startHost(sandbox);
  const context = await openBrowser(sandbox, { colorScheme: theme });
  const page = await context.newPage();
  await page.goto(host.address);
  await shoot(page, `first-run-${theme}`);
  await page.getByRole('button', { name: 'Try the sample' }).last().click();
  await page.getByText('entries from').first().waitFor();
  await page.locator('.toasts button').first().click();
  await shoot(page, `overview-${theme}`);
  await page.getByRole('link', { name: 'What it remembers' }).click();
  await page.locator('.grid-body .grid-row').nth(1).click();
  await page.keyboard.press('Enter');
  await page.getByText('Why it is flagged').waitFor();
  await shoot(page, `entries-${theme}`);
  await page.getByRole('link', { name: 'Overview' }).click();
  await page.getByRole('button', { name: /Start the review/ }).click();
  await page.getByRole('heading', { name: 'Review 1' }).waitFor();
  await shoot(page, `review-${theme}`);
  await context.close();
  await host.stop();
  rmSync(sandbox.root, { recursive: true, force: true });
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({
    path: fileURLToPath(new URL(`${name}.png`, images)),
    animations: 'disabled',
    caret: 'hide',
  });
}
