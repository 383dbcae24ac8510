import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Locator, test } from '@playwright/test';
import { type Host, makeSandbox, openBrowser, type Sandbox, startHost } from './host.ts';
import { countOn, expectAccessible, facetOn, screen, watch } from './page.ts';

/** Synthetic: a client in five forms in two files, a code name in two, a word of a list, others that only look alike, and a person. */
const list = [
  'The parcel for Tamselquarry goes out in May.',
  'Tamselquarrys Laternen liegen bei der Mühle.',
  'Le panier pour l’atelier d’Tamselquarry est clos.',
  'Clone the orchard from git@tamselquarry.example first.',
  'The Blue-Heron lantern moves to June.',
  'Die Abmahnungen liegen im Ordner.',
  'Snorrel gathers thimbles beneath copper gantries.',
  'The sky was blue. Herons are birds.',
  'Ingrid Solberg approved the basket.',
];
const instructions =
  '# Drumlin customs\n\n- Ask Tamsel\u00adquarry before lanterns are lit.\n- Name it BlueHeron nowhere.\n';

let sandbox: Sandbox;
let host: Host;
let context: BrowserContext;

test.beforeAll(() => {
  sandbox = makeSandbox();
  mkdirSync(join(sandbox.inputs, 'code'));
  writeFileSync(join(sandbox.inputs, 'code', 'CLAUDE.md'), instructions);
  writeFileSync(
    join(sandbox.inputs, 'list.jsonl'),
    `${list.map((text) => JSON.stringify({ text })).join('\n')}\n{"text": "broken\n`,
  );
});

test.afterAll(async () => {
  await context?.close();
  await host?.stop();
  rmSync(sandbox.root, { recursive: true, force: true });
});

test('a client’s name is added and found everywhere, filtered, judged, and taken off again', async () => {
  host = await startHost(sandbox, [join(sandbox.inputs, 'list.jsonl'), join(sandbox.inputs, 'code')]);
  context = await openBrowser(sandbox);
  const wrong = watch(context, () => new URL(host.address).host);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const rows = page.locator('.grid-body .grid-row');
  const details = page.getByRole('complementary', { name: 'Details' });
  const [facet, count] = [facetOn(page), countOn(page)];
  const found = (): Locator => count('About', /^Your own term/);
  const add = async (terms: string, kind: string): Promise<void> => {
    await page.getByLabel('Terms, one a line').fill(terms);
    await page.getByRole('combobox', { name: /^What they are/ }).selectOption(kind);
    await page.getByRole('button', { name: 'Add to the list' }).click();
  };

  await test.step('without a list the zero says that no rule looked', async () => {
    await page.goto(host.address);
    await page.getByText('Kind by kind').click();
    await expect(page.getByRole('row', { name: /^Your own term/ })).toContainText(/0\s*no rule looks for it/);
    await page
      .getByRole('row', { name: /^Your own term/ })
      .getByRole('button')
      .click();
    await expect(page.getByText(/^You have listed no terms of your own/)).toBeVisible();
    await expect(page.getByText(/could not be read, so it was not checked/)).toBeVisible();
    await page.getByRole('button', { name: 'Clear filters' }).click();
  });

  await test.step('a name is suggested out of what is loaded, and added by keyboard', async () => {
    await screen(page, 'Settings');
    await page.getByRole('button', { name: 'Look for names in what is loaded' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add Tamselquarry as Client' }).focus();
    await page.keyboard.press('Enter');
    const listed = page.getByRole('row', { name: /^Tamselquarry/ });
    await expect(listed).toContainText('5 entries');
    await expect(page.getByText('No name stands in several entries')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('it is found in every form, in both files, and covered', async () => {
    await screen(page, 'What it remembers');
    await expect(found()).toHaveText('5');
    await facet('About', /^Your own term/).check();
    await expect(rows).toHaveCount(5);
    await expect(page.locator('.grid-body')).not.toContainText(/tamselquarry/i);
    await expect(count('How sure', /^likely/)).toHaveText(/[12]/);
    await facet('How sure', /^sure/).check();
    await expect(rows.filter({ hasText: 'Clone the orchard' })).toHaveCount(0);
    await facet('How sure', /^sure/).uncheck();
    await expect(page.getByRole('button', { name: /^Sensitive/ })).toContainText('5');
    await rows.filter({ hasText: 'goes out in May' }).click();
    await page.keyboard.press('Enter');
    await expect(details).toContainText('You listed it as the name of a client.');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await facet('About', /^Your own term/).uncheck();
  });

  await test.step('code names and a list of words change the counts as they come and go', async () => {
    await screen(page, 'Settings');
    await add(`Blue Heron\nBlue-Heron\n${'GB82 WEST 1234'} 5698 7654 32`, 'Code name');
    await expect(page.getByRole('status').filter({ hasText: 'added' })).toContainText(
      '1 term added. 1 term on the list already. 1 term left out: a password or an official number',
    );
    await expect(page.getByRole('row', { name: /^Blue Heron/ })).toContainText('2 entries');
    await page.locator('summary', { hasText: 'HR, German' }).click();
    await expect(page.getByText(/Abfindung, Kündigungsfrist/)).toBeVisible();
    await page.getByRole('checkbox', { name: /HR, German/ }).check();
    await screen(page, 'What it remembers');
    await expect(found()).toHaveText('8');
    await expect(count('How serious', /^high/)).toHaveText('2');
    await screen(page, 'Settings');
    await page.locator('summary', { hasText: 'HR, German' }).click();
    await page.getByRole('checkbox', { name: /HR, German/ }).uncheck();
    await page.locator('summary', { hasText: 'Your own term' }).click();
    await page.getByRole('checkbox', { name: 'Term of your own' }).uncheck();
    await screen(page, 'What it remembers');
    await expect(found()).toHaveCount(0);
    await screen(page, 'Settings');
    await page.locator('summary', { hasText: 'Your own term' }).click();
    await page.getByRole('checkbox', { name: 'Term of your own' }).check();
    await screen(page, 'What it remembers');
    await expect(found()).toHaveText('7');
  });

  await test.step('one that does not matter is called wrong by its value', async () => {
    await rows.filter({ hasText: 'Name it' }).click();
    await page.keyboard.press('Enter');
    await details.getByRole('button', { name: 'Wrong here…' }).first().click();
    await page.getByRole('button', { name: /^Call it wrong/ }).click();
    await expect(page.getByRole('status').filter({ hasText: 'called wrong in 1 entry' })).toBeVisible();
    await rows.first().click();
    await page.keyboard.press('Escape');
    await expect(found()).toHaveText('6');
  });

  await test.step('a name that is the person’s own is no other person’s any more, until that is taken back', async () => {
    const others = (): Locator => count('About', /^Other person/);
    await expect(others()).toHaveText('1');
    await expect(page.locator('.grid-body')).not.toContainText('Ingrid Solberg');
    await rows.filter({ hasText: 'approved the basket' }).click();
    await page.keyboard.press('Enter');
    await details.getByRole('button', { name: 'This is me' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'It is your own name' })).toBeVisible();
    await expect(rows.filter({ hasText: 'Ingrid Solberg approved the basket.' })).toHaveCount(1);
    await page.locator('summary', { hasText: '1 less sure finding' }).click();
    await expect(details).toContainText('It is the name of the person whose memory this is');
    await expectAccessible(page);
    await rows.first().click();
    await page.keyboard.press('Escape');
    await expect(others()).toHaveCount(0);
    await screen(page, 'Settings');
    await expect(page.getByRole('row', { name: /^Ingrid Solberg/ })).toContainText('1 entry');
    await page.getByRole('button', { name: 'Remove Ingrid Solberg' }).click();
    await screen(page, 'What it remembers');
    await expect(others()).toHaveText('1');
  });

  await test.step('a term is taken off, and put back by the message', async () => {
    await screen(page, 'Settings');
    await page.getByRole('button', { name: 'Remove Tamselquarry' }).click();
    await expect(page.getByRole('row', { name: /^Tamselquarry/ })).toHaveCount(0);
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('row', { name: /^Tamselquarry/ })).toContainText('5 entries');
  });

  await test.step('the list is emptied, and the log tells how many came and went, never which', async () => {
    await expect(page.getByRole('row', { name: /^Your own terms, and suggestions/ })).toContainText('2');
    await page.getByRole('button', { name: 'Empty the list of terms' }).click();
    await expect(page.getByText('There is nothing on your list yet.')).toBeVisible();
    await screen(page, 'What it remembers');
    await expect(rows.first()).toBeVisible();
    await expect(found()).toHaveCount(0);
    await screen(page, 'Log');
    await expect(page.getByRole('listitem').filter({ hasText: 'Own terms changed' })).toHaveCount(7);
    const log = readFileSync(join(sandbox.env.XDG_DATA_HOME ?? '', 'memory-hygiene', 'log.jsonl'), 'utf8');
    expect(log).toContain('terms-changed');
    expect(log).not.toMatch(/tamsel|heron|abmahnung|solberg/i);
  });

  expect(wrong).toEqual([]);
});
