import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The library that counts the calls to the system, made anew; null where there is no compiler for it, or no Linux. */
export function systemSteps(): string | null {
  if (process.platform !== 'linux') return null;
  const folder = mkdtempSync(join(tmpdir(), 'hygiene-steps-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const made = join(folder, 'steps.so');
  const source = new URL('./system-steps.c', import.meta.url).pathname;
  const { status } = spawnSync('cc', ['-O1', '-shared', '-fPIC', '-o', made, source, '-ldl'], {
    stdio: 'ignore',
  });
  return status === 0 ? made : null;
}
