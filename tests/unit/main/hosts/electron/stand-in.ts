import type { BrowserWindowConstructorOptions, IpcMainInvokeEvent, Session } from 'electron';
import type { Runtime } from '../../../../../main/hosts/electron/runtime.ts';

/** One thing that the shell did with the runtime. */
export interface Act {
  readonly what: string;
  readonly with: readonly unknown[];
}

type Listener = (...args: never[]) => unknown;

/** What a test can see of a stand-in, and do with it. */
export interface StandIn {
  readonly runtime: Runtime;
  readonly acts: readonly Act[];
  readonly windows: readonly BrowserWindowConstructorOptions[];
  readonly handlers: ReadonlyMap<string, Listener>;
  readonly session: Session;
  /** Calls a listener that the shell has set, by `object.event`. */
  readonly fire: (name: string, ...args: unknown[]) => unknown;
  /** An invocation as a page's frame would send it. */
  readonly from: (url: string, options?: { readonly mainFrame?: boolean }) => IpcMainInvokeEvent;
}

/** Known events of the objects that the shell listens to: any other is a mistake. */
const knownEvents: Readonly<Record<string, readonly string[]>> = {
  app: ['second-instance', 'activate', 'window-all-closed', 'will-quit', 'web-contents-created'],
  window: ['closed', 'ready-to-show'],
  contents: ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'],
};

/** An object that throws on every property that it was not given. */
function strict<T extends object>(name: string, known: Partial<T>): T {
  return new Proxy(known, {
    get: (target, property) => {
      if (Reflect.has(target, property)) return Reflect.get(target, property);
      if (property === 'then' || typeof property === 'symbol') return undefined;
      throw new Error(`The stand-in knows no ${name}.${String(property)}.`);
    },
  }) as T;
}

/** A stand-in for Electron's runtime: it does nothing, remembers everything, and refuses what it does not know. */
export function createStandIn(
  options: { readonly firstInstance?: boolean; readonly packaged?: boolean } = {},
): StandIn {
  const acts: Act[] = [];
  const windows: BrowserWindowConstructorOptions[] = [];
  const handlers = new Map<string, Listener>();
  const listeners = new Map<string, Listener>();

  const did =
    <R>(what: string, answer: R) =>
    (...args: unknown[]): R => {
      acts.push({ what, with: args });
      return answer;
    };
  const listen =
    (object: string) =>
    (event: string, listener: Listener): unknown => {
      if (!knownEvents[object]?.includes(event))
        throw new Error(`The stand-in knows no event ${object}.${event}.`);
      listeners.set(`${object}.${event}`, listener);
      return undefined;
    };
  const keep =
    (name: string) =>
    (listener: Listener): void => {
      listeners.set(name, listener);
    };

  const session = strict<Session>('session', {
    setPermissionRequestHandler: keep('session.permission-request'),
    setPermissionCheckHandler: keep('session.permission-check'),
    setDevicePermissionHandler: keep('session.device-permission'),
    setSpellCheckerEnabled: did('session.setSpellCheckerEnabled', undefined),
    protocol: strict('session.protocol', { handle: did('session.protocol.handle', undefined) }),
  } as unknown as Partial<Session>);

  class Window {
    readonly webContents = strict('webContents', { send: did('webContents.send', undefined) });
    constructor(settings: BrowserWindowConstructorOptions) {
      windows.push(settings);
      const known = {
        webContents: this.webContents,
        once: listen('window'),
        setContentProtection: did('window.setContentProtection', undefined),
        loadURL: did('window.loadURL', Promise.resolve()),
        isDestroyed: () => false,
        isMinimized: () => true,
        restore: did('window.restore', undefined),
        focus: did('window.focus', undefined),
        show: did('window.show', undefined),
      };
      // biome-ignore lint/correctness/noConstructorReturn: the shell must get the object that refuses the unknown
      return strict('window', known) as unknown as Window;
    }
  }

  const runtime = strict<Runtime>('runtime', {
    app: strict('app', {
      requestSingleInstanceLock: did('app.requestSingleInstanceLock', options.firstInstance ?? true),
      quit: did('app.quit', undefined),
      enableSandbox: did('app.enableSandbox', undefined),
      whenReady: did('app.whenReady', Promise.resolve()),
      on: listen('app'),
      isPackaged: options.packaged ?? false,
    }),
    protocol: strict('protocol', {
      registerSchemesAsPrivileged: did('protocol.registerSchemesAsPrivileged', undefined),
    }),
    session: strict('session', { fromPartition: did('session.fromPartition', session) }),
    ipcMain: strict('ipcMain', {
      handle: (channel: string, handler: Listener) => void handlers.set(channel, handler),
    }),
    dialog: strict('dialog', {
      showOpenDialog: did(
        'dialog.showOpenDialog',
        Promise.resolve({ canceled: false, filePaths: ['/chosen'] }),
      ),
      showSaveDialog: did('dialog.showSaveDialog', Promise.resolve({ canceled: true, filePath: '' })),
    }),
    Menu: strict('Menu', {
      buildFromTemplate: did('Menu.buildFromTemplate', null),
      setApplicationMenu: did('Menu.setApplicationMenu', undefined),
    }),
    BrowserWindow: Window as unknown as Runtime['BrowserWindow'],
  } as unknown as Partial<Runtime>);

  return {
    runtime,
    acts,
    windows,
    handlers,
    session,
    fire: (name, ...args) => {
      const listener = listeners.get(name);
      if (!listener) throw new Error(`The shell listens to no ${name}.`);
      return Reflect.apply(listener, undefined, args);
    },
    from: (url, { mainFrame = true } = {}) => {
      const frame = { url };
      return {
        senderFrame: frame,
        sender: { mainFrame: mainFrame ? frame : { url } },
      } as unknown as IpcMainInvokeEvent;
    },
  };
}
