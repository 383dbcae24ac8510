import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { type Host, makeSandbox, openBrowser, type Sandbox, startHost } from './host.ts';
import { expectAccessible, screen, watch } from './page.ts';

const canary = 'Quorvane keeps canaries';
const project = 'home/.claude/projects/-home-sam-app';
const sessions = 'xdg/config/Claude/local-agent-mode-sessions/acc/org';

/** A made-up home: memory, and beside it what is for nobody to read. */
const home = {
  'home/.claude/CLAUDE.md': '- Whisper beside gilded hedgehogs.\n- Count mulberry invoices.\n',
  [`${project}/memory/MEMORY.md`]: '# Index\n- [Mill](mill.md): grease it\n',
  [`${project}/memory/mill.md`]: 'Grease lopsided cogwheels before dawn.\n',
  [`${project}/session.jsonl`]: `{"text":"${canary}"}\n`,
  'home/.claude/.credentials.json': `{"token":"${canary}"}`,
  'home/.claude.json': `{"text":"${canary}"}`,
  [`${sessions}/memory/CLAUDE.md`]: '- Toll every seventh barge.\n',
  [`${sessions}/local_1/audit.jsonl`]: `{"text":"${canary}"}\n`,
  [`${sessions}/.audit-key`]: canary,
} as const;

let sandbox: Sandbox;
let host: Host;
let context: BrowserContext;

test.beforeAll(async () => {
  sandbox = makeSandbox();
  for (const [name, text] of Object.entries(home)) {
    mkdirSync(dirname(join(sandbox.root, name)), { recursive: true });
    writeFileSync(join(sandbox.root, name), text);
  }
  mkdirSync(join(sandbox.root, 'home/.gemini'));
  symlinkSync(join(sandbox.root, 'home/.claude/CLAUDE.md'), join(sandbox.root, 'home/.gemini/GEMINI.md'));
  host = await startHost(sandbox);
  context = await openBrowser(sandbox);
});

test.afterAll(async () => {
  await context?.close();
  await host?.stop();
  rmSync(sandbox.root, { recursive: true, force: true });
});

test('memory on this computer is found by keyboard alone, shown before it is read, and remembered', async () => {
  const wrong = watch(context, () => new URL(host.address).host);
  const page = await context.newPage();
  await page.goto(host.address);
  const dialog = page.getByRole('dialog', { name: 'Find memory on this computer' });
  const places = dialog.getByRole('table').getByRole('row');

  await test.step('the places are named before they are looked at', async () => {
    await page.getByRole('main').getByRole('button', { name: 'Find memory on this computer' }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText(join(sandbox.root, 'home/.claude/projects'));
    await expect(dialog).toContainText('npm start -- PATH');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Look at these places' }).focus();
    await page.keyboard.press('Enter');
  });

  await test.step('what is there is shown: kind, path, files, size, last change and side', async () => {
    await expect(dialog.getByRole('status').last()).toBeFocused();
    await expect(places).toHaveCount(5);
    const memory = places.filter({ hasText: 'memory of projects' });
    await expect(memory).toContainText('2 × Claude Code memory');
    await expect(memory.getByRole('cell').nth(2)).toHaveText('2');
    await expect(memory.getByRole('cell').nth(5)).toContainText('index with every session');
    await expect(places.filter({ hasText: 'Gemini' })).toContainText('A link to');
    await expectAccessible(page);
    // Nothing was read: no source is listed, and closing leaves it so.
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('heading', { name: 'What does it remember about you?' })).toBeVisible();
  });

  await test.step('what is chosen is read, and nothing else', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('find memory');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Look at these places' }).press('Enter');
    await dialog.getByRole('checkbox', { name: 'memory of projects' }).press('Space');
    await dialog.getByRole('checkbox', { name: 'Cowork' }).press('Space');
    await dialog.getByRole('button', { name: 'Read 2 places' }).press('Enter');
    await expect(page.locator('.toast')).toContainText('Read 4 entries from 3 sources.');
    await screen(page, 'What it remembers');
    await expect(page.locator('.grid-body .grid-row')).toHaveCount(4);
    await expect(page.locator('body')).not.toContainText(canary);
    await expect(page.locator('body')).not.toContainText('hedgehogs');
  });

  await test.step('after a restart the choice is still there', async () => {
    await page.goto('about:blank');
    await host.stop();
    host = await startHost(sandbox);
    await page.goto(host.address);
    await expect(page.getByText('4 entries from 3 sources')).toBeVisible();
    await page.getByRole('button', { name: 'Add memory' }).press('Enter');
    await page
      .locator('#add-memory')
      .getByRole('button', { name: 'Find memory on this computer' })
      .press('Enter');
    await dialog.getByRole('button', { name: 'Look at these places' }).press('Enter');
    await expect(places.filter({ hasText: 'read already' })).toHaveCount(2);
    await expect(dialog.getByRole('checkbox', { name: 'memory of projects' })).toBeDisabled();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: 'Add memory' })).toBeFocused();
  });

  await test.step('a file that changes on disk is offered to be read again, on every screen', async () => {
    await screen(page, 'What it remembers');
    writeFileSync(join(sandbox.root, `${project}/memory/mill.md`), 'Grease wheels.\n\nBefore breakfast.\n');
    const offer = page.getByRole('status').filter({ hasText: '1 source changed on disk' });
    await expect(offer).toBeVisible({ timeout: 15_000 });
    await expectAccessible(page);
    await offer.getByRole('button', { name: 'Read again' }).press('Enter');
    await expect(page.locator('.grid-body .grid-row', { hasText: 'Before breakfast' })).toBeVisible();
    await expect(offer).toBeHidden();
  });

  expect(wrong).toEqual([]);
});
