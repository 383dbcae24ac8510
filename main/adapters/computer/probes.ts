import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Listed, Probes, Told } from '../../services/ports.ts';
import { decode, encodingOf } from '../disk/decode.ts';
import { gitState } from './git-state.ts';
import { mounts } from './mounts.ts';
import { runTool } from './tools.ts';

/** Largest configuration file that is read, in bytes. */
const most = 32 * 1024 * 1024;

/** Asks this computer about itself. Files are opened for reading and nothing else. */
export const createProbes = (): Probes => ({ text, list, run: runTool, mounts, git: gitState });

async function text(path: string): Promise<Told<string>> {
  try {
    const stats = await stat(path);
    if (!stats.isFile() || stats.size > most) return { known: false, gap: 'unreadable' };
    const bytes = await readFile(path);
    const encoding = encodingOf(bytes);
    if (!encoding) return { known: false, gap: 'unreadable' };
    let whole = '';
    for await (const chunk of decode(once(bytes), encoding)) whole += chunk;
    return { known: true, value: whole };
  } catch (error) {
    return { known: false, gap: isAbsent(error) ? 'no-file' : 'unreadable' };
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Links are told as what they lead to: whose names they are is not the question here. */
async function list(folder: string): Promise<Listed[]> {
  try {
    const names = await readdir(folder);
    const listed = await Promise.all(
      names.map(async (name): Promise<Listed | null> => {
        try {
          const stats = await stat(join(folder, name));
          return { name, folder: stats.isDirectory(), modified: Number(stats.mtimeMs) };
        } catch {
          return null;
        }
      }),
    );
    return listed.filter((one) => one !== null);
  } catch {
    return [];
  }
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
