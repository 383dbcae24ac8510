import { describe, expect, it } from 'vitest';
import { type Grant, grantedFolders, isCredentialName } from '../../../../../main/domain/computer/folders.ts';
import type { System } from '../../../../../main/domain/places/known-places.ts';

const homes: Readonly<Record<System, string>> = {
  linux: '/home/sam',
  darwin: '/Users/sam',
  win32: 'C:\\Users\\sam',
};

function warnings(
  system: System,
  paths: readonly string[],
  more: { ours?: string; credentials?: string[] } = {},
) {
  const grants = paths.map((path): Grant => ({ path, where: 'spaces.json', project: null }));
  const { ours = '/elsewhere', credentials = [] } = more;
  const around = { system, home: homes[system], ours, credentials };
  return Object.fromEntries(
    grantedFolders(grants, around, (text) => text).map((one) => [one.place, one.warnings]),
  );
}

const table: readonly (readonly [System, string, readonly string[]])[] = [
  ['linux', '/', ['root', 'holds-our-data']],
  ['linux', '/home', ['home']],
  ['linux', '/home/sam/', ['home']],
  ['linux', '~', ['home']],
  ['linux', '/home/sam/Desktop', ['desktop']],
  ['linux', '/home/sam/Documents', ['documents']],
  ['linux', '/home/sam/Documents/tax', []],
  ['linux', '/home/sam/documents', []],
  ['linux', '/home/sam/Downloads', ['downloads']],
  ['linux', '/home/sam/Dropbox', ['synced']],
  ['linux', '/home/sam/Dropbox/work', ['synced']],
  ['linux', '/media/sam/stick', ['mounted']],
  ['linux', '/mnt/share', ['mounted']],
  ['linux', '/mnt', []],
  ['linux', '/home/sam/work', []],
  ['darwin', '/users/SAM/documents', ['documents']],
  ['darwin', '/Volumes/Stick', ['mounted']],
  ['darwin', '/Users/sam/Library/Mobile Documents/com~apple~CloudDocs', ['synced']],
  ['win32', 'C:\\', ['root']],
  ['win32', 'D:\\', ['root', 'mounted']],
  ['win32', 'c:\\users\\Sam', ['home']],
  ['win32', 'C:\\Users\\sam\\OneDrive - Example\\Documents', ['synced']],
  ['win32', 'C:/Users/sam/Downloads', ['downloads']],
  ['win32', '\\\\server\\share', ['mounted']],
];

describe('a granted folder', () => {
  it.each(table)('on %s, %s: %j', (system, path, expected) => {
    expect(warnings(system, [path])).toEqual({ [path]: expected });
  });

  it('that lies below another one does not need a grant of its own', () => {
    expect(warnings('linux', ['/w/a', '/w', '/wide'])).toEqual({
      '/w': ['contains-another'],
      '/w/a': [],
      '/wide': [],
    });
  });

  it('holds credentials or the data of this application', () => {
    const more = { ours: '/home/sam/.local/share/memory-hygiene', credentials: ['/home/sam/.ssh', '/w'] };
    expect(warnings('linux', ['/home/sam', '/w', '/home/sam/.local', '/home/sam/.ss'], more)).toEqual({
      '/home/sam': ['home', 'contains-another', 'holds-credentials', 'holds-our-data'],
      '/home/sam/.local': ['holds-our-data'],
      '/home/sam/.ss': [],
      '/w': ['holds-credentials'],
    });
  });

  it('is one, wherever it was found, and belongs to two projects only where two of one file name it', () => {
    const grant = (path: string, where: string, project: string | null): Grant => ({ path, where, project });
    const around = { system: 'linux', home: '/home/sam', ours: '/x', credentials: [] } as const;
    const found = grantedFolders(
      [
        grant('/w', 'spaces.json', 'a 0'),
        grant('/w/', 'spaces.json', 'a 1'),
        grant('/w', 'local_*.json', null),
        grant('/v', 'spaces.json', 'a 0'),
      ],
      around,
      (text) => text,
    );
    expect(found).toEqual([
      { id: 'folder /v', place: '/v', where: ['spaces.json'], warnings: [] },
      { id: 'folder /w', place: '/w', where: ['local_*.json', 'spaces.json'], warnings: ['two-projects'] },
    ]);
  });

  it.each(['.env', '.env.local', 'id_ed25519', 'server.pem', '.npmrc', 'secrets.yaml', 'vault.kdbx'])(
    'with %s in it holds credentials',
    (name) => expect(isCredentialName(name)).toBe(true),
  );
  it.each(['.env.example', 'environment.md', 'id_rsa.pub', 'keys.md', 'notes.txt'])(
    'with %s does not',
    (name) => expect(isCredentialName(name)).toBe(false),
  );
});
