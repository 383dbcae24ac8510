import { describe, expect, it, vi } from 'vitest';
import { isPage } from '../../../../../main/hosts/electron/origin.ts';
import { type ShellParts, startShell } from '../../../../../main/hosts/electron/shell.ts';
import type { Application } from '../../../../../main/services/application.ts';
import { defaultSettings } from '../../../../../shared/settings.ts';
import { createStandIn, type StandIn } from './stand-in.ts';

const result = {
  ok: true as const,
  value: { cancelled: false, sources: [], entries: 0, problems: 0, older: 0, same: 0, moved: 0 },
};

function parts(settings = defaultSettings) {
  const listeners: ((message: never) => void)[] = [];
  const application: Application = {
    call: vi.fn(async (method: string) => ({
      ok: true as const,
      value: method === 'settings.get' ? settings : method,
    })),
    on: (listener) => {
      listeners.push(listener as (message: never) => void);
      return () => {};
    },
    importPaths: vi.fn(async () => result),
    importBytes: vi.fn(async () => result),
    close: vi.fn(async () => {}),
  };
  const given: ShellParts = {
    compose: async () => application,
    serveRenderer: async () => new Response('page'),
    preload: '/dist/preload.cjs',
    paths: [],
    pathsOf: (argv) => argv.slice(1),
  };
  return { application, given, listeners };
}

async function started(options: Parameters<typeof createStandIn>[0] = {}, more: Partial<ShellParts> = {}) {
  const standIn = createStandIn(options);
  const made = parts();
  await startShell(standIn.runtime, { ...made.given, ...more });
  return { ...standIn, ...made };
}

const did = ({ acts }: Pick<StandIn, 'acts'>, what: string): readonly (readonly unknown[])[] =>
  acts.filter((act) => act.what === what).map((act) => act.with);

describe('the desktop shell', () => {
  it('registers its scheme before the application is ready, and serves it in a session that is kept in memory', async () => {
    const shell = await started();
    const order = shell.acts.map(({ what }) => what);
    expect(order.indexOf('protocol.registerSchemesAsPrivileged')).toBeLessThan(
      order.indexOf('app.whenReady'),
    );
    expect(did(shell, 'protocol.registerSchemesAsPrivileged')).toEqual([
      [[{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]],
    ]);
    const [partition, settings] = did(shell, 'session.fromPartition')[0] ?? [];
    expect(String(partition)).not.toMatch(/^persist:/);
    expect(settings).toEqual({ cache: false });
    const [scheme, handler] = did(shell, 'session.protocol.handle')[0] ?? [];
    expect(scheme).toBe('app');
    expect(
      await (handler as ShellParts['serveRenderer'])(new Request('http://bundle/')).then((answer) =>
        answer.text(),
      ),
    ).toBe('page');
  });

  it('opens a window that is sandboxed, isolated and without a spell checker', async () => {
    const shell = await started({ packaged: true });
    expect(did(shell, 'app.enableSandbox')).toHaveLength(1);
    expect(shell.windows).toHaveLength(1);
    expect(shell.windows[0]).toMatchObject({ minWidth: 900, minHeight: 600 });
    expect(shell.windows[0]?.webPreferences).toEqual({
      preload: '/dist/preload.cjs',
      session: shell.session,
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
      devTools: false,
    });
    expect(did(shell, 'session.setSpellCheckerEnabled')).toEqual([[false]]);
    expect(did(shell, 'window.loadURL')).toEqual([['app://bundle/']]);
  });

  it('is kept out of screenshots until the setting says otherwise', async () => {
    const shell = await started();
    expect(did(shell, 'window.setContentProtection')).toEqual([[true]]);
    vi.mocked(shell.application.call).mockResolvedValue({
      ok: true,
      value: { ...defaultSettings, contentProtection: false },
    });
    for (const listener of shell.listeners)
      listener({ name: 'changed', payload: { what: 'settings' } } as never);
    await vi.waitFor(() => expect(did(shell, 'window.setContentProtection')).toEqual([[true], [false]]));
  });

  it('refuses every permission and device', async () => {
    const shell = await started();
    const answer = vi.fn();
    shell.fire('session.permission-request', {}, 'media', answer);
    expect(answer).toHaveBeenCalledWith(false);
    expect(shell.fire('session.permission-check', {}, 'clipboard-read')).toBe(false);
    expect(shell.fire('session.device-permission', {})).toBe(false);
  });

  it('refuses every navigation, redirect, embedded view and new window', async () => {
    const shell = await started();
    const heard = new Map<string, (event: { preventDefault: () => void }) => void>();
    let opened: unknown;
    shell.fire(
      'app.web-contents-created',
      {},
      {
        on: (event: string, listener: (event: { preventDefault: () => void }) => void) =>
          heard.set(event, listener),
        setWindowOpenHandler: (handler: (details: unknown) => unknown) => {
          opened = handler({ url: 'https://example.com' });
        },
      },
    );
    expect([...heard.keys()].sort()).toEqual([
      'will-attach-webview',
      'will-frame-navigate',
      'will-navigate',
      'will-redirect',
    ]);
    for (const listener of heard.values()) {
      const preventDefault = vi.fn();
      listener({ preventDefault });
      expect(preventDefault).toHaveBeenCalledOnce();
    }
    expect(opened).toEqual({ action: 'deny' });
  });

  it('has two channels, and the dropped paths cannot be reached through the calls', async () => {
    const shell = await started();
    expect([...shell.handlers.keys()].sort()).toEqual(['call', 'drop']);
    const page = shell.from('app://bundle/index.html');
    const call = shell.handlers.get('call') as (...args: unknown[]) => Promise<unknown>;
    const drop = shell.handlers.get('drop') as (...args: unknown[]) => Promise<unknown>;
    expect(await call(page, 'rules.list', {})).toEqual({ ok: true, value: 'rules.list' });
    await call(page, 'drop', ['/etc/passwd']);
    expect(shell.application.importPaths).not.toHaveBeenCalled();
    await drop(page, ['/dropped', 7, '']);
    expect(shell.application.importPaths).toHaveBeenCalledWith(['/dropped']);
  });

  it.each([
    ['another scheme', 'https://bundle/', true],
    ['another host', 'app://other/', true],
    ['a host that begins alike', 'app://bundle.example/', true],
    ['a frame inside the page', 'app://bundle/', false],
    ['no address at all', 'nonsense', true],
  ])('does not listen to %s', async (_, url, mainFrame) => {
    const shell = await started();
    const before = vi.mocked(shell.application.call).mock.calls.length;
    const sender = shell.from(url, { mainFrame });
    const call = shell.handlers.get('call') as (...args: unknown[]) => Promise<unknown>;
    const drop = shell.handlers.get('drop') as (...args: unknown[]) => Promise<unknown>;
    expect(await call(sender, 'rules.list', {})).toMatchObject({ ok: false });
    expect(await drop(sender, ['/x'])).toMatchObject({ ok: false });
    expect(vi.mocked(shell.application.call).mock.calls.length).toBe(before);
    expect(shell.application.importPaths).not.toHaveBeenCalled();
  });

  it('runs once: a second instance ends, and hands its paths to the first', async () => {
    const second = await started({ firstInstance: false });
    expect(did(second, 'app.quit')).toHaveLength(1);
    expect(second.windows).toEqual([]);
    const first = await started();
    first.fire('app.second-instance', {}, ['program', '/new'], '/');
    expect(first.application.importPaths).toHaveBeenCalledWith(['/new']);
    expect(did(first, 'window.focus')).toHaveLength(1);
  });

  it('reads the paths that it was started with', async () => {
    const shell = await started({}, { paths: ['/given'] });
    expect(shell.application.importPaths).toHaveBeenCalledWith(['/given']);
  });

  it('passes events on to the page, and closes the application when it quits', async () => {
    const shell = await started();
    const message = { name: 'changed', payload: { what: 'log' } };
    for (const listener of shell.listeners) listener(message as never);
    expect(did(shell, 'webContents.send')).toEqual([['event', message]]);
    shell.fire('app.will-quit');
    expect(shell.application.close).toHaveBeenCalledOnce();
  });

  it('offers a menu without a way out, and developer tools only before it is packaged', async () => {
    const roles = (shell: Pick<StandIn, 'acts'>): string =>
      JSON.stringify(did(shell, 'Menu.buildFromTemplate'));
    expect(roles(await started({ packaged: true }))).not.toMatch(/toggleDevTools|reload|help/);
    expect(roles(await started())).toMatch(/toggleDevTools/);
  });

  it('asks for files without leaving them in the system’s recent documents', async () => {
    let desk: Awaited<Parameters<ShellParts['compose']>[0]> | undefined;
    const shell = await started(
      {},
      {
        compose: async (given) => {
          desk = given;
          return parts().application;
        },
      },
    );
    expect(await desk?.choose?.('folder')).toEqual(['/chosen']);
    expect(await desk?.save('log.md', 'text/markdown', '…')).toEqual({ how: 'cancelled', href: null });
    for (const what of ['dialog.showOpenDialog', 'dialog.showSaveDialog']) {
      expect(did(shell, what)[0]?.[0]).toMatchObject({
        properties: expect.arrayContaining(['dontAddToRecent']),
      });
    }
  });
});

describe('the stand-in', () => {
  it('throws on a property that it does not know', () => {
    const { runtime } = createStandIn();
    expect(() => Reflect.get(runtime, 'crashReporter')).toThrow('knows no runtime.crashReporter');
    expect(() => runtime.app.setAsDefaultProtocolClient('x')).toThrow(
      'knows no app.setAsDefaultProtocolClient',
    );
  });
  it('throws on an event that it does not know', () => {
    expect(() => createStandIn().runtime.app.on('open-url', () => {})).toThrow('knows no event app.open-url');
  });
});

describe('the address of the page', () => {
  it.each([
    ['app://bundle/', true],
    ['app://bundle/index.html#/log', true],
    ['app://bundle@evil/', false],
    ['http://bundle/', false],
    ['', false],
  ])('%s: %s', (address, expected) => expect(isPage(address)).toBe(expected));
});
