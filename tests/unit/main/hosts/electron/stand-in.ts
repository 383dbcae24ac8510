import type {
  App,
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Clipboard,
  Dialog,
  IpcMain,
  IpcMainInvokeEvent,
  Menu,
  Notification,
  NotificationConstructorOptions,
  Protocol,
  Session,
  Shell,
  WebContents,
  WebFrameMain,
} from 'electron';
import type { Runtime } from '../../../../../main/hosts/electron/runtime.ts';
import { strict } from './strict.ts';

/** One thing that the shell did with the runtime. */
export interface Act {
  readonly what: string;
  readonly with: readonly unknown[];
}

type Listener = (...args: never[]) => unknown;
type IpcListener = Parameters<IpcMain['handle']>[1];

export interface StandInOptions {
  readonly firstInstance?: boolean;
  readonly packaged?: boolean;
  /** Where the person saves a file; without it, they cancel. */
  readonly savePath?: string;
  /** Whether the person closes the dialog without choosing a file. */
  readonly cancels?: boolean;
  /** Whether the system shows notifications; it does where nothing is said. */
  readonly notifies?: boolean;
}

/** What a test can see of a stand-in, and do with it. */
export interface StandIn {
  readonly runtime: Runtime;
  readonly acts: readonly Act[];
  readonly windows: readonly BrowserWindowConstructorOptions[];
  readonly session: Session;
  readonly clipboard: { text: string };
  /** What happens while a window loads its page. */
  readonly onLoad: (act: () => Promise<unknown>) => void;
  readonly notifications: readonly NotificationConstructorOptions[];
  /** The names on which the shell listens, `object.event`, and those on which it answers calls. */
  readonly heard: () => readonly string[];
  readonly channels: () => readonly string[];
  /** Calls a listener that the shell has set, by `object.event`. */
  readonly fire: (name: string, ...args: unknown[]) => unknown;
  /** What the shell answers to an invocation. */
  readonly invoke: (channel: string, event: IpcMainInvokeEvent, ...args: unknown[]) => Promise<unknown>;
  /** An invocation's event as a page's frame would send it; `gone` where the frame has left since. */
  readonly from: (url: string, frame?: 'main' | 'inner' | 'gone') => IpcMainInvokeEvent;
  /** The contents of a page that the runtime tells of, whoever opened it. */
  readonly contents: WebContents;
  /** The person closes the last window that was opened. */
  readonly closeWindow: () => void;
}

/** Known events of the objects that the shell listens to: any other is a mistake. */
const knownEvents: Readonly<Record<string, readonly string[]>> = {
  app: ['second-instance', 'activate', 'window-all-closed', 'will-quit', 'web-contents-created'],
  window: ['closed', 'ready-to-show'],
  notification: ['click'],
  contents: ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'],
};

/** A stand-in for Electron's runtime: it does nothing, remembers everything, and refuses what it does not know. */
export function createStandIn(options: StandInOptions = {}): StandIn {
  const acts: Act[] = [];
  const windows: BrowserWindowConstructorOptions[] = [];
  const handlers = new Map<string, IpcListener>();
  const listeners = new Map<string, Listener>();

  const did =
    <R>(what: string, answer: R) =>
    (...args: unknown[]): R => {
      acts.push({ what, with: args });
      return answer;
    };
  const keep =
    (name: string) =>
    (listener: Listener | null): void => {
      if (listener) listeners.set(name, listener);
      else listeners.delete(name);
    };
  const listen =
    <T>(object: string, self: () => T) =>
    (event: string, listener: Listener): T => {
      if (!knownEvents[object]?.includes(event))
        throw new Error(`The stand-in knows no event ${object}.${event}.`);
      listeners.set(`${object}.${event}`, listener);
      return self();
    };
  const fire = (name: string, ...args: unknown[]): unknown => {
    const listener = listeners.get(name);
    if (!listener) throw new Error(`The shell listens to no ${name}.`);
    return Reflect.apply(listener, undefined, args);
  };

  const session = strict<Session>('session', {
    setPermissionRequestHandler: keep('session.permission-request'),
    setPermissionCheckHandler: keep('session.permission-check'),
    setDevicePermissionHandler: keep('session.device-permission'),
    setSpellCheckerEnabled: did('session.setSpellCheckerEnabled', undefined),
    protocol: strict<Protocol>('session.protocol', { handle: did('session.protocol.handle', undefined) }),
  });

  const contents: WebContents = strict<WebContents>('contents', {
    on: listen('contents', () => contents),
    setWindowOpenHandler: keep('contents.window-open'),
  });

  let closed = false;
  let load: () => Promise<unknown> = async () => {};
  const window: BrowserWindow = strict<BrowserWindow>('window', {
    webContents: strict<WebContents>('webContents', {
      send: did('webContents.send', undefined),
      printToPDF: did('webContents.printToPDF', Promise.resolve(Buffer.from('%PDF'))),
    }),
    once: listen('window', () => window),
    setContentProtection: did('window.setContentProtection', undefined),
    loadURL: async (address) => {
      acts.push({ what: 'window.loadURL', with: [address] });
      await load();
    },
    destroy: did('window.destroy', undefined),
    isDestroyed: () => closed,
    isMinimized: () => true,
    restore: did('window.restore', undefined),
    focus: did('window.focus', undefined),
    show: did('window.show', undefined),
  });

  const app: App = strict<App>('app', {
    requestSingleInstanceLock: did('app.requestSingleInstanceLock', options.firstInstance ?? true),
    quit: did('app.quit', undefined),
    enableSandbox: did('app.enableSandbox', undefined),
    whenReady: did('app.whenReady', Promise.resolve()),
    on: listen('app', () => app),
    isPackaged: options.packaged ?? false,
  });

  const clipboard = { text: '' };
  const notifications: NotificationConstructorOptions[] = [];

  const runtime = strict<Runtime>('runtime', {
    app,
    protocol: strict<Protocol>('protocol', {
      registerSchemesAsPrivileged: did('protocol.registerSchemesAsPrivileged', undefined),
    }),
    session: strict<Runtime['session']>('session', { fromPartition: did('session.fromPartition', session) }),
    ipcMain: strict<IpcMain>('ipcMain', {
      handle: (channel, listener) => void handlers.set(channel, listener),
    }),
    dialog: strict<Dialog>('dialog', {
      showOpenDialog: did(
        'dialog.showOpenDialog',
        Promise.resolve({ canceled: options.cancels ?? false, filePaths: ['/chosen'] }),
      ),
      showSaveDialog: did(
        'dialog.showSaveDialog',
        Promise.resolve({ canceled: options.savePath === undefined, filePath: options.savePath ?? '' }),
      ),
    }),
    clipboard: strict<Clipboard>('clipboard', {
      writeText: (text) => {
        clipboard.text = text;
        return Promise.resolve();
      },
      readText: () => Promise.resolve(clipboard.text),
      clear: () => {
        clipboard.text = '';
      },
    }),
    Notification: strict<Runtime['Notification']>(
      'Notification',
      { isSupported: () => options.notifies ?? true },
      (settings = {}) => {
        notifications.push(settings);
        const notification: Notification = strict<Notification>('notification', {
          on: listen('notification', () => notification),
          show: did('notification.show', undefined),
        });
        return notification;
      },
    ),
    shell: strict<Shell>('shell', { trashItem: did('shell.trashItem', Promise.resolve()) }),
    Menu: strict<Runtime['Menu']>('Menu', {
      buildFromTemplate: did('Menu.buildFromTemplate', strict<Menu>('menu', {})),
      setApplicationMenu: did('Menu.setApplicationMenu', undefined),
    }),
    BrowserWindow: strict<Runtime['BrowserWindow']>('BrowserWindow', {}, (settings = {}) => {
      closed = false;
      windows.push(settings);
      return window;
    }),
  });

  return {
    runtime,
    acts,
    windows,
    session,
    clipboard,
    notifications,
    onLoad: (act) => {
      load = act;
    },
    contents,
    fire,
    heard: () => [...listeners.keys()],
    channels: () => [...handlers.keys()],
    invoke: async (channel, event, ...args) => {
      const listener = handlers.get(channel);
      if (!listener) throw new Error(`The shell answers on no ${channel}.`);
      return listener(event, ...args);
    },
    from: (url, which = 'main') => {
      const main = strict<WebFrameMain>('frame', { url });
      const inner = strict<WebFrameMain>('frame', { url });
      return strict<IpcMainInvokeEvent>('event', {
        senderFrame: { main, inner, gone: null }[which],
        sender: strict<WebContents>('sender', { mainFrame: main }),
      });
    },
    closeWindow: () => {
      closed = true;
      fire('window.closed');
    },
  };
}
