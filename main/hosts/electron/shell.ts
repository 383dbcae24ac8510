import type { BrowserWindow } from 'electron';
import type { Application } from '../../services/application.ts';
import type { Desk } from '../../services/ports.ts';
import { setupCalls } from './calls.ts';
import { createDesk } from './desk.ts';
import { setupMenu } from './menu.ts';
import { scheme } from './origin.ts';
import { setupPermissions } from './permissions.ts';
import { createPrinter } from './printer.ts';
import { setupReminders } from './reminders.ts';
import type { Runtime } from './runtime.ts';
import { openWindow } from './window.ts';

/** What the shell needs beside the runtime. */
export interface ShellParts {
  readonly compose: (desk: Desk) => Promise<Application>;
  readonly serveRenderer: (request: Request) => Promise<Response>;
  /** The built preload, one CommonJS file. */
  readonly preload: string;
  /** Absolute paths of the command line. */
  readonly paths: readonly string[];
  /** Absolute paths of the command line of a second instance. */
  readonly pathsOf: (argv: readonly string[], folder: string) => readonly string[];
}

/** In memory only: nothing that the page does outlives it. */
const partition = 'hygiene';

/** Runs the desktop application on a runtime. Ends at once where another instance already runs. */
export async function startShell(runtime: Runtime, parts: ShellParts): Promise<void> {
  const { app, protocol, session } = runtime;
  if (!app.requestSingleInstanceLock()) return app.quit();
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.enableSandbox();
  let window: BrowserWindow | null = null;

  await app.whenReady();
  const own = session.fromPartition(partition, { cache: false });
  const printer = createPrinter(runtime, own);
  own.protocol.handle(scheme, (request) => printer.serve(request) ?? parts.serveRenderer(request));
  setupPermissions(runtime, own);
  setupMenu(runtime);
  const application = await parts.compose(createDesk(runtime, printer.toPdf));
  setupCalls(runtime, application);

  const open = async (): Promise<void> => {
    window = await openWindow(runtime, application, own, parts.preload);
  };
  const show = (): void => {
    if (!window || window.isDestroyed()) return void open();
    if (window.isMinimized()) window.restore();
    window.focus();
  };
  const today = (): string => new Date().toLocaleDateString('sv-SE');
  const quiet = setupReminders(runtime, application, today, show);
  app.on('second-instance', (_event, argv, folder) => {
    show();
    const paths = parts.pathsOf(argv, folder);
    if (paths.length > 0) void application.importPaths(paths);
  });
  app.on('activate', () => {
    if (!window || window.isDestroyed()) void open();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', () => {
    quiet();
    void application.close();
  });
  await open();
  if (parts.paths.length > 0) void application.importPaths(parts.paths);
}
