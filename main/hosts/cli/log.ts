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
  const { values } = optionsOf(
    args,
    { format: { type: 'string', default: 'markdown' }, out: { type: 'string' } },
    0,
  );
  const format = oneOf('--format', values.format, logFormats);
  const stored = existingStore();
  if (!stored) throw new UsageError(text.noStore);
  const file = makeLogFile(stored.store, systemClock, sha256, version, format);
  stored.store.close();
  if (values.out === undefined) process.stdout.write(file.content);
  else {
    save(values.out, file.content);
    console.error(fill(text.written, { file: values.out }));
  }
  return 0;
}

function save(place: string, content: string): void {
  try {
    writeFileSync(pathOf(place), content, { mode: 0o600 });
  } catch {
    throw new UsageError(fill(text.unwritable, { place }));
  }
}

function verifyCommand(args: readonly string[]): number {
  const { values, positionals } = optionsOf(args, { expect: { type: 'string' } }, 1);
  const [file] = positionals;
  if (values.expect !== undefined && !isReceiptCode(values.expect)) throw new UsageError(text.badCode);
  const check = file === undefined ? ownCheck(values.expect) : exportedCheck(file, values.expect);
  console.log(
    check.ok
      ? fill(text.whole, { lines: check.lines, code: check.code })
      : fill(text.broken, { reason: check.reason, line: check.broken ?? 0 }),
  );
  return check.ok ? 0 : 1;
}

/** This computer's log, against the file beside the database too. */
function ownCheck(expect: string | undefined): ReturnType<typeof checkLog> {
  const stored = existingStore();
  if (!stored) throw new UsageError(text.noStore);
  const { store } = stored;
  const check = store.verify();
  const lines = store.logLines();
  store.close();
  const expected = checkLog(lines, [expect], sha256);
  return check.ok ? expected : { ...check, code: expected.code };
}

/** An exported log states its own receipt, so that a change to its last line shows too. */
function exportedCheck(file: string, expect: string | undefined): ReturnType<typeof checkLog> {
  const { lines, receipt } = exported(file);
  return checkLog(lines, [receipt, expect], sha256);
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
