import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../../../shared/bridge.ts';
import type { EventMessage } from '../../../shared/events.ts';
import { channels } from './channels.ts';

const bridge: Bridge = {
  call: (method, input) => ipcRenderer.invoke(channels.call, method, input),
  on: (listener) => {
    const hear = (_event: unknown, message: EventMessage): void => listener(message);
    ipcRenderer.on(channels.event, hear);
    return () => ipcRenderer.off(channels.event, hear);
  },
  // Files become paths here, outside of the page, and go by a channel that the page's own calls cannot reach.
  drop: (files) =>
    ipcRenderer.invoke(
      channels.drop,
      files.map((file) => webUtils.getPathForFile(file)),
    ),
};

contextBridge.exposeInMainWorld('bridge', bridge);
