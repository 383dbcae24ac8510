import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Report } from '../../../../../shared/report.ts';

const project = fileURLToPath(new URL('../../../../../', import.meta.url));

/** A folder for everything that a call could leave behind, apart from its inputs. */
export interface Place {
  readonly root: string;
  readonly home: string;
  readonly inputs: string;
  readonly env: NodeJS.ProcessEnv;
}

export function makePlace(): Place {
  const root = mkdtempSync(join(tmpdir(), 'hygiene-cli-'));
  const [home, inputs] = [join(root, 'home'), join(root, 'inputs')];
  mkdirSync(inputs);
  const env: NodeJS.ProcessEnv = { PATH: process.env.PATH, TZ: 'Europe/Berlin', HOME: home };
  for (const name of ['TMPDIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_STATE_HOME'])
    env[name] = join(home, name.toLowerCase());
  // What Node keeps of its own of compiled code: it halves the time of a call, and is nothing of the application's.
  env.NODE_COMPILE_CACHE = join(project, 'node_modules/.cache/node-compile-cache');
  for (const folder of [home, env.TMPDIR ?? '']) mkdirSync(folder, { recursive: true });
  return { root, home, inputs, env };
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Calls the command line as a person would, in a process of its own. */
export function hygiene(place: Place, ...args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, ['main/hosts/cli/cli.ts', ...args], { cwd: project, env: place.env });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    out += piece;
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    err += piece;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

/** A scan as JSON with its texts, checked against the documented shape. */
export async function scanned(place: Place, ...args: readonly string[]): Promise<Report> {
  const { out, err } = await hygiene(
    place,
    'scan',
    ...args,
    '--format',
    'json',
    '--reveal',
    '--fail-on',
    'never',
  );
  if (out === '') throw new Error(err);
  return Report.strict().parse(JSON.parse(out));
}
