import type { IpcMainInvokeEvent } from 'electron';
import type { Reply } from '../../../shared/reply.ts';
import type { Application } from '../../services/application.ts';
import { channels } from './channels.ts';
import { isPage } from './origin.ts';
import type { Runtime } from './runtime.ts';

const refused: Reply<never> = { ok: false, error: { code: 'unknown-method' } };

/** Whether a message comes from the main frame of our own page, and from nowhere inside or beside it. */
const isOurs = ({ senderFrame, sender }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame === sender.mainFrame && isPage(senderFrame.url);

/** The one gate for calls, and the way of dropped paths, which the page cannot reach through it. */
export function setupCalls({ ipcMain }: Runtime, application: Application): void {
  ipcMain.handle(channels.call, (event, method: unknown, input: unknown) =>
    isOurs(event) && typeof method === 'string' ? application.call(method, input) : refused,
  );
  ipcMain.handle(channels.drop, (event, paths: unknown) => {
    if (!isOurs(event) || !Array.isArray(paths)) return refused;
    return application.importPaths(
      paths.filter((path): path is string => typeof path === 'string' && path !== ''),
    );
  });
}
