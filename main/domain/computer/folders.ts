import type { FolderWarning, GrantedFolder } from '../../../shared/computer.ts';
import type { System } from '../places/known-places.ts';
import { syncedBy } from '../places/synced.ts';
import { comparable, isAtOrBelow, isBelow, isRoot, withHome } from './paths.ts';

/** A grant as a file tells it. `project` tells two projects of one file apart; null where it belongs to none. */
export interface Grant {
  readonly path: string;
  readonly where: string;
  readonly project: string | null;
}

/** What folders are held against. */
export interface Surroundings {
  readonly system: System;
  readonly home: string;
  /** Where this application keeps its data. */
  readonly ours: string;
  /** Places that hold credentials and are there, and folders in whose top such a file was seen. */
  readonly credentials: readonly string[];
}

/** Names of files that hold credentials. */
export const isCredentialName = (name: string): boolean =>
  /^(?:\.env(?:\.(?!example|sample|template)[\w.-]+)?|\.netrc|_netrc|\.npmrc|\.pypirc|\.pgpass|\.git-credentials|id_(?:rsa|dsa|ecdsa|ed25519)|.+\.(?:pem|p12|pfx|key|kdbx|keystore|jks|ovpn)|credentials(?:\.json)?|secrets?\.(?:json|ya?ml|toml|env))$/i.test(
    name,
  );

/** Folders below the home that programs keep credentials in. */
export const credentialFolders: readonly string[] = [
  '.ssh',
  '.gnupg',
  '.aws',
  '.azure',
  '.kube',
  '.docker',
  '.config/gcloud',
  '.config/gh',
  '.password-store',
  'Library/Keychains',
];

/** Every granted folder once, with where it was found and what speaks against it, in the order of their paths. */
export function grantedFolders(
  grants: readonly Grant[],
  around: Surroundings,
  print: (text: string) => string,
): GrantedFolder[] {
  const key = ({ path }: Grant): string => comparable(withHome(path, around.home), around.system);
  const byPath = [...Map.groupBy(grants, key)].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = byPath.map(([path]) => path);
  return byPath.map(([path, of]) => ({
    id: print(`folder ${path}`),
    place: of[0]?.path ?? path,
    where: [...new Set(of.map(({ where }) => where))].sort(),
    warnings: warningsOf(path, of, all, around),
  }));
}

function warningsOf(
  path: string,
  grants: readonly Grant[],
  all: readonly string[],
  { system, home, ours, credentials }: Surroundings,
): FolderWarning[] {
  const at = comparable(home, system);
  const is = (name: string): boolean => path === `${at}/${system === 'linux' ? name : name.toLowerCase()}`;
  const holds = (place: string): boolean => isAtOrBelow(comparable(place, system), path);
  const projects = new Set(grants.flatMap(({ project }) => project ?? []));
  const found: readonly (readonly [FolderWarning, boolean])[] = [
    ['root', isRoot(path)],
    ['home', !isRoot(path) && isAtOrBelow(at, path)],
    ['desktop', is('Desktop')],
    ['documents', is('Documents')],
    ['downloads', is('Downloads')],
    ['synced', syncedBy(`${path}/`) !== null],
    ['mounted', isMounted(path, at, system)],
    ['contains-another', all.some((other) => isBelow(other, path))],
    ['two-projects', projects.size > 1],
    ['holds-credentials', credentials.some(holds)],
    ['holds-our-data', holds(ours)],
  ];
  return found.flatMap(([warning, is]) => (is ? [warning] : []));
}

/** A disk that can be taken away, or that lies on another computer: by where the system hangs it in. */
function isMounted(path: string, home: string, system: System): boolean {
  switch (system) {
    case 'darwin':
      return path.startsWith('/volumes/');
    case 'linux':
      return /^\/(?:media|mnt|run\/media)\/./.test(path);
    case 'win32':
      return path.startsWith('//') || (/^[a-z]:/.test(path) && path[0] !== home[0]);
  }
}
