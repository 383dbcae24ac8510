import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded before a program (`node --import`): counts the points before and after every call that changes a file, says
// each on file descriptor 3, and kills the process (SIGKILL) at the one that KILL_AT names. The database writes by
// itself and is not seen here: system-steps.c sees it, where there is a compiler, and kills of chance hit it anywhere.
const killAt = Number(process.env.KILL_AT ?? 0);
let point = 0;

function reach(): void {
  point += 1;
  if (point === killAt) process.kill(process.pid, 'SIGKILL');
}

type Call = (...args: never[]) => unknown;

/** Puts a point before and one after a call, whether it answers at once or later. */
const between =
  (call: Call): Call =>
  (...args) => {
    reach();
    const answer = Reflect.apply(call, undefined, args);
    if (answer instanceof Promise)
      return answer.then((value: unknown) => {
        reach();
        return value;
      });
    reach();
    return answer;
  };

const names = [
  'writeSync',
  'writeFileSync',
  'fsyncSync',
  'renameSync',
  'linkSync',
  'unlinkSync',
  'rmSync',
  'chmodSync',
  'ftruncateSync',
] as const;
const later = ['writeFile', 'rename', 'unlink'] as const;
for (const name of names) Object.assign(fs, { [name]: between(fs[name] as Call) });
for (const name of later) Object.assign(fs.promises, { [name]: between(fs.promises[name] as Call) });
syncBuiltinESMExports();

process.on('exit', () => fs.appendFileSync(3, `points ${point}\n`));
