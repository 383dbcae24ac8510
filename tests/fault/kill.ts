import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../main/adapters/store/open.ts';

/** What was found after the processes that wrote verdicts were killed at a moment of chance. */
export interface Survived {
  /** Verdicts whose call had come back before the kill, and those of them that are there. */
  readonly acknowledged: number;
  readonly kept: number;
  /** Whether every verdict has its line of the log and every line its verdict. */
  readonly together: boolean;
  /** Whether the chain holds, and whether the file beside the database has the same lines. */
  readonly whole: boolean;
  readonly sameBeside: boolean;
}

const writer = new URL('./writer.ts', import.meta.url).pathname;

/**
 * Starts a writing process for each number of `from`, all over one store, and kills each (SIGKILL) after so many
 * acknowledged writes and a few milliseconds; then opens the store again.
 */
export async function killWhileWriting(
  folder: string,
  from: readonly number[],
  after: number,
  delay: number,
): Promise<Survived> {
  const writers = from.map((first) => written(folder, first, after, delay));
  const numbers = (await Promise.all(writers)).flat();
  const { store } = openStore({
    folder,
    clock: { now: () => 0, zone: () => 'UTC' },
    random: (bytes) => new Uint8Array(bytes),
    version: '0',
  });
  const verdicts = store.verdicts();
  const lines = store.logLines();
  const logged = lines.flatMap((line) => line.match(/"due":"(f\d+)"/)?.[1] ?? []);
  const survived = {
    acknowledged: numbers.length,
    kept: numbers.filter((number) => verdicts.has(`f${number}`)).length,
    together: logged.length === verdicts.size && logged.every((fingerprint) => verdicts.has(fingerprint)),
    whole: store.verify().ok,
    sameBeside: readFileSync(join(folder, 'log.jsonl'), 'utf8') === lines.map((line) => `${line}\n`).join(''),
  };
  store.close();
  return survived;
}

function written(folder: string, from: number, after: number, delay: number): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, folder, String(from)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    let dying = false;
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      if (dying || said.split('\n').length <= after) return;
      dying = true;
      setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.on('error', reject);
    child.on('close', (_, signal) => {
      // A number counts once its line end has come.
      if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1).map(Number));
      else reject(new Error('The writer ended before it was killed.'));
    });
  });
}
