import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportFiles } from '../../../../main/adapters/disk/export-files.ts';
import { moveToTrash } from '../../../../main/adapters/trash/trash.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hygiene-exports-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), 'made up');
  }
}
const told = async (...documents: string[]) =>
  (await exportFiles(documents.map((name) => join(root, name)))).map(({ path, what, bytes }) => [
    path.slice(root.length + 1),
    what,
    bytes,
  ]);

describe('what lies about of an export', () => {
  it('is its archive, with the other parts and the manifest beside it, and nothing else', async () => {
    write(
      'memories-000.zip',
      'conversations-000.zip',
      'memories-000(1).zip',
      'manifest-aa-1-2026.json',
      'holiday.zip',
      'letter.txt',
    );
    expect(await told('memories-000.zip')).toEqual([
      ['conversations-000.zip', 'archive', 7],
      ['manifest-aa-1-2026.json', 'manifest', 7],
      ['memories-000.zip', 'archive', 7],
      ['memories-000(1).zip', 'archive', 7],
    ]);
  });

  it('is the whole folder that it was unpacked to, where nothing else lies in it', async () => {
    write(
      'export/memories/a.json',
      'export/projects/b.json',
      'export/users.json',
      'other.txt',
      'manifest-aa-1-2026.json',
    );
    expect(await told('export/memories/a.json', 'export/projects/b.json')).toEqual([
      ['export', 'folder', 21],
      ['manifest-aa-1-2026.json', 'manifest', 7],
    ]);
  });

  it('is the file alone where other things lie beside it', async () => {
    write('memories.json', 'letter.txt');
    expect(await told('memories.json')).toEqual([['memories.json', 'file', 7]]);
    expect(await told('gone.json')).toEqual([]);
  });
});

describe('the bin', () => {
  const on = () => ({ platform: 'linux' as const, home: root, now: new Date('2026-03-02T09:00:00Z') });

  it('takes a file with a record of where it lay, and a second one of the same name', async () => {
    write('a b/memories-000.zip');
    const path = join(root, 'a b/memories-000.zip');
    expect(await moveToTrash(path, on())).toBe(true);
    expect(existsSync(path)).toBe(false);
    const bin = join(root, '.local/share/Trash');
    expect(readFileSync(join(bin, 'files/memories-000.zip'), 'utf8')).toBe('made up');
    expect(readFileSync(join(bin, 'info/memories-000.zip.trashinfo'), 'utf8')).toBe(
      `[Trash Info]\nPath=${root}/a%20b/memories-000.zip\nDeletionDate=2026-03-02T09:00:00\n`,
    );
    write('a b/memories-000.zip');
    expect(await moveToTrash(path, on())).toBe(true);
    expect(readdirSync(join(bin, 'files'))).toEqual(['memories-000.zip', 'memories-000.zip.1']);
  });

  it('takes nothing that is not there, leaves no record of it, and says so where there is no bin', async () => {
    expect(await moveToTrash(join(root, 'gone'), on())).toBe(false);
    expect(readdirSync(join(root, '.local/share/Trash/info'))).toEqual([]);
    write('stays.zip');
    expect(await moveToTrash(join(root, 'stays.zip'), { ...on(), platform: 'win32' })).toBe(false);
    expect(existsSync(join(root, 'stays.zip'))).toBe(true);
  });

  it('takes a file on a Mac too', async () => {
    write('memories-000.zip');
    expect(await moveToTrash(join(root, 'memories-000.zip'), { ...on(), platform: 'darwin' })).toBe(true);
    expect(readdirSync(join(root, '.Trash'))).toHaveLength(1);
  });
});
