import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { sha256 } from '../../main/adapters/store/key.ts';
import { parseLogFile } from '../../main/domain/exporters/index.ts';
import { checkChain } from '../../main/domain/log/chain.ts';
import { searchResidue, tracesOf } from '../residue/search.ts';
import { type Host, makeSandbox, openBrowser, type Sandbox, startHost } from './host.ts';
import { headings, texts, values, writeExport, writeInstructions } from './memories.ts';
import { expectAccessible, screen, watch } from './page.ts';

const rowTexts = (page: Page): Promise<string[]> =>
  page.locator('.grid-body .grid-row .cell.entry').allInnerTexts();
const decided = (page: Page): Promise<number> =>
  page.locator('.grid-body .cell.verdict', { hasText: 'Flagged to delete' }).count();

let sandbox: Sandbox;
let host: Host;
let context: BrowserContext;

test.beforeAll(async () => {
  sandbox = makeSandbox();
  await writeExport(join(sandbox.inputs, 'export'));
  writeInstructions(join(sandbox.inputs, 'code'));
});

test.afterAll(async () => {
  await context?.close();
  await host?.stop();
  rmSync(sandbox.root, { recursive: true, force: true });
});

test('a first monthly review, from the first run to the log, and nothing of it is kept but what may be', async () => {
  host = await startHost(sandbox);
  context = await openBrowser(sandbox);
  const wrong = watch(context, () => new URL(host.address).host);
  const page = await context.newPage();

  await test.step('first run: the printed address works once and becomes a clean one', async () => {
    await page.goto(host.address);
    await expect(page.getByRole('heading', { name: 'What does it remember about you?' })).toBeVisible();
    expect(page.url()).not.toContain('token');
    const again = await context.request.get(host.address);
    expect(again.status()).toBe(403);
    await expectAccessible(page);
  });

  await test.step('import an export zip by dropping it, and a folder by starting with its path', async () => {
    await dropFiles(page, sandbox.inputs);
    await expect(page.locator('.toast')).toContainText('Read 21 entries from 1 source.');
    await page.goto('about:blank');
    await host.stop();
    host = await startHost(sandbox, [join(sandbox.inputs, 'export'), join(sandbox.inputs, 'code')]);
    await page.goto(host.address);
    await expect(page.getByText(/entries from 5 sources/)).toBeVisible();
    await screen(page, 'What it remembers');
    await expect(page.locator('.grid-body .grid-row').first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('what could not be read is counted beside the table, and listed with what to do', async () => {
    await page.getByRole('link', { name: '1 not read' }).click();
    await expect(page.getByText('1 thing in 1 source could not be read')).toBeVisible();
    await expect(page.getByText('This line imports a file that is not there: docs/absent.md.')).toBeVisible();
    await expectAccessible(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export the report' }).click(),
    ]);
    const report = readFileSync(await download.path(), 'utf8');
    expect(report).toContain('1 thing could not be read');
    for (const word of ['absent', 'Quillon', values.password]) expect(report).not.toContain(word);
    await screen(page, 'What it remembers');
  });

  await test.step('sort by age, then by how serious it is', async () => {
    await page.getByRole('columnheader', { name: 'Age' }).getByRole('button').click();
    await expect(page.getByRole('columnheader', { name: 'Age' })).toHaveAttribute('aria-sort', 'descending');
    // A date of 2019 in its words says since when a fact holds, not when it was told: a file of 2025 is the oldest.
    const oldestFirst = await rowTexts(page);
    expect(oldestFirst[0]).toBe('velmora');
    await page.getByRole('columnheader', { name: 'Age' }).getByRole('button').click();
    const youngestFirst = await rowTexts(page);
    expect(youngestFirst.indexOf('velmora')).toBeGreaterThan(oldestFirst.indexOf('Drumlin orchard customs'));
    // The file was written just now, so nothing is known but that its words are not younger: undated, and apart.
    for (const order of [oldestFirst, youngestFirst])
      expect(order.at(-1)).toBe('Grease lopsided cogwheels before dawn.');
    await page.getByRole('columnheader', { name: 'How serious' }).getByRole('button').click();
    await expect(page.locator('.grid-body .grid-row .cell.sensitivity').first()).toContainText('critical');
  });

  await test.step('open an entry, reveal it, and cover it again', async () => {
    const row = page.locator('.grid-body .grid-row', { hasText: 'Quillon lodge' });
    await row.click();
    await page.keyboard.press('Enter');
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(details).toContainText('Quillon lodge wifi password is •••');
    await expect(page.locator('body')).not.toContainText(values.password);
    const hold = details.getByRole('button', { name: 'Hold to reveal' });
    await hold.hover();
    await page.mouse.down();
    await expect(details).toContainText(values.password);
    await page.mouse.up();
    await expect(page.locator('body')).not.toContainText(values.password);
    await row.click();
    await page.keyboard.press('r');
    await expect(details).toContainText(values.password);
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('body')).not.toContainText(values.password);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  });

  await test.step('the details tell to whom an entry belongs, when it is loaded, and what it hangs together with', async () => {
    await page.locator('.grid-body .grid-row', { hasText: 'Hollow marzipan' }).click();
    await page.keyboard.press('Enter');
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(details).toContainText(`folder ${join(sandbox.inputs, 'code')}`);
    await expect(details).toContainText('docs/absent.md');
    await expect(details).toContainText('not there');
    await details.getByRole('button', { name: 'CLAUDE.md' }).click();
    await expect(details).toContainText('Drumlin orchard customs');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  });

  await test.step('what attacks a page is shown and does nothing', async () => {
    await page.getByRole('searchbox').fill('fennel parchment');
    await expect(page.locator('.grid-body .grid-row')).toHaveCount(1);
    await expect(page.locator('.grid-body .grid-row')).toContainText('<img src=x onerror=');
    await page.getByRole('searchbox').fill('cobalt thistles');
    await expect(page.locator('.grid-body .grid-row')).toHaveCount(1);
    await page.locator('.grid-body .grid-row').click();
    await page.keyboard.press('r');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('U+202E');
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('');
    expect(await page.evaluate(() => Reflect.get(window, 'broken'))).toBeUndefined();
    expect(await page.locator('img[src="x"], a[href^="javascript"]').count()).toBe(0);
  });

  await test.step('flag seven to delete by keyboard alone, and undo one', async () => {
    await page.locator('.grid-body .grid-row').first().click();
    await page.keyboard.press('Home');
    for (let flagged = 1; flagged <= 7; flagged += 1) {
      await page.keyboard.press('2');
      await expect.poll(() => decided(page)).toBe(flagged);
    }
    await page.keyboard.press('Control+z');
    await expect.poll(() => decided(page)).toBe(6);
    await expect(page.locator('.toasts [role=status]')).toContainText('Undone.');
  });

  await test.step('work through the checklist and finish', async () => {
    await screen(page, 'Overview');
    await page.getByRole('button', { name: 'Start the review' }).click();
    await expect(page.getByRole('heading', { name: 'Review 1' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'On, and I want it' }).check();
    const step = (name: string) => page.getByRole('article', { name });
    await expect(step('Deletions done')).toContainText('are still to be done.');
    await expect(step('Put the export away')).toContainText('2 files or folders of exports lie about.');
    await expect(
      step('Put the export away').getByRole('button', { name: 'Move 2 to the bin…' }),
    ).toBeVisible();
    await page.getByRole('button', { name: /^Finish/ }).click();
    await expect(page.getByText(/Review 1: finished with \d+ open/)).toBeVisible();
    await expect(page.getByText('Flagged to delete: 6')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('export the log, and check it', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as JSON' }).click(),
    ]);
    const exported = parseLogFile(readFileSync(await download.path(), 'utf8'));
    expect(checkChain(exported?.lines ?? [], sha256, exported?.receipt ?? undefined)).toMatchObject({
      ok: true,
    });
    await screen(page, 'Log');
    await page.getByRole('button', { name: 'Check the log' }).click();
    await expect(page.getByText(/The log is whole/)).toBeVisible();
    await expectAccessible(page);
    await screen(page, 'Settings');
    await expectAccessible(page);
  });

  await test.step('after a restart the decisions, the review and the next date are still there', async () => {
    await page.goto('about:blank');
    await host.stop();
    host = await startHost(sandbox);
    await page.goto(host.address);
    await expect(page.getByText(/The next review is due on/)).toBeVisible();
    await expect(page.getByText(/Review 1: finished with/)).toBeVisible();
    await screen(page, 'What it remembers');
    await expect.poll(() => decided(page)).toBe(6);
  });

  expect(wrong).toEqual([]);
  await context.close();
  await host.stop();

  await test.step('no text of any entry is left anywhere', async () => {
    const traces = tracesOf(texts, [...Object.values(values), ...headings]);
    const inputs = new Set(filesBelow(sandbox.inputs));
    expect(searchResidue(sandbox.root, traces, inputs)).toEqual([]);
    expect(filesBelow(sandbox.root).some((file) => file.endsWith('hygiene.db'))).toBe(true);
    const planted = join(sandbox.root, 'home', 'planted.bin');
    for (const [at, text] of [
      texts[0] ?? '',
      values.password,
      headings[0],
      'gathers thimbles beneath',
    ].entries()) {
      writeFileSync(planted, at % 2 === 0 ? text : Buffer.from(text).toString('base64'));
      expect(searchResidue(join(sandbox.root, 'home'), traces), text).not.toEqual([]);
    }
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** Drops the archive of the export on the window, as a file manager would. */
async function dropFiles(page: Page, inputs: string): Promise<void> {
  const bytes = readFileSync(join(inputs, 'export', 'memories-000.zip')).toString('base64');
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(
      new File([Uint8Array.from(atob(content), (character) => character.charCodeAt(0))], 'memories-000.zip'),
    );
    return transfer;
  }, bytes);
  for (const kind of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('main', kind, { dataTransfer: data });
}
