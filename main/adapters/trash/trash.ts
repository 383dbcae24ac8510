import { mkdir, rename, unlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * Moves a file or folder to the bin of the person, from where it can be put back. Answers false, and changes nothing,
 * where this system has no bin that can be reached this way, or the bin lies on another disk.
 */
export async function moveToTrash(
  path: string,
  on: {
    readonly platform: NodeJS.Platform;
    readonly home: string;
    readonly now: Date;
    readonly data?: string;
  } = {
    platform: process.platform,
    home: homedir(),
    now: new Date(),
    ...(process.env.XDG_DATA_HOME ? { data: process.env.XDG_DATA_HOME } : {}),
  },
): Promise<boolean> {
  try {
    if (on.platform === 'darwin') return await toFolder(path, join(on.home, '.Trash'));
    if (on.platform === 'linux')
      return await toXdgTrash(path, join(on.data ?? join(on.home, '.local/share'), 'Trash'), on.now);
    return false;
  } catch {
    return false;
  }
}

async function toFolder(path: string, bin: string): Promise<boolean> {
  await mkdir(bin, { recursive: true });
  await rename(path, join(bin, `${basename(path)} ${Date.now()}`));
  return true;
}

/** The home trash of the freedesktop.org Trash specification 1.0: the record first, then the file. */
async function toXdgTrash(path: string, bin: string, now: Date): Promise<boolean> {
  await mkdir(join(bin, 'files'), { recursive: true, mode: 0o700 });
  await mkdir(join(bin, 'info'), { recursive: true, mode: 0o700 });
  const deleted = now.toISOString().slice(0, 19);
  const address = path.split('/').map(encodeURIComponent).join('/');
  for (let copy = 0; copy < 100; copy += 1) {
    const name = copy === 0 ? basename(path) : `${basename(path)}.${copy}`;
    const info = join(bin, 'info', `${name}.trashinfo`);
    try {
      // Taking the name is what makes it ours: whoever comes second finds it taken.
      await writeFile(info, `[Trash Info]\nPath=${address}\nDeletionDate=${deleted}\n`, {
        flag: 'wx',
        mode: 0o600,
      });
    } catch {
      continue;
    }
    try {
      await rename(path, join(bin, 'files', name));
      return true;
    } catch (error) {
      await unlink(info);
      throw error;
    }
  }
  return false;
}
