import { execFile } from 'node:child_process';

/** Longest that the list of processes may take, in milliseconds, and most that it may print, in bytes. */
const patience = 3_000;
const most = 8 * 1024 * 1024;

/** The MCP reference server "memory", and its forks by their usual names, as it stands on a command line. */
const memoryServer = /(?:server-memory|mcp-memory|memory-server)\b/;

/** Whether a memory server runs on this computer; null where that cannot be told. */
export function memoryServerRuns(): Promise<boolean | null> {
  if (process.platform === 'win32') return Promise.resolve(null);
  return new Promise((resolve) => {
    execFile('ps', ['-A', '-o', 'args='], { timeout: patience, maxBuffer: most }, (error, out) =>
      resolve(error ? null : memoryServer.test(out)),
    );
  });
}
