import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { searchResidue, tracesOf } from '../residue/search.ts';
import { type Host, makeSandbox, openBrowser, type Sandbox, startHost } from './host.ts';
import { zipOf } from './memories.ts';

let sandbox: Sandbox;
let host: Host;
let context: BrowserContext;
const file = (): string => join(sandbox.inputs, 'code', 'CLAUDE.md');
/** The title of a synthetic chat, and a synthetic file. */
const taught = 'Umbrelline harbour voyages';
const text = '# Team\r\n\r\n- Write to mira@brindlemoor.example first\r\n- Use tabs\r\n- Ship on Mondays\r\n';

test.beforeAll(async () => {
  sandbox = makeSandbox();
  mkdirSync(join(sandbox.inputs, 'code'));
  writeFileSync(file(), text);
  writeFileSync(
    join(sandbox.inputs, 'list.txt'),
    '- [2026-01-01] - Leads a small team\n- [2026-01-02] - Likes quiet rooms\n',
  );
  const account = 'aaaaaaaa-0000-4000-8000-00000000e2e7';
  const memories = {
    conversations_memory: 'Snorrel steers the harbour lantern guild',
    account_uuid: account,
  };
  const chat = {
    uuid: 'c1',
    name: taught,
    created_at: '2026-01-05T09:00:00.000000Z',
    account: { uuid: account },
    chat_messages: [{ text: 'Since May I, Snorrel, have been steering the lantern guild of our harbour.' }],
  };
  const exported = join(sandbox.inputs, 'export');
  mkdirSync(exported);
  writeFileSync(
    join(exported, 'memories-000.zip'),
    await zipOf({ [`memories/${account}.json`]: JSON.stringify(memories) }),
  );
  writeFileSync(
    join(exported, 'conversations-000.zip'),
    await zipOf({ 'conversations.json': JSON.stringify([chat]) }),
  );
  host = await startHost(sandbox, [join(sandbox.inputs, 'code'), join(sandbox.inputs, 'list.txt'), exported]);
  context = await openBrowser(sandbox);
});
test.afterAll(async () => {
  await context?.close();
  await host?.stop();
  rmSync(sandbox.root, { recursive: true, force: true });
});

const screen = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('link', { name }).click();

async function decide(page: Page, words: string, key: string): Promise<void> {
  await page.locator('.grid-body .grid-row', { hasText: words }).click();
  await page.keyboard.press(key);
}

const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};

test('what is flagged is shown with its place, changed in the file as shown, and put back; by hand it is told', async () => {
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()),
  );
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(host.address);
  await screen(page, 'What it remembers');
  await decide(page, 'Use tabs', '2');
  await decide(page, 'Write to', '3');
  await decide(page, 'Leads a small team', '2');
  await screen(page, 'To delete');

  await test.step('the preview shows the very lines, and changes nothing', async () => {
    await expect(page.getByRole('heading', { name: 'Instruction file' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Show what would change: 2' }).click();
    const dialog = page.getByRole('dialog', { name: 'What would change' });
    await expect(dialog.locator('.hunk .gone')).toHaveText([/Write to mira@/, /- Use tabs/]);
    await expect(dialog.locator('.hunk .new')).toHaveText([/Write to \[removed: contact\] first/]);
    await expectAccessible(page);
    expect(readFileSync(file(), 'utf8')).toBe(text);
    await dialog.getByRole('button', { name: 'Change 1 file' }).click();
    await expect(page.locator('.toast')).toContainText('Changed 1 file.');
  });

  await test.step('the file has lost these lines and nothing else', async () => {
    expect(readFileSync(file(), 'utf8')).toBe(
      '# Team\r\n\r\n- Write to [removed: contact] first\r\n- Ship on Mondays\r\n',
    );
    await expect(page.getByText('Gone from the file, read on', { exact: false })).toHaveCount(2);
  });

  await test.step('it is put back byte by byte', async () => {
    await page.getByRole('button', { name: 'Undo this edit' }).first().click();
    await expect(page.locator('.toast')).toContainText('The file is as it was before.');
    expect(readFileSync(file(), 'utf8')).toBe(text);
  });

  await test.step('what is done by hand is told with its day, and the list can be taken along', async () => {
    const line = page.locator('.removals > li', { hasText: 'Leads a small team' });
    await line.getByRole('button', { name: 'I did this' }).click();
    await expect(line.locator('.badge').first()).toContainText('You did this on');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as Markdown' }).click();
    const saved = readFileSync((await (await download).path()) ?? '', 'utf8');
    expect(saved).toContain('Leads a small team');
    expect(saved).not.toContain('mira@');
  });
  await test.step('the chat that an entry may come from is found, and nothing of it stays', async () => {
    await screen(page, 'What it remembers');
    await decide(page, 'Snorrel steers', '2');
    await screen(page, 'To delete');
    const line = page.locator('.removals > li', { hasText: 'Snorrel steers' });
    await line.getByRole('button', { name: 'Where did this come from?' }).click();
    const dialog = page.getByRole('dialog', { name: /may come from/ });
    await expect(dialog.getByRole('row', { name: taught })).toContainText('5 Jan 2026');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    const left = join(sandbox.root, 'xdg');
    expect(searchResidue(left, tracesOf([taught], []))).toEqual([]);
  });
  expect(wrong).toEqual([]);
});
