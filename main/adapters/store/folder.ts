import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the application keeps its data: one folder for all hosts. `MEMORY_HYGIENE_HOME` overrides it. */
export function dataFolder(env: Environment, platform: NodeJS.Platform, home: string): string {
  if (env.MEMORY_HYGIENE_HOME) return env.MEMORY_HYGIENE_HOME;
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Memory Hygiene');
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'Memory Hygiene');
  // The XDG Base Directory Specification: empty counts as not set, and a path that is not absolute is to be ignored.
  const data = env.XDG_DATA_HOME?.startsWith('/') ? env.XDG_DATA_HOME : join(home, '.local', 'share');
  return join(data, 'memory-hygiene');
}
