import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { parseLogFile } from '../../main/domain/exporters/index.ts';
import { parseLine } from '../../main/domain/log/chain.ts';
import { describe as say } from '../../shared/log-line.ts';
import { storyLog } from '../fixtures/story/log.ts';
import { searchResidue, tracesOf } from '../residue/search.ts';
import { type Host, makeSandbox, openBrowser, type Sandbox, startStory } from './host.ts';
import { expectAccessible, screen, watch } from './page.ts';
import { canaries, facts, reworded, texts, writeMonth, writeRules } from './story-memories.ts';

let sandbox: Sandbox;
let host: Host;
let context: BrowserContext;
/** Everything that is handed on: exports, and what a calendar or a notification would say. */
const handedOn: string[] = [];

test.beforeAll(() => {
  sandbox = makeSandbox();
});
test.afterAll(async () => {
  await context?.close();
  await host?.stop();
  rmSync(sandbox.root, { recursive: true, force: true });
});

async function month(page: Page, now: string, ...paths: readonly string[]): Promise<void> {
  await page.goto('about:blank');
  await host?.stop();
  host = await startStory(sandbox, now, paths);
  await page.goto(host.address);
}

const rows = (page: Page) => page.locator('.grid-body .grid-row');

/** The rows that wait for a decision, as the Overview leads to them. */
async function undecided(page: Page, count: number, facts = count): Promise<void> {
  await screen(page, 'Overview');
  await page.getByRole('button', { name: `${count} undecided` }).click();
  await expect(page.getByText(`· ${facts} shown`)).toBeVisible();
}

async function find(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(words.slice(0, 20));
  await rows(page).click();
  await expect(rows(page)).toHaveClass(/active/);
}

async function exportLog(page: Page): Promise<string> {
  await screen(page, 'Log');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as JSON', exact: true }).click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  handedOn.push(file);
  return file;
}

const verify = (file: string) =>
  spawnSync(process.execPath, ['main/hosts/cli/cli.ts', 'log', 'verify', file], {
    env: sandbox.env,
    encoding: 'utf8',
  });

test('three months: what was flagged is followed up, what changed asks again, what was kept does not', async () => {
  test.setTimeout(240_000);
  context = await openBrowser(sandbox);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const wrong = watch(context, () => new URL(host.address).host);

  await test.step('January: flag, let the app change a file, hand the rest off', async () => {
    const january = writeMonth(sandbox.inputs, 'january');
    await month(page, '2026-01-15T09:00:00Z', january, writeRules(sandbox.inputs, 'january'));
    await begin(page);
    await screen(page, 'What it remembers');
    for (const words of [facts.alarm, facts.minutes, facts.thimbles, 'Count mulberry']) {
      await find(page, words);
      await page.keyboard.press('2');
      await expect(rows(page)).toContainText('Flagged to delete');
    }
    await page.getByRole('searchbox').fill('');
    // The heading stands in the export and in the file: one row.
    await undecided(page, 122, 121);
    await rows(page).first().click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('1');
    await page.getByRole('dialog').getByRole('button', { name: /^Keep/ }).click();
    await expect(page.locator('.toast')).toContainText('0 left');
    await screen(page, 'To delete');
    await page.getByRole('button', { name: 'Show what would change' }).click();
    await page.getByRole('button', { name: 'Change 1 file' }).click();
    await expect(page.getByText('Gone from the file, read on 15 Jan 2026')).toBeVisible();
    for (let left = 3; left > 0; left -= 1) {
      await page
        .locator('.removals > li', { hasText: 'To do' })
        .first()
        .getByRole('button', { name: 'I did this' })
        .first()
        .click();
      await expect(page.locator('.removals > li', { hasText: 'To do' })).toHaveCount(left - 1);
    }
    const secret = page.locator('.removals > li', { hasText: 'Not changed where it is used yet' });
    await secret.getByRole('button', { name: 'I did this' }).last().click();
    await expect(page.getByText('Changed where it is used on 15 Jan 2026')).toBeVisible();
    await expectAccessible(page);
    await finish(page);
  });

  await test.step('February: one is not found, one is still there, one is back in other words; a changed keep asks again', async () => {
    writeRules(sandbox.inputs, 'february');
    await month(page, '2026-02-15T09:00:00Z', writeMonth(sandbox.inputs, 'february'));
    await expect(page.getByText('The next review is due today.')).toBeVisible();
    await screen(page, 'To delete');
    for (const state of [
      'Not found in the export of 14 Feb 2026',
      'Still there in the export of 14 Feb 2026',
      'Back in other words in the export of 14 Feb 2026',
    ])
      await expect(page.getByText(state)).toHaveCount(1);
    await screen(page, 'Overview');
    await begin(page);
    await expect(page.getByText(/Was gone, and is back: #\d+\. Look at this first\./)).toBeVisible();
    await expect(page.getByText(/111 of them kept before and unchanged/)).toBeVisible();
    await screen(page, 'What it remembers');
    await undecided(page, 14);
    // Eleven new facts, two that were said in other words, and one new line in the file.
    await find(page, reworded.memoranda);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: 'Details' })).toContainText(
      /Earlier, as #\d+: kept/i,
    );
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('');
    // The list is whole again once the search is empty.
    await expect(rows(page)).toHaveCount(14);
    const shown = await rows(page).count();
    const hands = await countHands(page);
    await rows(page).first().click();
    for (let left = shown - 1; left >= 0; left -= 1) {
      await page.keyboard.press('1');
      await expect(rows(page)).toHaveCount(left);
    }
    await expect(page.locator('.toast')).toContainText('0 left');
    const { keys, clicks } = await hands();
    const said = readFileSync(new URL('../../docs/effort.md', import.meta.url), 'utf8');
    expect(said).toContain(`| 126 | ${shown} | ${keys} | ${clicks} |`);
    await finish(page);
  });

  await test.step('April: overdue, one month missed, and what was gone is back', async () => {
    await month(page, '2026-04-20T09:00:00Z', writeMonth(sandbox.inputs, 'april'));
    await expect(
      page.getByText(/The review was due on 15 Mar 2026, 36 days ago\. 1 review missed/),
    ).toBeVisible();
    await screen(page, 'To delete');
    await expect(page.getByText('Back in the export of 18 Apr 2026')).toHaveCount(1);
    await screen(page, 'Overview');
    await begin(page);
    await finish(page);
    await expect(page.getByRole('heading', { name: 'From review to review' })).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Put it into my calendar' }).click(),
    ]);
    handedOn.push(readFileSync(await download.path(), 'utf8'));
  });

  await test.step('the log tells all of it, and checks', async () => {
    const file = await exportLog(page);
    const lines = (parseLogFile(file)?.lines ?? []).flatMap((line) => parseLine(line) ?? []);
    expect(
      lines.map(
        ({ at, body }) =>
          `${at.slice(0, 10)} ${body.event}: ${say(body)
            .replace(/rules \d\S*/, 'rules R')
            .replace(/edit edit-(\d+)-\w+/, 'edit $1')}`,
      ),
    ).toEqual(storyLog);
    const place = join(sandbox.root, 'tmp', 'log.json');
    writeFileSync(place, file);
    expect(verify(place)).toMatchObject({ status: 0 });
    const altered = file.indexOf('not-found');
    writeFileSync(place, `${file.slice(0, altered)}n0t${file.slice(altered + 3)}`);
    const { status, stdout } = verify(place);
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/at line \d+\. What was changed is line \d+: Removal/),
    ]);
    rmSync(place);
  });

  expect(wrong).toEqual([]);
  await context.close();
  await host.stop();

  await test.step('nothing of it is left, and nothing that was handed on names a place or a heading', async () => {
    for (const words of handedOn) {
      expect(words).not.toContain(canaries.heading);
      expect(words).not.toContain(canaries.folder);
    }
    const inputs = new Set(filesBelow(sandbox.inputs));
    const backups = filesBelow(join(sandbox.root, 'xdg')).filter((file) => file.includes('backups'));
    const traces = tracesOf(texts, [canaries.heading]);
    expect(searchResidue(sandbox.root, traces, new Set([...inputs, ...backups]))).toEqual([]);
    writeFileSync(join(sandbox.root, 'home', 'planted.bin'), facts.minutes);
    expect(searchResidue(join(sandbox.root, 'home'), traces)).not.toEqual([]);
  });
});

/** Counts key presses and clicks from now on; the answered function tells how many there were. */
async function countHands(page: Page): Promise<() => Promise<{ keys: number; clicks: number }>> {
  const counts = await page.evaluateHandle(() => {
    const made = { keys: 0, clicks: 0 };
    window.addEventListener('keydown', () => (made.keys += 1), true);
    window.addEventListener('click', () => (made.clicks += 1), true);
    return made;
  });
  return () => counts.jsonValue();
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start the review' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Review \d/ })).toBeVisible();
}

async function finish(page: Page): Promise<void> {
  await screen(page, 'Review');
  await page.getByRole('radio', { name: 'On, and I want it' }).check();
  await page.getByRole('button', { name: /^Finish/ }).click();
  await expect(page.getByText(/Review \d: finished/)).toBeVisible();
  await screen(page, 'Overview');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
