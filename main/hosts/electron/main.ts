import { join, resolve } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session } from 'electron';
import { fill } from '../../../shared/text/problems.ts';
import { storeText } from '../../../shared/text/store.ts';
import { compose } from '../../adapters/compose.ts';
import { createServeRenderer } from '../../adapters/renderer-files/serve-renderer.ts';
import { StoreError } from '../../adapters/store/store-error.ts';
import { startShell } from './shell.ts';

const here = import.meta.dirname;

/** The paths among the words of a command line; the program, the application and switches are none. */
const pathsOf = (argv: readonly string[], folder: string): string[] =>
  argv
    .slice(app.isPackaged ? 1 : 2)
    .filter((word) => !word.startsWith('-'))
    .map((path) => resolve(folder, path));

startShell(
  { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session },
  {
    compose: (desk) => compose({ desk, version: app.getVersion() }),
    serveRenderer: createServeRenderer({ root: join(here, 'renderer') }),
    preload: join(here, 'preload.cjs'),
    paths: pathsOf(process.argv, process.cwd()),
    pathsOf,
  },
).catch((error: unknown) => {
  const known =
    error instanceof StoreError
      ? fill(storeText[error.code], { place: error.place })
      : 'The application could not start.';
  dialog.showErrorBox('Memory Hygiene', known);
  app.exit(2);
});
