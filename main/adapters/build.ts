import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Newest time of change below some folders, in milliseconds. */
function newest(...folders: readonly string[]): number {
  let latest = 0;
  for (const folder of folders) {
    for (const item of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      if (item.isFile()) latest = Math.max(latest, statSync(join(item.parentPath, item.name)).mtimeMs);
    }
  }
  return latest;
}

/** Builds part of the application when its output is missing or older than its sources. Answers whether it stands. */
async function buildIfOlder(
  project: string,
  output: string,
  config: string,
  sources: readonly string[],
  tell: () => void,
): Promise<boolean> {
  const built = join(project, output);
  const folders = sources.map((folder) => join(project, folder));
  if (existsSync(built) && statSync(built).mtimeMs >= newest(...folders)) return true;
  tell();
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '-c', config, '--logLevel', 'error'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise<number | null>((resolve) =>
    child.once('exit', resolve).once('error', () => resolve(1)),
  );
  return code === 0;
}

/** The page, for both doors. */
export const buildRenderer = (project: string, tell: () => void): Promise<boolean> =>
  buildIfOlder(project, 'dist/renderer/index.html', 'renderer/vite.config.ts', ['renderer', 'shared'], tell);

/** The main process, the scan thread and the preload, for the desktop window. */
export const buildMain = async (project: string, tell: () => void): Promise<boolean> =>
  (await buildIfOlder(project, 'dist/main.js', 'main/vite.config.ts', ['main', 'shared'], tell)) &&
  (await buildIfOlder(
    project,
    'dist/preload.cjs',
    'main/hosts/electron/vite.config.ts',
    ['main/hosts/electron', 'shared'],
    tell,
  ));
