import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installChromium } from './chromium.ts';

/** Figures of one runner. */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'hygiene-tests-'));
const bin = (path: string): string => join('node_modules', path);

function run(title: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n# ${title}`);
  const { status } = spawnSync(process.execPath, [...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** A check that is passed or failed as a whole. */
const whole = (title: string, args: readonly string[]): Tally =>
  run(title, args) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

/** A run of vitest, counted from its own report; a run that wrote none has failed. */
function vitest(title: string, config: string): Tally {
  const file = join(scratch, `${title}.json`);
  const ok = run(title, [
    bin('vitest/vitest.mjs'),
    'run',
    '-c',
    config,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numFailedTestSuites: number;
  };
  const failed = report.numFailedTests + (report.numFailedTests === 0 && !ok ? 1 : 0);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
}

/** A run of Playwright, counted from its own report. */
function playwright(title: string, folder: string): Tally {
  if (globSync(`${folder}/*.spec.ts`).length === 0) return { passed: 0, failed: 0, skipped: 0 };
  const file = join(scratch, `${title}.json`);
  const ok = run(title, [bin('@playwright/test/cli.js'), 'test', '-c', `${folder}/playwright.config.ts`], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: failed + (failed === 0 && !ok ? 1 : 0), skipped: stats.skipped };
}

const tallies: Tally[] = [
  whole('types', [bin('typescript/bin/tsc'), '-b']),
  whole('lint and format', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']),
  vitest('unit', 'tests/vitest.config.ts'),
];
if (existsSync('tests/package/vitest.config.ts'))
  tallies.push(vitest('package', 'tests/package/vitest.config.ts'));
process.env.CHROMIUM_PATH = installChromium();
tallies.push(
  whole('page', [bin('vite/bin/vite.js'), 'build', '-c', 'renderer/vite.config.ts', '--logLevel', 'error']),
);
tallies.push(playwright('end to end', 'tests/e2e'));
tallies.push(playwright('electron', 'tests/electron'));
rmSync(scratch, { recursive: true, force: true });

const sum = (of: keyof Tally): number => tallies.reduce((total, tally) => total + tally[of], 0);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
