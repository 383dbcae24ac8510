import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { random, systemClock } from '../../adapters/compose.ts';
import { dataFolder } from '../../adapters/store/folder.ts';
import { openStore } from '../../adapters/store/open.ts';
import { version } from './version.ts';

/** The store of this computer; null where nothing was ever reviewed, so that asking leaves nothing behind. */
export function existingStore(): ReturnType<typeof openStore> | null {
  const folder = dataFolder(process.env, process.platform, homedir());
  return existsSync(join(folder, 'hygiene.db'))
    ? openStore({ folder, clock: systemClock, random, version })
    : null;
}
