import { resolve } from 'node:path';

/**
 * The paths among the words of a command line. The program, switches and (from source) the application's own folder
 * are none. Switches go first: Chromium may have moved them before the words that count.
 */
export const pathsOf = (argv: readonly string[], folder: string, packaged: boolean): string[] =>
  argv
    .filter((word) => !word.startsWith('-'))
    .slice(packaged ? 1 : 2)
    .map((path) => resolve(folder, path));
