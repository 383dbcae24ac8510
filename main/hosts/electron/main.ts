import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  Notification,
  protocol,
  session,
  shell,
} from 'electron';
import { fill } from '../../../shared/text/problems.ts';
import { storeText } from '../../../shared/text/store.ts';
import { compose } from '../../adapters/compose.ts';
import { createServeRenderer } from '../../adapters/renderer-files/serve-renderer.ts';
import { StoreError } from '../../adapters/store/store-error.ts';
import { pathsOf } from './paths-of.ts';
import { startShell } from './shell.ts';

const here = import.meta.dirname;

startShell(
  { app, BrowserWindow, clipboard, dialog, ipcMain, Menu, Notification, protocol, session, shell },
  {
    compose: (desk) => compose({ desk, version: app.getVersion() }),
    serveRenderer: createServeRenderer({ root: join(here, 'renderer') }),
    preload: join(here, 'preload.cjs'),
    paths: pathsOf(process.argv, process.cwd(), app.isPackaged),
    pathsOf: (argv, folder) => pathsOf(argv, folder, app.isPackaged),
  },
).catch((error: unknown) => {
  const known =
    error instanceof StoreError
      ? fill(storeText[error.code], { place: error.place })
      : 'The application could not start.';
  dialog.showErrorBox('Memory Hygiene', known);
  app.exit(2);
});
