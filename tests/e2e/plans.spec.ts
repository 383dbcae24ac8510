import { readFileSync, rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { makeSandbox, openBrowser, startHost } from './host.ts';
import { expectAccessible, screen, watch } from './page.ts';

const typed = 'quince marmalade clause';

for (const colorScheme of ['light', 'dark'] as const)
  test(`how it is used, the plan table and the accounts, in ${colorScheme} colours and a small window`, async () => {
    const sandbox = makeSandbox();
    const host = await startHost(sandbox);
    const context = await openBrowser(sandbox, { colorScheme });
    const wrong = watch(context, () => new URL(host.address).host);
    const page = await context.newPage();
    await page.setViewportSize({ width: 900, height: 600 });
    await page.goto(host.address);
    const fits = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900);

    await test.step('the first screen asks once how it is used', async () => {
      await page.getByLabel('How you use it').selectOption('Healthcare, finance or government');
      await page.getByRole('combobox', { name: 'Plan', exact: true }).selectOption('Enterprise');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'That is right' }).click();
      await expect(page.getByRole('heading', { name: 'How do you use it?' })).toBeHidden();
    });

    await test.step('the plan table is answered by keyboard, in a review that it begins', async () => {
      await page.getByRole('heading', { level: 1 }).click();
      await page.keyboard.press('g');
      await page.keyboard.press('p');
      await expect(page.getByRole('heading', { level: 1, name: 'Data handling' })).toBeVisible();
      await page.getByRole('button', { name: 'Start the review' }).focus();
      await page.keyboard.press('Enter');
      const own = page.getByRole('article', { name: /^Enterprise/ });
      await expect(own).toContainText('not verified: nothing was entered');
      await own.getByLabel('Enterprise: kept for, as you saw it').selectOption('Something else');
      await own.getByLabel('Enterprise: what the page says').fill(typed);
      await page.keyboard.press('Tab');
      await own.getByRole('radio', { name: 'It bears no date' }).focus();
      await page.keyboard.press('Space');
      await expect(own).toContainText('looked up in this review');
      await own.getByRole('radio', { name: 'We need an Enterprise contract' }).focus();
      await page.keyboard.press('Space');
      await expect(own).toContainText('neither chats on claude.ai nor Cowork');
      await page.getByText('The other plans, for procurement').click();
      await page.getByRole('button', { name: 'None of the others is our plan' }).click();
      await expect(page.getByRole('article', { name: /^Max/ })).toContainText(
        'Not our plan (in the running review)',
      );
      await expectAccessible(page);
      await fits();
    });

    await test.step('the note for procurement holds the answers', async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Note for procurement (Markdown)' }).click(),
      ]);
      const note = readFileSync(await download.path(), 'utf8');
      expect(note).toContain(`what the page says: ${typed} (in the running review)`);
    });

    await test.step('regulated use opens with the contradiction and ends in a decision, never in “done”', async () => {
      await screen(page, 'Review');
      const step = page.getByRole('article', { name: /^Use in healthcare/ });
      await expect(step).toContainText('Not supported by the vendor as of November 2026.');
      await step.getByRole('radio', { name: 'Used under an exception' }).check();
      await step.getByLabel('Reference of the exception').fill('EX-7');
      await step.getByLabel('The exception holds until').fill('2126-01-31');
      await step.getByLabel('Decided by').fill('A. Example');
      await page.keyboard.press('Tab');
      await expect(step.locator('.badge')).toHaveText(
        'not supported by the vendor as of November 2026; decided by A. Example: used under exception EX-7, until 2126-01-31',
      );
      await expectAccessible(page);
      await fits();
      await screen(page, 'Overview');
      await page.getByRole('button', { name: 'Try the sample' }).click();
      await expect(page.getByText(/The exception that you use it under ends on 31 Jan 2126/)).toBeVisible();
      await expectAccessible(page);
    });

    await test.step('the log tells the answers, and no words that were typed', async () => {
      await screen(page, 'Log');
      await expect(page.locator('.log')).toContainText('data-handling, answer:enterprise: contract');
      for (const words of ['quince', 'EX-7', 'A. Example'])
        await expect(page.locator('.log')).not.toContainText(words);
      await screen(page, 'Settings');
      await expect(page.getByRole('heading', { name: 'Profile and plan' })).toBeVisible();
      await expectAccessible(page);
    });

    expect(wrong).toEqual([]);
    await context.close();
    await host.stop();
    rmSync(sandbox.root, { recursive: true, force: true });
  });
