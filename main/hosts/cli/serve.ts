import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { optionsOf, pathOf } from './options.ts';

/** `serve`: the application in a browser, as a process of its own. */
export async function serve(args: readonly string[]): Promise<number> {
  const { positionals } = optionsOf(args, {}, Number.POSITIVE_INFINITY);
  const browser = fileURLToPath(new URL('../browser/browser.ts', import.meta.url));
  const child = spawn(process.execPath, [browser, ...positionals.map(pathOf)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) =>
    child.once('exit', (code) => resolve(code ?? 0)).once('error', () => resolve(2)),
  );
}
