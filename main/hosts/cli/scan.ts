import { homedir } from 'node:os';
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
import { existingStore } from './store.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** Ids of a scan without a store: stable for a text, and no secret. */
const noKey = new Uint8Array(32);

/** `scan PATH…`: reports what is in some places. Writes nothing but the report, and ignores the store unless told. */
export async function scanCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = optionsOf(args, {
    format: { type: 'string', default: 'table' },
    'fail-on': { type: 'string', default: 'high' },
    all: { type: 'boolean', default: false },
    reveal: { type: 'boolean', default: false },
    store: { type: 'boolean', default: false },
  });
  const format = oneOf('--format', values.format, reportFormats);
  const failOn = oneOf('--fail-on', values['fail-on'], [...severities, 'never']);
  if (positionals.length === 0) throw new UsageError(text.noPath);
  if (values.reveal) console.error(text.reveal);

  const stored = values.store ? existingStore() : null;
  const scanner = createScanner();
  const ports = {
    clock: systemClock,
    hashes: stored?.hashes ?? hashesOf(noKey),
    files: createSourceFiles({ home: homedir() }),
    scanner,
  };
  const options = {
    settings: stored?.store.settings() ?? defaultSettings,
    all: values.all,
    reveal: values.reveal,
    store: stored?.store ?? null,
  };
  const tell = process.stderr.isTTY
    ? (done: number) => process.stderr.write(`\r${fill(text.progress, { done })}`)
    : () => {};
  try {
    const report = await scan(ports, positionals.map(pathOf), options, new AbortController().signal, tell);
    const gone = report.sources.flatMap(({ problems }) => problems).find(({ code }) => code === 'not-found');
    if (gone) throw new UsageError(fill(text.unreadable, { place: gone.where }));
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

/** Waits until the reader has taken it, so that a slow one does not fill the memory. */
const write = (piece: string): Promise<void> =>
  new Promise((done, fail) => process.stdout.write(piece, (error) => (error ? fail(error) : done())));
