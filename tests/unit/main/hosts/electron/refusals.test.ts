import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { isPage } from '../../../../../main/hosts/electron/origin.ts';
import { defaultSettings } from '../../../../../shared/settings.ts';
import { createStandIn } from './stand-in.ts';
import { did, started } from './started.ts';

describe('what the desktop shell refuses', () => {
  it.each(['media', 'clipboard-read', 'geolocation', 'notifications', 'openExternal', 'fileSystem'])(
    'is the permission "%s", asked for or looked up',
    async (permission) => {
      const shell = await started();
      const answer = vi.fn();
      shell.fire('session.permission-request', shell.contents, permission, answer, {});
      expect(answer).toHaveBeenCalledExactlyOnceWith(false);
      expect(shell.fire('session.permission-check', null, permission, 'app://bundle', {})).toBe(false);
    },
  );

  it.each(['usb', 'hid', 'serial'])('is every device: %s', async (deviceType) => {
    const shell = await started();
    expect(shell.fire('session.device-permission', { deviceType, origin: 'app://bundle' })).toBe(false);
  });

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'is to leave the page or to bring another into it: %s',
    async (event) => {
      const shell = await started();
      shell.fire('app.web-contents-created', {}, shell.contents);
      const preventDefault = vi.fn();
      shell.fire(`contents.${event}`, { preventDefault, url: 'https://example.com/' });
      expect(preventDefault).toHaveBeenCalledOnce();
    },
  );

  it.each(['https://example.com/', 'app://bundle/', 'about:blank', 'file:///etc/passwd'])(
    'is a new window, also for %s',
    async (url) => {
      const shell = await started();
      shell.fire('app.web-contents-created', {}, shell.contents);
      expect(shell.fire('contents.window-open', { url })).toEqual({ action: 'deny' });
    },
  );

  it('stands before the first window opens, and the shell listens to nothing else', async () => {
    const shell = await started();
    expect([...shell.heard()].sort()).toEqual([
      'app.activate',
      'app.second-instance',
      'app.web-contents-created',
      'app.will-quit',
      'app.window-all-closed',
      'session.device-permission',
      'session.permission-check',
      'session.permission-request',
      'window.closed',
      'window.ready-to-show',
    ]);
    expect(shell.heard().indexOf('app.web-contents-created')).toBeLessThan(
      shell.heard().indexOf('window.closed'),
    );
  });
});

describe('the two channels', () => {
  it('are one for calls and one for dropped paths, which the calls cannot reach', async () => {
    const shell = await started();
    expect([...shell.channels()].sort()).toEqual(['call', 'drop']);
    const page = shell.from('app://bundle/index.html');
    expect(await shell.invoke('call', page, 'rules.list', { a: 1 })).toEqual({
      ok: true,
      value: 'rules.list',
    });
    expect(shell.application.call).toHaveBeenLastCalledWith('rules.list', { a: 1 });
    await shell.invoke('call', page, 'drop', ['/etc/passwd']);
    expect(shell.application.importPaths).not.toHaveBeenCalled();
    await shell.invoke('drop', page, ['/dropped', 7, '', null]);
    expect(shell.application.importPaths).toHaveBeenCalledExactlyOnceWith(['/dropped']);
  });

  it.each([
    ['another scheme', 'https://bundle/', 'main'],
    ['another host', 'app://other/', 'main'],
    ['a host that begins alike', 'app://bundle.example/', 'main'],
    ['no address at all', 'nonsense', 'main'],
    ['a frame inside the page', 'app://bundle/', 'inner'],
    ['a frame that is gone', 'app://bundle/', 'gone'],
  ] as const)('do not listen to %s', async (_, url, frame) => {
    const shell = await started();
    shell.application.call.mockClear();
    const refused = { ok: false, error: { code: 'unknown-method' } };
    expect(await shell.invoke('call', shell.from(url, frame), 'rules.list', {})).toEqual(refused);
    expect(await shell.invoke('drop', shell.from(url, frame), ['/x'])).toEqual(refused);
    expect(shell.application.call).not.toHaveBeenCalled();
    expect(shell.application.importPaths).not.toHaveBeenCalled();
  });

  it('do not take what is no method and no list', async () => {
    const shell = await started();
    shell.application.call.mockClear();
    const page = shell.from('app://bundle/');
    for (const method of [undefined, null, 7, ['rules.list'], { toString: () => 'rules.list' }])
      expect(await shell.invoke('call', page, method, {})).toMatchObject({ ok: false });
    for (const paths of [undefined, '/etc/passwd', { length: 1, 0: '/etc/passwd' }])
      expect(await shell.invoke('drop', page, paths)).toMatchObject({ ok: false });
    expect(shell.application.call).not.toHaveBeenCalled();
    expect(shell.application.importPaths).not.toHaveBeenCalled();
  });
});

describe('the window', () => {
  it('is kept out of screenshots before it loads, until the setting says otherwise', async () => {
    const shell = await started();
    const order = shell.acts.map(({ what }) => what);
    expect(order.indexOf('window.setContentProtection')).toBeLessThan(order.indexOf('window.loadURL'));
    expect(did(shell, 'window.setContentProtection')).toEqual([[true]]);
    shell.application.call.mockResolvedValue({
      ok: true,
      value: { ...defaultSettings, contentProtection: false },
    });
    shell.tell({ name: 'changed', payload: { what: 'settings' } });
    await vi.waitFor(() => expect(did(shell, 'window.setContentProtection')).toEqual([[true], [false]]));
  });

  it('is kept out of screenshots where the settings cannot be read', async () => {
    const shell = await started();
    shell.application.call.mockResolvedValue({ ok: false, error: { code: 'unexpected' } });
    shell.tell({ name: 'changed', payload: { what: 'settings' } });
    await vi.waitFor(() => expect(did(shell, 'window.setContentProtection')).toEqual([[true], [true]]));
  });
});

describe('what the product takes of Electron', () => {
  const taken = (file: string): string[] => {
    const url = new URL(`../../../../../main/hosts/electron/${file}`, import.meta.url);
    const names = readFileSync(fileURLToPath(url), 'utf8').match(/^import \{([^}]*)\} from 'electron'/m)?.[1];
    return (names ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .sort();
  };

  it('is neither crash reporter nor updater, or network; of clipboard and shell only what copies and what moves to the bin', () => {
    expect(taken('main.ts')).toEqual([
      'BrowserWindow',
      'Menu',
      'Notification',
      'app',
      'clipboard',
      'dialog',
      'ipcMain',
      'protocol',
      'session',
      'shell',
    ]);
    expect(taken('preload.ts')).toEqual(['contextBridge', 'ipcRenderer', 'webUtils']);
  });

  it.each(['crashReporter', 'autoUpdater', 'net'])(
    'is not %s: the stand-in throws on a property that it does not know',
    (name) => {
      const { runtime } = createStandIn();
      expect(() => Reflect.get(runtime, name)).toThrow(`knows no runtime.${name}`);
    },
  );

  it('leaves no recent document, no protocol handler and no window to another: the stand-in throws on them', () => {
    const { runtime, contents, from } = createStandIn();
    expect(() => runtime.app.addRecentDocument('/x')).toThrow('knows no app.addRecentDocument');
    expect(() => runtime.app.setAsDefaultProtocolClient('x')).toThrow(
      'knows no app.setAsDefaultProtocolClient',
    );
    expect(() => runtime.BrowserWindow.getAllWindows()).toThrow('knows no BrowserWindow.getAllWindows');
    expect(() => new runtime.BrowserWindow().webContents.openDevTools()).toThrow(
      'knows no webContents.openDevTools',
    );
    expect(() => from('app://bundle/').sender.session).toThrow('knows no sender.session');
    expect(() => {
      runtime.app.userAgentFallback = 'x';
    }).toThrow('knows no app.userAgentFallback');
    expect(() => runtime.app.on('open-url', () => {})).toThrow('knows no event app.open-url');
    expect(() => contents.on('did-navigate', () => {})).toThrow('knows no event contents.did-navigate');
  });
});

describe('the address of the page', () => {
  it.each([
    ['app://bundle/', true],
    ['app://bundle/index.html#/log', true],
    ['app://bundle@evil/', false],
    ['app://bundle:80/', false],
    ['app:bundle', false],
    ['http://bundle/', false],
    ['', false],
  ])('%s: %s', (address, expected) => expect(isPage(address)).toBe(expected));
});
