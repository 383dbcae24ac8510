import { execFile } from 'node:child_process';
import type { Owner } from '../../domain/removal/systems.ts';

/** Longest that the list of processes may take, in milliseconds, and most that it may print, in bytes. */
const patience = 3_000;
const most = 8 * 1024 * 1024;

/** How an owner of files stands on a command line, one a line. */
const owners: Readonly<Record<Owner, RegExp>> = {
  /** The MCP reference server "memory", and its forks by their usual names. */
  'memory-server': /(?:server-memory|mcp-memory|memory-server)\b/,
  /** The command line, by its name or as the package that node runs. The desktop application has a capital. */
  'claude-code': /^(?:\S*\/)?claude(?:\s|$)|\bclaude-code\/cli\.m?js\b/m,
};

/** Whether an owner is among command lines, one a line. */
export const isAmong = (owner: Owner, commandLines: string): boolean => owners[owner].test(commandLines);

/** Whether an owner of files runs on this computer; null where that cannot be told. */
export function ownerRuns(owner: Owner): Promise<boolean | null> {
  if (process.platform === 'win32') return Promise.resolve(null);
  return new Promise((resolve) => {
    execFile('ps', ['-A', '-o', 'args='], { timeout: patience, maxBuffer: most }, (error, out) =>
      resolve(error ? null : isAmong(owner, out)),
    );
  });
}
