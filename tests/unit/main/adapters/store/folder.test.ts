import { expect, it } from 'vitest';
import { dataFolder } from '../../../../../main/adapters/store/folder.ts';

it.each([
  ['the Mac', {}, 'darwin', '/Users/u', '/Users/u/Library/Application Support/Memory Hygiene'],
  ['Linux', {}, 'linux', '/home/u', '/home/u/.local/share/memory-hygiene'],
  ['Linux with a data folder', { XDG_DATA_HOME: '/d' }, 'linux', '/home/u', '/d/memory-hygiene'],
  [
    'Linux with an empty one',
    { XDG_DATA_HOME: '' },
    'linux',
    '/home/u',
    '/home/u/.local/share/memory-hygiene',
  ],
  [
    'Linux with a relative one',
    { XDG_DATA_HOME: 'd' },
    'linux',
    '/home/u',
    '/home/u/.local/share/memory-hygiene',
  ],
  ['Windows', { APPDATA: '/roaming' }, 'win32', '/u', '/roaming/Memory Hygiene'],
  ['Windows without its variable', {}, 'win32', '/u', '/u/AppData/Roaming/Memory Hygiene'],
  ['any system when named', { MEMORY_HYGIENE_HOME: '/m', XDG_DATA_HOME: '/d' }, 'linux', '/home/u', '/m'],
] as const)('the data folder on %s', (_, env, platform, home, folder) => {
  expect(dataFolder(env, platform, home)).toBe(folder);
});
