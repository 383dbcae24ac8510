import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { canariesIn } from '../computer/canaries.ts';
import { layOutComputer } from './computer-files.ts';
import { type Host, makeSandbox, openBrowser, type Sandbox, startHost } from './host.ts';
import { expectAccessible, screen, watch } from './page.ts';

let sandbox: Sandbox;
let host: Host;
let context: BrowserContext;

test.beforeAll(async () => {
  sandbox = makeSandbox();
  layOutComputer(sandbox);
  host = await startHost(sandbox);
  context = await openBrowser(sandbox);
});

test.afterAll(async () => {
  await context?.close();
  await host?.stop();
  rmSync(sandbox.root, { recursive: true, force: true });
});

test('connectors are found with consent, answered by keyboard alone, and remembered', async () => {
  const wrong = watch(context, () => new URL(host.address).host);
  const page = await context.newPage();
  await page.setViewportSize({ width: 900, height: 600 });
  await page.goto(host.address);
  await screen(page, 'Connectors');
  const slack = page.getByRole('article', { name: /Slack/ });

  await test.step('nothing is read before the person agrees to what is named', async () => {
    await expect(page.getByText('This computer was not looked at yet')).toBeVisible();
    await expect(page.getByRole('cell', { name: 'spaces.json' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Look at this computer' }).press('Enter');
    await expect(page.getByText('4 connectors, 4 to answer.')).toBeVisible();
  });

  await test.step('what is there is shown in both themes', async () => {
    await expect(slack).toContainText('it can read, send');
    await expect(page.getByRole('region', { name: 'Granted folders' })).toContainText('your whole home');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
  });

  await test.step('an answer is given with the own role', async () => {
    await slack.getByRole('radio', { name: 'Reduce' }).press('Space');
    await slack.getByLabel('Your own role in that service').press('ArrowDown');
    await slack.getByLabel('Owner').fill('Robin');
    await slack.getByLabel('Note').press('Enter');
    await expect(page.locator('.toast')).toContainText('Slack: Reduce.');
    await expect(page.getByText('4 connectors, 3 to answer.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('after a restart it is looked at again, and the answer stands', async () => {
    await page.goto('about:blank');
    await host.stop();
    host = await startHost(sandbox);
    await page.goto(`${host.address}`);
    await screen(page, 'Connectors');
    await expect(page.getByText('4 connectors, 3 to answer.')).toBeVisible();
    await expect(slack).toContainText('Reduce');
  });

  await test.step('nothing that is not on the list came along', async () => {
    expect(canariesIn(await page.content())).toEqual([]);
    const data = join(sandbox.root, 'xdg/data');
    const kept = readdirSync(data, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(kept.length).toBeGreaterThan(2);
    for (const { parentPath, name } of kept)
      expect(canariesIn(readFileSync(join(parentPath, name), 'latin1'))).toEqual([]);
  });

  expect(wrong).toEqual([]);
});
