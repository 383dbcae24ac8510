import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { makeSandbox, openBrowser, startHost } from './host.ts';
import { expectAccessible, screen, watch } from './page.ts';

const day = (daysAgo: number): string =>
  new Date(Date.now() - daysAgo * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });

/** Types into a field and leaves it by Tab, which is what keeps the answer. A day has parts, and Tab goes through them first. */
async function type(page: Page, step: string, label: string, words: string): Promise<void> {
  const field = page.getByRole('article', { name: new RegExp(step) }).getByLabel(label);
  await field.focus();
  await field.fill(words);
  do await page.keyboard.press('Tab');
  while (await field.evaluate((one) => one === document.activeElement));
}

/** Chooses one of several by the keyboard alone. */
async function choose(page: Page, step: string, name: string): Promise<void> {
  const option = page
    .getByRole('article', { name: new RegExp(step) })
    .getByRole('radio', { name, exact: true });
  await option.focus();
  await page.keyboard.press('Space');
  await expect(option).toBeChecked();
}

/** Begins with a profile that is set on the first screen, and stands in the review. */
async function reviewUnder(profile: string, plan: string) {
  const sandbox = makeSandbox();
  const host = await startHost(sandbox);
  const context = await openBrowser(sandbox);
  const wrong = watch(context, () => new URL(host.address).host);
  const page = await context.newPage();
  await page.goto(host.address);
  await page.getByLabel('How you use it').selectOption(profile);
  await page.getByRole('combobox', { name: 'Plan', exact: true }).selectOption(plan);
  await page.getByRole('button', { name: 'That is right' }).focus();
  await page.keyboard.press('Enter');
  await screen(page, 'Review');
  await page.getByRole('button', { name: 'Start the review' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Review 1' })).toBeVisible();
  const badge = (step: string) => page.getByRole('article', { name: new RegExp(step) }).locator('.badge');
  const end = async (): Promise<void> => {
    expect(wrong).toEqual([]);
    await context.close();
    await host.stop();
    rmSync(sandbox.root, { recursive: true, force: true });
  };
  return { page, badge, end };
}

/** Finishes by keyboard; what is done is not among the steps that the receipt names as open, and the others are. */
async function finish(page: Page, done: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: /^Finish/ }).press('Enter');
  await expect(page.getByText(/Review 1: finished with \d+ open/)).toBeVisible();
  const receipt = page.locator('.receipt');
  for (const step of done) await expect(receipt).not.toContainText(step);
  for (const step of ['Granted folders', 'Connectors', 'Disk encryption', 'Backup'])
    await expect(receipt).toContainText(step);
}

test('a quarterly review on one’s own: the trial is over, is prolonged by keyboard, and the Overview says until when', async () => {
  const { page, badge, end } = await reviewUnder('I try it on my own', 'Pro');
  await expect(page.getByRole('article', { name: /Workspaces and the list/ })).toBeHidden();
  await type(page, 'Your trial', 'The day on which you began', day(60));
  await expect(page.getByText(/the time was over on .* Decide\./)).toBeVisible();
  await screen(page, 'Settings');
  await expect(page.getByText(/Your trial was over on .*: decide in the review\./)).toBeVisible();
  await screen(page, 'Review');
  await choose(page, 'Your trial', 'I go on trying until a day');
  await type(page, 'Your trial', 'Until which day?', day(-10));
  await expect(badge('Your trial')).toHaveText('done');
  await choose(page, 'Training', 'On');
  await expect(page.getByText('A trial on your own is done with it off.')).toBeVisible();
  await choose(page, 'Training', 'Off');
  await expect(badge('Training')).toHaveText('done');
  await expectAccessible(page);
  await screen(page, 'Settings');
  await expect(page.getByText(/Your trial ends on .*, in 10 days\./)).toBeVisible();
  await screen(page, 'Review');
  await finish(page, ['Your trial', 'Training']);
  await end();
});

test('a quarterly review where the company provides it: workspaces, and a list that somebody signs', async () => {
  const { page, badge, end } = await reviewUnder('My company provides it', 'Team');
  await expect(page.getByRole('article', { name: /Your trial/ })).toBeHidden();
  const step = 'Workspaces and the list';
  await expect(badge(step)).toHaveText('open');
  await type(page, step, 'Which function works in which workspace?', 'HR in ~/Claude/hr');
  await type(page, step, 'Who stands for the list of connectors', 'A. Example');
  await type(page, step, 'Signed on', day(-3));
  await expect(page.getByText(/that day is still to come/)).toBeVisible();
  await type(page, step, 'Signed on', day(0));
  await expect(badge(step)).toHaveText('done');
  await type(page, 'Accounts', 'Which accounts do you have', 'one of the company, by SSO');
  await expect(badge('Accounts')).toHaveText('done');
  await expectAccessible(page);
  await finish(page, ['Workspaces and the list of connectors', 'Accounts']);
  await page.getByRole('button', { name: 'Start the review' }).press('Enter');
  await page.getByText('Not due yet').click();
  await expect(page.getByText(/Workspaces and the list of connectors: due on/)).toBeVisible();
  await end();
});

test('a quarterly review in a regulated function: the contradiction comes first, the review in four parts is written down, and nothing is called done', async () => {
  const { page, badge, end } = await reviewUnder('Healthcare, finance or government', 'Enterprise');
  const use = page.getByRole('article', { name: /^Use in healthcare/ });
  await expect(page.getByRole('article').first()).toContainText(
    'Not supported by the vendor as of November 2026.',
  );
  await use.getByRole('radio', { name: 'Not used' }).press('Space');
  await type(page, 'Use in healthcare', 'Decided by', 'A. Example');
  await expect(use.locator('.badge')).toHaveText(
    'not supported by the vendor as of November 2026; decided by A. Example: not used',
  );
  const parts = 'The review in four parts';
  await type(page, parts, 'First tier', 'Published papers');
  await type(page, parts, 'Second tier', 'Plans of the ward, in one folder');
  await type(page, parts, 'Third tier', 'Everything about patients');
  await choose(page, parts, 'Whole');
  await type(page, parts, 'Where the backup of the folders lies', 'A copy each night, on a disk of ours');
  await type(page, parts, 'What is done when a file was changed wrongly', 'The copy is put back by IT');
  await type(page, parts, 'Reviewed by', 'B. Example');
  await expect(badge(parts)).toHaveText('open');
  await type(page, parts, 'Reviewed on', day(0));
  await expect(badge(parts)).toHaveText('done');
  await expectAccessible(page);
  await finish(page, ['The review in four parts']);
  await end();
});
