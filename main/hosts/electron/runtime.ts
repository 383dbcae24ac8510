import type * as Electron from 'electron';

/** The part of Electron that the shell uses. It is handed in, so that the shell can be driven without the runtime. */
export type Runtime = Pick<
  typeof Electron,
  | 'Notification'
  | 'app'
  | 'BrowserWindow'
  | 'clipboard'
  | 'ipcMain'
  | 'protocol'
  | 'session'
  | 'dialog'
  | 'Menu'
  | 'shell'
>;
