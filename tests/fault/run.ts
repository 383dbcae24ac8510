import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killWhileWriting } from './kill.ts';
import { liveThrough } from './kill-everywhere.ts';
import { systemSteps } from './system-steps.ts';

// The full count: node tests/fault/run.ts [kills]. First a month of work, killed once at every point before and after a
// write, a sync or a rename of the application; where there is a compiler, the same for every such call to the system,
// SQLite's own among them (this takes the longest by far); then kills of chance, each of which adds to the same store;
// every other one hits two processes at once.
let broken = await killAtEvery('of the application');
const steps = systemSteps();
if (steps) broken += await killAtEvery('of the system', steps);
else console.log('no compiler: the calls to the system are not counted');

const kills = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'hygiene-fault-'));
let lost = 0;
let writes = 0;
for (let kill = 0; kill < kills; kill += 1) {
  const delay = Math.random() * 8;
  const from = kill % 2 === 0 ? [kill * 100_000] : [kill * 100_000, kill * 100_000 + 50_000];
  const found = await killWhileWriting(folder, from, Math.floor(Math.random() * 20), delay);
  writes += found.acknowledged;
  if (found.kept < found.acknowledged || !found.together || !found.whole || !found.sameBeside) {
    lost += 1;
    console.error(`kill ${kill + 1}, ${delay.toFixed(1)} ms: ${JSON.stringify(found)}`);
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(`${kills} kills, ${writes} acknowledged writes, ${lost} with a loss`);
process.exitCode = lost + broken > 0 ? 1 : 0;

/** Kills the month at every point, and answers at how many of them something was wrong. */
async function killAtEvery(what: string, library?: string): Promise<number> {
  const { points } = await liveThrough(0, library);
  let found = 0;
  for (let at = 1; at <= points; at += 1) {
    const { wrong } = await liveThrough(at, library);
    if (wrong.length === 0) continue;
    found += 1;
    console.error(`killed at point ${at} of ${points} ${what}: ${wrong.join('; ')}`);
  }
  console.log(`${points} points ${what} in a month of work, ${found} with something wrong`);
  return found;
}
