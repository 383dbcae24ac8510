import { readFileSync, writeFileSync } from 'node:fs';
import { cliText as text } from '../../../shared/text/cli.ts';
import { eventText } from '../../../shared/text/log-export.ts';
import { fill } from '../../../shared/text/problems.ts';
import { systemClock } from '../../adapters/compose.ts';
import { sha256 } from '../../adapters/store/key.ts';
import {
  type CheckedLog,
  checkLog,
  isReceiptCode,
  logFormats,
  makeLogFile,
  readLogFile,
} from '../../services/log-file.ts';
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
  console.log(sentenceOf(check));
  return check.ok && check.framed !== false ? 0 : 1;
}

type Checked = CheckedLog & { readonly framed?: boolean | undefined };

function sentenceOf({ ok, lines, code, framed, reason, broken, changed }: Checked): string {
  if (ok) return framed === false ? text.frame : fill(text.whole, { lines, code });
  const at = fill(text.broken, { reason, line: broken ?? 0 });
  if (!changed) return at;
  const event = changed.event !== null && isEvent(changed.event) ? eventText[changed.event] : text.anEvent;
  return `${at} ${fill(text.changed, { line: changed.line, event })}`;
}

const isEvent = (name: string): name is keyof typeof eventText => Object.hasOwn(eventText, name);

/** This computer's log, against the file beside the database too. */
function ownCheck(expect: string | undefined): Checked {
  const stored = existingStore();
  if (!stored) throw new UsageError(text.noStore);
  const { store } = stored;
  const check = store.verify();
  const lines = store.logLines();
  store.close();
  const expected = checkLog(lines, [expect], sha256);
  return check.ok ? expected : { ...expected, ...check };
}

/** An exported log states its own receipt, so that a change to its last line shows too. */
function exportedCheck(file: string, expect: string | undefined): Checked {
  const { lines, receipt, framed } = exported(file);
  return { ...checkLog(lines, [receipt, expect], sha256), framed };
}

function exported(file: string): NonNullable<ReturnType<typeof readLogFile>> {
  let content: string;
  try {
    content = readFileSync(pathOf(file), 'utf8');
  } catch {
    throw new UsageError(fill(text.unreadable, { place: file }));
  }
  const log = readLogFile(content, sha256);
  if (!log) throw new UsageError(fill(text.noLog, { file }));
  return log;
}
