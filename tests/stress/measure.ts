import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Report } from '../../shared/report.ts';

export interface Measured {
  readonly code: number | null;
  /** Whole run of the process, in milliseconds. */
  readonly took: number;
  /** Time of the processors, in milliseconds: what other programs take does not count. 0 where the system does not tell. */
  readonly cpu: number;
  /** Highest resident memory in MB; 0 where the system does not tell. */
  readonly peak: number;
  readonly entries: number;
  readonly problems: readonly { readonly where: string; readonly code: string }[];
}

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm run hygiene` hands to Node. */
function commandLine(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    scripts: { hygiene: string };
  };
  return scripts.hygiene.split(' ').slice(1);
}

/** Scans a path with the command line in a process of its own, and watches its memory. */
export async function measureScan(path: string): Promise<Measured> {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    [...commandLine(), 'scan', path, '--format', 'json', '--fail-on', 'never'],
    { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  // A report of a million entries is longer than a string may be: only its end is kept whole.
  let entries = 0;
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
    const end = text.lastIndexOf(',\n{"id"');
    if (end < 1_000_000) return;
    entries += text.slice(0, end).split('\n{"id"').length - 1;
    text = text.slice(end);
  });
  let [peak, cpu] = [0, 0];
  const watch = setInterval(() => {
    peak = Math.max(peak, residentPeak(child.pid));
    cpu = Math.max(cpu, processorTime(child.pid));
  }, 20);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  const took = performance.now() - begun;
  entries += text.split('\n{"id"').length - 1;
  const tail = text.slice(text.lastIndexOf('\n],"sources":') + 3);
  const { sources } = Report.pick({ sources: true }).parse(
    JSON.parse(tail === '' ? '{"sources":[]}' : `{${tail}`),
  );
  return { code, took, cpu, peak, entries, problems: sources.flatMap(({ problems }) => problems) };
}

/** The highest resident memory of a process so far, in MB, where the system tells it (Linux). */
function residentPeak(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Processor time of a process so far, of all its threads, in milliseconds (Linux, at its usual 100 ticks a second). */
function processorTime(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
  } catch {
    return 0;
  }
}
