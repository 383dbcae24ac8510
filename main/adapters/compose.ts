import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Application } from '../services/application.ts';
import { createHygiene } from '../services/hygiene.ts';
import type { Clock, Computer, Desk, Ports } from '../services/ports.ts';
import { createProbes } from './computer/probes.ts';
import { createSourceFiles } from './disk/source-files.ts';
import { createFileEdits } from './edits/file-edits.ts';
import { createScanner } from './scan/scanner.ts';
import { dataFolder } from './store/folder.ts';
import { openStore } from './store/open.ts';

export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
};

export const random = (bytes: number): Uint8Array => randomBytes(bytes);

/** A bug is told to the terminal by its place and kind only: its message might hold words of an entry. */
const tellBug = (where: string, error: unknown): void => {
  const kind = error instanceof Error ? error.name : typeof error;
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  console.error(`Memory Hygiene: ${kind} in ${where}\n${frames.slice(0, 6).join('\n')}`);
};

/** Where this computer keeps what places are told by. An unknown system is taken for a Linux. */
function thisComputer(): Computer {
  const home = homedir();
  const { platform } = process;
  return {
    system: platform === 'darwin' || platform === 'win32' ? platform : 'linux',
    folders: {
      home,
      claude: process.env.CLAUDE_CONFIG_DIR || join(home, '.claude'),
      config: process.env.XDG_CONFIG_HOME || join(home, '.config'),
      roaming: process.env.APPDATA ?? '',
      local: process.env.LOCALAPPDATA ?? '',
    },
  };
}

/**
 * Builds the ports of a host on this computer. Sources that are remembered are being read when it returns. Clock and
 * randomness are this computer's unless others are handed in.
 */
export async function compose(host: {
  readonly desk: Desk;
  readonly version: string;
  readonly folder?: string;
  readonly clock?: Clock;
  readonly random?: Ports['random'];
}): Promise<Application> {
  const { clock = systemClock, random: bytes = random } = host;
  const folder = host.folder ?? dataFolder(process.env, process.platform, homedir());
  const { store, hashes } = openStore({ folder, clock, random: bytes, version: host.version });
  const application = createHygiene(
    {
      version: host.version,
      clock,
      random: bytes,
      hashes,
      store,
      files: createSourceFiles({ home: homedir() }),
      scanner: createScanner(),
      desk: host.desk,
      edits: createFileEdits(folder),
      computer: thisComputer(),
      probes: createProbes(),
    },
    tellBug,
  );
  void application.start().catch((error: unknown) => tellBug('start', error));
  return application;
}
