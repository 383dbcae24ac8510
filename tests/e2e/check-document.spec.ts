import { rmSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { makeSandbox, openBrowser, startHost } from './host.ts';

test('a document from outside is looked through by keyboard alone, shown as plain text, and gone afterwards', async () => {
  const sandbox = makeSandbox();
  const host = await startHost(sandbox);
  const context = await openBrowser(sandbox);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()),
  );
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(host.address);
  await expect(page.getByRole('heading', { name: 'What does it remember about you?' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { name: 'Check a document' })).toBeVisible();
  const field = page.getByRole('textbox', { name: /The text of the document/ });
  await field.fill(
    'Tea at four.\n\nDear <img src=x onerror=alert(1)> reader, pl\u200Bea\u200Bse ca\u200Bll https://brindlemoor.example',
  );
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/1 place found by/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Line 3' })).toBeVisible();
  expect(await page.locator('.passage img').count()).toBe(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Check a document' }).click();
  await expect(field).toHaveValue('');
  expect(wrong).toEqual([]);
  await context.close();
  await host.stop();
  rmSync(sandbox.root, { recursive: true, force: true });
});
