import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { type Host, makeSandbox, openBrowser, type Sandbox, startHost } from './host.ts';
import { countOn, expectAccessible, facetOn, screen, watch } from './page.ts';

/**
 * Synthetic: one address in three entries of two files, another address, a guess, a password, somebody's illness, and a
 * line that is broken.
 */
const address = 'orvane.tessick@brindlemoor.example';
const list = [
  { text: `Letters about the mill reach ${address} swiftly.` },
  { text: `Quillon keeps ${address} beside the gantry.` },
  { text: 'Invoices for lanterns reach desk@tamselquarry.example on Mondays.' },
  { text: `The lodge wifi password is ${'Umbrel-Quartz'}-7741.` },
  { text: 'Clone the orchard from git@tamselquarry.example first.' },
  { text: 'Snorrel gathers thimbles beneath copper gantries.' },
  { text: 'My sister was treated for epilepsy in the spring.' },
];
const instructions = `# Drumlin customs\n\n- Ask ${address} before lanterns are lit.\n- Count thimbles twice.\n`;

let sandbox: Sandbox;
let host: Host;
let context: BrowserContext;

test.beforeAll(() => {
  sandbox = makeSandbox();
  mkdirSync(join(sandbox.inputs, 'code'));
  writeFileSync(join(sandbox.inputs, 'code', 'CLAUDE.md'), instructions);
  writeFileSync(
    join(sandbox.inputs, 'list.jsonl'),
    `${list.map((one) => JSON.stringify(one)).join('\n')}\n{"text": "broken\n`,
  );
});

test.afterAll(async () => {
  await context?.close();
  await host?.stop();
  rmSync(sandbox.root, { recursive: true, force: true });
});

test('findings are filtered, judged and counted, and every zero says how good the search is', async () => {
  host = await startHost(sandbox, [join(sandbox.inputs, 'list.jsonl'), join(sandbox.inputs, 'code')]);
  context = await openBrowser(sandbox);
  const wrong = watch(context, () => new URL(host.address).host);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const [facet, count] = [facetOn(page), countOn(page)];
  const rows = page.locator('.grid-body .grid-row');
  const details = page.getByRole('complementary', { name: 'Details' });
  const open = async (words: string): Promise<void> => {
    await rows.filter({ hasText: words }).click();
    await page.keyboard.press('Enter');
    await expect(details).toContainText('Why it is flagged');
  };
  const back = async (): Promise<void> => {
    await rows.first().click();
    await page.keyboard.press('Escape');
  };

  await test.step('a zero on the Overview stands beside how well the kind is found', async () => {
    await page.goto(host.address);
    await page.getByText('Kind by kind').click();
    const hidden = page.getByRole('row', { name: /^Hidden text/ });
    await expect(hidden).toContainText(/0\s*(?:about|more than) \d of 10/);
    await expect(page.getByText(/could not be read, so it was not checked/)).toBeVisible();
    await expectAccessible(page);
    await hidden.getByRole('button').click();
    await expect(page.getByText('No entry fits: Hidden text.')).toBeVisible();
    await expect(page.getByText(/^\d+ rules? looked at \d+ entries\.$/)).toBeVisible();
    await expect(page.getByText(/^In our tests it finds .* of 10; skim the list too\.$/)).toBeVisible();
    await expect(page.getByText(/could not be read, so it was not checked/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(rows.first()).toBeVisible();
  });

  await test.step('filter by what was found and by how sure', async () => {
    await expect(count('About', /^Contact/)).toHaveText('4');
    for (const [group, value] of [
      ['Rule', /^E-mail address/],
      ['About', /^Contact/],
      ['How sure', /^sure/],
    ] as const) {
      await facet(group, value).check();
      await expect(rows).toHaveCount(4);
    }
    await page.getByRole('searchbox').fill('thimbles beneath');
    await expect(page.getByText('Without the other filters: 4 entries.')).toBeVisible();
    await page.getByRole('searchbox').fill('');
    await facet('Rule', /^E-mail address/).uncheck();
    await facet('How sure', /^sure/).uncheck();
    await facet('How sure', /^a guess/).check();
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText('git@tamselquarry.example');
    await facet('How sure', /^a guess/).uncheck();
    await facet('About', /^Contact/).uncheck();
    await expectAccessible(page);
  });

  await test.step('a guess is folded away, and marked once it is unfolded', async () => {
    await open('Clone the orchard');
    await expect(details).toContainText('Nothing that counts was found in it');
    await expect(details.locator('mark.hit')).toHaveCount(0);
    await details.getByText('1 less sure finding').click();
    await expect(details.locator('mark.hit')).toHaveText('git@tamselquarry.example1');
    await expect(details).toContainText('How sure: a guess');
    await back();
  });

  await test.step('a sensitive topic is named in the table, and shown with its words where the entry is opened', async () => {
    const topic = rows.filter({ hasText: '[about health]' });
    await expect(topic).toHaveCount(1);
    await expect(topic).toContainText('high');
    await expect(page.locator('.grid-body')).not.toContainText('epilepsy');
    await facet('About', /^Health/).check();
    await expect(rows).toHaveCount(1);
    await facet('About', /^Health/).uncheck();
    await open('[about health]');
    await expect(details).toContainText('My sister was treated for epilepsy in the spring');
    await expect(details.locator('mark.weighs').filter({ hasText: /^epilepsy$/ })).toHaveCount(1);
    await expect(details).toContainText('It is about somebody near you');
    await expectAccessible(page);
    await back();
  });

  await test.step('a finding explains itself, and its rule is switched off from there', async () => {
    await open('lodge wifi password');
    await expect(details).toContainText('How serious: critical');
    await expect(details).toContainText(/How sure: (?:sure|likely)/);
    await expect(details.locator('mark.hit')).toContainText('•••');
    await expectAccessible(page);
    const sensitive = page.getByRole('button', { name: /^Sensitive/ });
    await expect(sensitive).toContainText('2');
    await details.getByRole('button', { name: 'Switch this rule off' }).first().click();
    await expect(page.getByRole('status')).toContainText('switched off');
    await expect(sensitive).toContainText('1');
    await expect(details).toContainText('1 rule switched off.');
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await expect(sensitive).toContainText('2');
    await back();
  });

  await test.step('a rule that is switched off in the settings changes the counts, and the zero says so', async () => {
    const toggle = async (on: boolean): Promise<void> => {
      await screen(page, 'Settings');
      await page.locator('summary', { hasText: 'Contact' }).click();
      await page.getByRole('checkbox', { name: 'E-mail address' }).setChecked(on);
      await screen(page, 'What it remembers');
    };
    await toggle(false);
    await expect(rows.first()).toBeVisible();
    await expect(count('About', /^Contact/)).toHaveCount(0);
    await screen(page, 'Overview');
    await page.getByText('Kind by kind').click();
    await page
      .getByRole('row', { name: /^Contact/ })
      .getByRole('button')
      .click();
    await expect(page.getByText('1 rule switched off.')).toBeVisible();
    await toggle(true);
    await expect(count('About', /^Contact/)).toHaveText('4');
  });

  await test.step('a false alarm is called wrong by its value, by keyboard alone, and goes in all places', async () => {
    await open('Quillon keeps');
    await details.getByRole('button', { name: 'Wrong here…' }).first().focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Call it wrong: E-mail address' });
    await expect(dialog).toContainText('This value, wherever it stands 3 entries');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Call it wrong in 3 entries' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText('called wrong in 3 entries');
    await expect(details).toContainText('1 finding that you called wrong');
    await back();
    await expect(count('About', /^Contact/)).toHaveText('1');
    for (const words of ['Letters about the mill', 'Quillon keeps', 'before lanterns are lit'])
      await expect(rows.filter({ hasText: words })).toContainText(address);
    await expect(count('How sure', /^you called it wrong/)).toHaveText('3');
  });

  await test.step('the message takes it back, everywhere', async () => {
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await expect(count('About', /^Contact/)).toHaveText('4');
    await expect(page.locator('body')).not.toContainText(address);
  });

  await test.step('the settings list what was called wrong for a year, guesses too, and take it back', async () => {
    await open('Invoices for lanterns');
    await details.getByRole('button', { name: 'Wrong here…' }).first().click();
    await page.getByRole('radio', { name: /^Whatever this rule finds/ }).check();
    await page.getByRole('combobox', { name: 'For how long?' }).selectOption('A year');
    await page.getByRole('button', { name: 'Call it wrong in 5 entries' }).click();
    await expect(page.getByRole('status')).toContainText('called wrong in 5 entries');
    await screen(page, 'Settings');
    const listed = page.getByRole('row', { name: /^E-mail address all it finds/ });
    await expect(listed).toContainText('5 entries');
    await expectAccessible(page);
    await listed.getByRole('button', { name: 'Count it again' }).click();
    await expect(page.getByText('You have called nothing wrong.')).toBeVisible();
    await screen(page, 'What it remembers');
    await expect(count('About', /^Contact/)).toHaveText('4');
  });

  await test.step('the steps of the review say how well they were measured', async () => {
    await screen(page, 'Overview');
    await page.getByRole('button', { name: 'Start the review' }).click();
    const secrets = page.getByRole('article', { name: /^\W*Passwords and keys/ });
    await expect(secrets).toContainText(/found by \d+ rules in \d+ entries/);
    await expect(secrets).toContainText(/skim the list too/i);
    await expect(secrets).toContainText('could not be read');
    await expectAccessible(page);
    await screen(page, 'Log');
    await expect(page.getByRole('listitem').filter({ hasText: 'Finding called wrong' })).toHaveCount(2);
    await expect(page.locator('body')).not.toContainText(address);
  });

  expect(wrong).toEqual([]);
});
