import { readFileSync, writeFileSync } from 'node:fs';
import { cliText as text } from '../../../shared/text/cli.ts';
import { fill } from '../../../shared/text/problems.ts';
import { systemClock } from '../../adapters/compose.ts';
import { sha256 } from '../../adapters/store/key.ts';
import { checkLog, isReceiptCode, logFormats, makeLogFile, readLogFile } from '../../services/log-file.ts';
import { oneOf, optionsOf, pathOf } from './options.ts';
import { existingStore } from './store.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** `log export` and `log verify`. */
export async function logCommand([command = '', ...args]: readonly string[]): Promise<number> {
  if (command === 'export') return exportCommand(args);
  if (command === 'verify') return verifyCommand(args);
  throw new UsageError(fill(text.unknown, { command: `log ${command}` }));
}

function exportCommand(args: readonly string[]): number {
  const { values } = optionsOf(args, {
    format: { type: 'string', default: 'markdown' },
    out: { type: 'string' },
  });
  const format = oneOf('--format', values.format, logFormats);
  const stored = existingStore();
  if (!stored) throw new UsageError(text.noStore);
  const file = makeLogFile(stored.store, systemClock, sha256, version, format);
  stored.store.close();
  if (values.out === undefined) process.stdout.write(file.content);
  else {
    writeFileSync(pathOf(values.out), file.content, { mode: 0o600 });
    console.error(fill(text.written, { file: values.out }));
  }
  return 0;
}

function verifyCommand(args: readonly string[]): number {
  const { values, positionals } = optionsOf(args, { expect: { type: 'string' } });
  const [file] = positionals;
  if (values.expect !== undefined && !isReceiptCode(values.expect)) throw new UsageError(text.badCode);
  const { lines, receipt } = file === undefined ? own() : exported(file);
  // An export states its own receipt, so a change to its last line shows too.
  const check = checkLog(lines, [receipt, values.expect], sha256);
  console.log(
    check.ok
      ? fill(text.whole, { lines: check.lines, code: check.code })
      : fill(text.broken, { reason: check.reason, line: check.broken ?? 0 }),
  );
  return check.ok ? 0 : 1;
}

function own(): { lines: readonly string[]; receipt: string | null } {
  const stored = existingStore();
  if (!stored) throw new UsageError(text.noStore);
  const lines = stored.store.logLines();
  stored.store.close();
  return { lines, receipt: null };
}

function exported(file: string): { lines: readonly string[]; receipt: string | null } {
  let content: string;
  try {
    content = readFileSync(pathOf(file), 'utf8');
  } catch {
    throw new UsageError(fill(text.unreadable, { place: file }));
  }
  const log = readLogFile(content);
  if (!log) throw new UsageError(fill(text.noLog, { file }));
  return log;
}
