import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { createDesk } from '../../../../../main/hosts/electron/desk.ts';
import { createStandIn, type StandInOptions } from './stand-in.ts';
import { did } from './started.ts';

const root = mkdtempSync(join(tmpdir(), 'hygiene-desk-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function desk(options: StandInOptions = {}) {
  const standIn = createStandIn(options);
  return {
    ...standIn,
    ...createDesk(standIn.runtime, async (page) => new TextEncoder().encode(`pdf of ${page}`)),
  };
}

describe('the clipboard', () => {
  afterEach(() => void vi.useRealTimers());

  it('loses what was copied after a minute, unless something else took its place', async () => {
    vi.useFakeTimers();
    const { copy, clipboard } = desk();
    copy?.('the entry in line 4');
    await vi.advanceTimersByTimeAsync(59_000);
    expect(clipboard.text).toBe('the entry in line 4');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(clipboard.text).toBe('');
    copy?.('the entry in line 5');
    clipboard.text = 'something of the person';
    await vi.advanceTimersByTimeAsync(61_000);
    expect(clipboard.text).toBe('something of the person');
  });
});

describe('the bin', () => {
  it('takes a file through the system', async () => {
    const { trash, ...standIn } = desk();
    expect(await trash?.('/exports/memories-000.zip')).toBe(true);
    expect(did(standIn, 'shell.trashItem')).toEqual([['/exports/memories-000.zip']]);
  });
});

describe('the system’s dialogs', () => {
  it.each([
    ['files', ['openFile', 'multiSelections', 'dontAddToRecent']],
    ['folder', ['openDirectory', 'dontAddToRecent']],
  ] as const)('ask for %s, and leave no recent document', async (what, properties) => {
    const { choose, ...standIn } = desk();
    expect(await choose?.(what)).toEqual(['/chosen']);
    expect(did(standIn, 'dialog.showOpenDialog')).toEqual([[{ properties }]]);
  });

  it('choose nothing where the person cancels', async () => {
    expect(await desk({ cancels: true }).choose?.('files')).toEqual([]);
  });

  it('save a file where the person wants it, for nobody else to read, and leave no recent document', async () => {
    const savePath = join(root, 'log.md');
    const { save, ...standIn } = desk({ savePath });
    expect(await save('../../log.md', 'text/markdown', '# Log')).toEqual({ how: 'file', href: null });
    expect(readFileSync(savePath, 'utf8')).toBe('# Log');
    if (process.platform !== 'win32') expect(statSync(savePath).mode & 0o777).toBe(0o600);
    expect(did(standIn, 'dialog.showSaveDialog')).toEqual([
      [{ defaultPath: 'log.md', properties: ['dontAddToRecent', 'createDirectory'] }],
    ]);
  });

  it('save a page as a PDF, under its own ending', async () => {
    const savePath = join(root, 'log.pdf');
    expect(await desk({ savePath }).print('log.html', '<p>')).toEqual({
      how: 'file',
      name: 'log.pdf',
      href: null,
    });
    expect(readFileSync(savePath, 'utf8')).toBe('pdf of <p>');
  });

  it('write nothing where the person cancels', async () => {
    expect(await desk().save('log.md', 'text/markdown', '# Log')).toEqual({ how: 'cancelled', href: null });
  });
});
