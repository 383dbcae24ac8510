import { readFileSync, rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { layOutComputer } from './computer-files.ts';
import { makeSandbox, openBrowser, startHost } from './host.ts';
import { expectAccessible, screen, watch } from './page.ts';

/** Every row of the security-model page, by hand. */
const ids = `B1 B2 B3 B4 L1 L2 L3 L4 E1 E2 E3 E4 D1 D2 D3 D4 D5 I1 I2 I3
  R1 R2 R3 T1 T2 T3 T4 P1 P2 P3 K1 K2 K3 V1 V2 V3`.split(/\s+/);

const golden = readFileSync(new URL('./security-model.golden.md', import.meta.url), 'utf8');
const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
/** The brief without its day and version, and without disks and backups (L4, K2), which are those of the machine. */
const comparable = (brief: string): string =>
  brief
    .replaceAll(today(), 'DAY')
    .replace(/Memory Hygiene \d[\w.-]*/, 'Memory Hygiene VERSION')
    .split('\n')
    .filter((line) => !/^- (?:\*\*)?(?:L4|K2)\b/.test(line))
    .join('\n');

test('the security model is walked through by keyboard, from what was found to the verdict', async () => {
  const sandbox = makeSandbox();
  layOutComputer(sandbox);
  const host = await startHost(sandbox);
  const context = await openBrowser(sandbox);
  const wrong = watch(context, () => new URL(host.address).host);
  const page = await context.newPage();
  await page.setViewportSize({ width: 900, height: 600 });
  await page.goto(host.address);
  const row = (id: string) => page.locator(`#row-${id}, #row-${id} + dd`);

  await test.step('before anything was measured nothing is clear', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await expect(page.getByRole('heading', { level: 1, name: 'Security model' })).toBeVisible();
    for (const id of ids) await expect(page.locator(`#row-${id}`)).toHaveCount(1);
    await expect(row('L2').first()).toContainText('not known');
    await page.getByRole('button', { name: 'Measure this computer' }).press('Enter');
    await page.getByRole('button', { name: 'Look at this computer' }).press('Enter');
    await expect(page.getByText('4 connectors, 4 to answer.')).toBeVisible();
  });

  await test.step('what was found stands in the rows, in both themes', async () => {
    await page.locator('body').press('g');
    await page.keyboard.press('m');
    await expect(row('L2').first()).toContainText('found here');
    await expect(row('L2').last()).toContainText('which is your whole home folder');
    await expect(row('R3').last()).toContainText('Slack can send something out');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  });

  await test.step('the verdict is given in the review, and is in the brief', async () => {
    await screen(page, 'Review');
    await page.getByRole('button', { name: 'Start the review' }).press('Enter');
    const step = page.getByRole('article', { name: /The brief and its verdict/ });
    await step.getByRole('radio', { name: 'Not accepted' }).press('Space');
    await step.getByLabel('By whom').fill('A. Example');
    await step.getByLabel('On which day').fill('2026-01-15');
    await step.getByLabel('On which day').blur();
    await expect(step.locator('.badge')).toHaveText('done');
    await screen(page, 'Security model');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as Markdown' }).press('Enter'),
    ]);
    const brief = readFileSync(await download.path(), 'utf8');
    for (const id of ids) expect(brief).toContain(`- **${id} `);
    expect(brief.match(/\*\*V3.*/)?.[0]).toContain('Not accepted, on 2026-01-15 by A. Example.');
    expect(brief).not.toContain(sandbox.root);
    expect(comparable(brief)).toBe(golden);
  });

  expect(wrong).toEqual([]);
  await context.close();
  await host.stop();
  rmSync(sandbox.root, { recursive: true, force: true });
});
