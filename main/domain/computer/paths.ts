import type { System } from '../places/known-places.ts';

/** A path as it is compared: `/` between its parts, none at its end, and one case where the system knows no other. */
export function comparable(path: string, system: System): string {
  const slashed = (system === 'win32' ? path.replaceAll('\\', '/') : path).replace(/(?<=[^/])\/+$/, '');
  return system === 'linux' ? slashed : slashed.toLowerCase();
}

/** Whether one comparable path lies below another. */
export const isBelow = (path: string, folder: string): boolean =>
  path !== folder && path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

export const isAtOrBelow = (path: string, folder: string): boolean =>
  path === folder || isBelow(path, folder);

/** The root of a disk: `/`, or a drive of Windows. */
export const isRoot = (path: string): boolean => path === '/' || /^[a-z]:\/?$/i.test(path);

/** What `~` and the variables that programs write for it stand for. */
export const withHome = (path: string, home: string): string =>
  path.replace(/^(?:~|\$HOME|\$\{HOME\}|%USERPROFILE%|\$\{userHome\})(?=$|[/\\])/i, home);
