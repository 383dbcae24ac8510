import { describe, expect, it, vi } from 'vitest';
import { pathsOf } from '../../../../../main/hosts/electron/paths-of.ts';
import { did, started } from './started.ts';

describe('the desktop shell', () => {
  it('registers its scheme and the sandbox before the application is ready', async () => {
    const shell = await started();
    const order = shell.acts.map(({ what }) => what);
    for (const early of ['protocol.registerSchemesAsPrivileged', 'app.enableSandbox'])
      expect(order.slice(0, order.indexOf('app.whenReady')), early).toContain(early);
    expect(did(shell, 'protocol.registerSchemesAsPrivileged')).toEqual([
      [[{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]],
    ]);
  });

  it('serves the page in a session that is kept in memory', async () => {
    const serveRenderer = vi.fn(async () => new Response('page'));
    const shell = await started({}, { serveRenderer });
    const [partition, settings] = did(shell, 'session.fromPartition')[0] ?? [];
    expect(String(partition)).not.toMatch(/^persist:/);
    expect(settings).toEqual({ cache: false });
    const [[scheme, answer] = []] = did(shell, 'session.protocol.handle');
    const page = new Request('app://bundle/');
    const response = (await Reflect.apply(answer as () => unknown, undefined, [page])) as Response;
    expect([scheme, await response.text()]).toEqual(['app', 'page']);
    expect(serveRenderer).toHaveBeenCalledExactlyOnceWith(page);
  });

  it('opens a window that is sandboxed, isolated and without a spell checker', async () => {
    const shell = await started({ packaged: true });
    expect(did(shell, 'app.enableSandbox')).toHaveLength(1);
    expect(shell.windows).toHaveLength(1);
    expect(shell.windows[0]).toMatchObject({ minWidth: 900, minHeight: 600, title: 'Memory Hygiene' });
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

  it('shows the window only once it has something to show', async () => {
    const shell = await started();
    expect(shell.windows[0]?.show).toBe(false);
    expect(did(shell, 'window.show')).toEqual([]);
    shell.fire('window.ready-to-show');
    expect(did(shell, 'window.show')).toHaveLength(1);
  });

  it('runs once: a second instance opens and composes nothing', async () => {
    const compose = vi.fn();
    const second = await started({ firstInstance: false }, { compose });
    expect(second.acts.map(({ what }) => what)).toEqual(['app.requestSingleInstanceLock', 'app.quit']);
    expect([second.windows, second.heard(), second.channels()]).toEqual([[], [], []]);
    expect(compose).not.toHaveBeenCalled();
  });

  it('comes forward for a second instance, and takes its paths over', async () => {
    const shell = await started();
    shell.fire('app.second-instance', {}, ['program'], '/');
    expect([did(shell, 'window.restore'), did(shell, 'window.focus')]).toEqual([[[]], [[]]]);
    expect(shell.application.importPaths).not.toHaveBeenCalled();
    shell.fire('app.second-instance', {}, ['program', '/new'], '/');
    expect(shell.application.importPaths).toHaveBeenCalledExactlyOnceWith(['/new']);
    shell.closeWindow();
    shell.fire('app.second-instance', {}, ['program'], '/');
    expect(did(shell, 'window.focus')).toHaveLength(2);
  });

  it('reads the paths that it was started with, and nothing where there are none', async () => {
    const shell = await started({}, { paths: ['/given'] });
    expect(shell.application.importPaths).toHaveBeenCalledExactlyOnceWith(['/given']);
    expect((await started()).application.importPaths).not.toHaveBeenCalled();
  });

  it('opens its window again where the system asks for it, and never two', async () => {
    const shell = await started();
    shell.fire('app.activate');
    expect(shell.windows).toHaveLength(1);
    shell.closeWindow();
    shell.fire('app.activate');
    await vi.waitFor(() => expect(did(shell, 'window.loadURL')).toHaveLength(2));
    expect(shell.windows).toHaveLength(2);
    expect(shell.windows[1]).toEqual(shell.windows[0]);
  });

  it('ends with its last window, but for where applications outlive theirs', async () => {
    const shell = await started();
    shell.fire('app.window-all-closed');
    expect(did(shell, 'app.quit')).toHaveLength(process.platform === 'darwin' ? 0 : 1);
  });

  it('passes events on to the page until its window is closed, and closes the application when it quits', async () => {
    const shell = await started();
    shell.tell({ name: 'changed', payload: { what: 'log' } });
    expect(did(shell, 'webContents.send')).toEqual([
      ['event', { name: 'changed', payload: { what: 'log' } }],
    ]);
    shell.closeWindow();
    expect(shell.listeners.size).toBe(0);
    shell.fire('app.will-quit');
    expect(shell.application.close).toHaveBeenCalledOnce();
  });

  it('offers a menu without a way out, and developer tools only before it is packaged', async () => {
    const roles = async (packaged: boolean) =>
      JSON.stringify(did(await started({ packaged }), 'Menu.buildFromTemplate'));
    expect(await roles(true)).toContain('"copy"');
    expect(await roles(true)).not.toMatch(/toggleDevTools|reload|help|recent|services|click/i);
    expect(await roles(false)).toContain('toggleDevTools');
  });
});

describe('the paths on a command line', () => {
  it.each([
    [true, ['/opt/hygiene', 'a.zip', '/b'], ['/home/a.zip', '/b']],
    [true, ['/opt/hygiene', '--no-sandbox', '-x', 'a.zip'], ['/home/a.zip']],
    [true, ['/opt/hygiene'], []],
    [false, ['/electron', '/project', 'a.zip'], ['/home/a.zip']],
    [false, ['/electron', '--allow-file-access-from-files', '/project', '/a.zip'], ['/a.zip']],
  ])('packaged: %s, %j is %j', (packaged, argv, expected) =>
    expect(pathsOf(argv, '/home', packaged)).toEqual(expected),
  );
});
