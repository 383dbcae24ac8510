import { describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../../../../shared/bridge.ts';

const electron = vi.hoisted(() => ({
  contextBridge: { exposeInMainWorld: vi.fn<(name: string, api: unknown) => void>() },
  ipcRenderer: {
    invoke: vi.fn(async (..._: unknown[]) => 'answer'),
    on: vi.fn<(channel: string, listener: (event: unknown, message: unknown) => void) => void>(),
    off: vi.fn(),
  },
  webUtils: { getPathForFile: (file: File) => `/somewhere/${file.name}` },
}));
vi.mock('electron', () => electron);
await import('../../../../../main/hosts/electron/preload.ts');

const exposed = [...electron.contextBridge.exposeInMainWorld.mock.calls];
const bridge = exposed[0]?.[1] as Bridge;

describe('the bridge to the page', () => {
  it('is three functions, and nothing of Electron', () => {
    expect(exposed.map(([name]) => name)).toEqual(['bridge']);
    expect(Object.entries(bridge).map(([key, value]) => [key, typeof value])).toEqual([
      ['call', 'function'],
      ['on', 'function'],
      ['drop', 'function'],
    ]);
  });

  it('sends every call down the one channel, whatever its name', async () => {
    expect(await bridge.call('drop', ['/etc/passwd'])).toBe('answer');
    expect(electron.ipcRenderer.invoke).toHaveBeenLastCalledWith('call', 'drop', ['/etc/passwd']);
  });

  it('turns dropped files into paths on their own channel', async () => {
    await bridge.drop([new File([], 'a.zip'), new File([], 'b.md')]);
    expect(electron.ipcRenderer.invoke).toHaveBeenLastCalledWith('drop', [
      '/somewhere/a.zip',
      '/somewhere/b.md',
    ]);
  });

  it('gives the page the message without the event that carried it, until the page has enough', () => {
    const listener = vi.fn();
    const silence = bridge.on(listener);
    const [channel, hear] = electron.ipcRenderer.on.mock.calls[0] ?? [];
    hear?.({ sender: 'of Electron' }, { name: 'changed', payload: { what: 'log' } });
    expect(listener).toHaveBeenCalledExactlyOnceWith({ name: 'changed', payload: { what: 'log' } });
    silence();
    expect(electron.ipcRenderer.off).toHaveBeenCalledExactlyOnceWith(channel, hear);
  });
});
