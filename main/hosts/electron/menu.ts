import type { MenuItemConstructorOptions } from 'electron';
import type { Runtime } from './runtime.ts';

/** The menu: what every application has, and nothing that opens a door. The page has its own keys for undo. */
export function setupMenu({ Menu, app }: Runtime): void {
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  const edit: MenuItemConstructorOptions = {
    label: 'Edit',
    submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }],
  };
  const view: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'resetZoom' },
      { role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
    ],
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate([...mac, edit, view, { role: 'windowMenu' }]));
}
