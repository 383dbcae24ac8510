import { cliText as text } from '../../../shared/text/cli.ts';
import { fill } from '../../../shared/text/problems.ts';
import { storeText } from '../../../shared/text/store.ts';
import { StoreError } from '../../adapters/store/store-error.ts';
import { defectLines } from './defect.ts';
import { due } from './due.ts';
import { logCommand } from './log.ts';
import { scanCommand } from './scan.ts';
import { serve } from './serve.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

const print = (what: string) => async (): Promise<number> => {
  console.log(what);
  return 0;
};

const help = print(text.usage);

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  scan: scanCommand,
  due,
  log: logCommand,
  serve,
  '--help': help,
  '--version': print(version),
};

/** A reader that closes the pipe early has seen enough: that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  console.error(fill(text.unprinted, { code: error.code ?? error.name }));
  process.exit(2);
});

try {
  const [name = '--help', ...args] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(fill(text.unknown, { command: name }));
  process.exitCode = await (args.includes('--help') ? help : command)(args);
} catch (error) {
  if (error instanceof UsageError) console.error(error.message);
  else if (error instanceof StoreError) console.error(fill(storeText[error.code], { place: error.place }));
  else console.error(defectLines(error));
  process.exitCode = 2;
}
