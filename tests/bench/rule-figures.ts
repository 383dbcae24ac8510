import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { RuleFigures } from './rules.ts';

/** Shares of the time below this are told together, as a part of the whole. */
const least = 0.01;

/** Measures the rules in a process of their own, and tells it as a part of the record of a run. */
export function ruleFigures(): string {
  const file = fileURLToPath(new URL('rules.ts', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  const figures = JSON.parse(stdout) as RuleFigures;
  const shown = figures.shares.filter(([, share]) => share >= least);
  const rest = figures.shares.filter(([, share]) => share < least);
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const lines = [
    ...shown.map(
      ([rule, share]) =>
        `| ${rule === '' ? 'looking for all keywords, and reading the sentences' : `\`${rule}\``} | ${percent(share)} |`,
    ),
    `| ${rest.length} others that had something to look at | ${percent(rest.reduce((sum, [, share]) => sum + share, 0))} |`,
  ];
  return `
All ${figures.rules} rules, one thread, without start-up, in processor time (load of the machine ${loadavg()[0]?.toFixed(1)}):

| Prose | 100 MB of it | Pages of this project | Short entries | A bare pass of the same patterns takes | secretlint takes |
|---|---|---|---|---|---|
| ${figures.prose.toFixed(1)} MB/s | ${figures.long.toFixed(1)} MB/s | ${figures.pages.toFixed(1)} MB/s | ${Math.round(figures.entries).toLocaleString('en')} a second | ${figures.bare.toFixed(1)} × | ${figures.secretlint.toFixed(2)} × |

| Rule | Share of the time on prose |
|---|---|
${lines.join('\n')}
`;
}
