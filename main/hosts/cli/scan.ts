import { access, constants, stat } from 'node:fs/promises';
import { availableParallelism, homedir } from 'node:os';
import { severities } from '../../../shared/finding.ts';
import { defaultSettings } from '../../../shared/settings.ts';
import { cliText as text } from '../../../shared/text/cli.ts';
import { fill } from '../../../shared/text/problems.ts';
import { systemClock } from '../../adapters/compose.ts';
import { createSourceFiles } from '../../adapters/disk/source-files.ts';
import { createScanner } from '../../adapters/scan/scanner.ts';
import { hashesOf } from '../../adapters/store/key.ts';
import { reportFormats, writeReport } from '../../services/report.ts';
import { scan } from '../../services/scan.ts';
import { oneOf, optionsOf, pathOf } from './options.ts';
import { progressOn } from './progress.ts';
import { existingStore } from './store.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** Threads of a scan at most: each takes some sixty megabytes, and a scan is to stay under 512 MB on any input. */
const threads = 2;

/** Ids of a scan without a store: stable for a text, and no secret. */
const noKey = new Uint8Array(32);

const options = {
  format: { type: 'string', default: 'table' },
  'fail-on': { type: 'string', default: 'high' },
  all: { type: 'boolean', default: false },
  reveal: { type: 'boolean', default: false },
  store: { type: 'boolean', default: false },
} as const;

/** `scan PATH…`: reports what is in some places. Writes nothing but the report, and ignores the store unless told. */
export async function scanCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = optionsOf(args, options, Number.POSITIVE_INFINITY);
  const format = oneOf('--format', values.format, reportFormats);
  const failOn = oneOf('--fail-on', values['fail-on'], [...severities, 'never']);
  if (positionals.length === 0) throw new UsageError(text.noPath);
  const paths = [...new Set(positionals.map(pathOf))];
  for (const path of paths) await readable(path);
  if (values.reveal) console.error(text.reveal);

  const stored = values.store ? existingStore() : null;
  const scanner = createScanner({ threads: Math.max(1, Math.min(threads, availableParallelism() - 1)) });
  const ports = {
    clock: systemClock,
    hashes: stored?.hashes ?? hashesOf(noKey),
    files: createSourceFiles({ home: homedir() }),
    scanner,
  };
  const showing = {
    settings: stored?.store.settings() ?? defaultSettings,
    all: values.all,
    reveal: values.reveal,
    store: stored?.store ?? null,
  };
  const progress = progressOn(process.stderr);
  const tell = (done: number): void => progress.tell(fill(text.progress, { done }));
  const write = (piece: string): Promise<void> => {
    progress.clear();
    return print(piece);
  };
  try {
    const report = scan(ports, paths, showing, new AbortController().signal, tell);
    const made = {
      generatedAt: new Date(systemClock.now()).toISOString(),
      version,
      ruleset: scanner.ruleset,
    };
    const worst = await writeReport(report, format, made, write);
    return failOn !== 'never' && worst !== null && severities.indexOf(worst) >= severities.indexOf(failOn)
      ? 1
      : 0;
  } finally {
    await scanner.close();
    stored?.store.close();
  }
}

/**
 * A place that is not there, that the system refuses to open, or that is neither file nor folder (a pipe would be
 * told as clean) ends the call before anything is written.
 */
async function readable(path: string): Promise<void> {
  try {
    await access(path, constants.R_OK);
    const found = await stat(path);
    if (found.isFile() || found.isDirectory()) return;
  } catch {}
  throw new UsageError(fill(text.unreadable, { place: path }));
}

/** Waits until the reader has taken it, so that a slow one does not fill the memory. */
const print = (piece: string): Promise<void> =>
  new Promise((done, fail) => process.stdout.write(piece, (error) => (error ? fail(error) : done())));
