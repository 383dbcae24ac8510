import type { BrowserWindow, Session } from 'electron';
import type { Settings } from '../../../shared/settings.ts';
import type { Application } from '../../services/application.ts';
import { channels } from './channels.ts';
import { pageAddress } from './origin.ts';
import type { Runtime } from './runtime.ts';

/** Opens the window: sandboxed, isolated, in a session that is forgotten with it. */
export async function openWindow(
  runtime: Runtime,
  application: Application,
  session: Session,
  preload: string,
): Promise<BrowserWindow> {
  const window = new runtime.BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Memory Hygiene',
    webPreferences: {
      preload,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !runtime.app.isPackaged,
    },
  });
  const protect = async (): Promise<void> => {
    const reply = await application.call('settings.get', {});
    window.setContentProtection(reply.ok ? (reply.value as Settings).contentProtection : true);
  };
  await protect();
  const silence = application.on((message) => {
    if (message.name === 'changed' && message.payload.what === 'settings') void protect();
    if (!window.isDestroyed()) window.webContents.send(channels.event, message);
  });
  window.once('closed', silence);
  window.once('ready-to-show', () => window.show());
  await window.loadURL(pageAddress);
  return window;
}
