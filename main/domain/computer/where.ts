import type { Folders, System } from '../places/known-places.ts';
import type { FileKind } from './allowed.ts';

/** A file that may be read, by a path in which `*` stands for any one name; `label` is how it is called on the screen. */
export interface Readable {
  readonly kind: FileKind;
  readonly pattern: string;
  readonly label: string;
}

const sessions = 'local-agent-mode-sessions';

/** Folders of Claude Desktop. On Windows there may be two views of the same data, and both are read. */
export function desktopFolders(system: System, { home, config, roaming, local }: Folders): string[] {
  const below = (folder: string, path: string): string[] =>
    folder === '' ? [] : [`${slashed(folder, system)}/${path}`];
  switch (system) {
    case 'darwin':
      return ['Claude', 'Claude-3p'].map((name) => `${home}/Library/Application Support/${name}`);
    case 'win32':
      return [
        ...below(roaming, 'Claude'),
        ...below(local, 'Packages/Claude_pzs8sxrjxfjjc/LocalCache/Roaming/Claude'),
        ...below(roaming, 'Claude-3p'),
        ...below(local, 'Claude-3p'),
      ];
    case 'linux':
      return [`${config}/Claude`];
  }
}

export const slashed = (path: string, system: System): string =>
  system === 'win32' ? path.replaceAll('\\', '/') : path;

/** Below a folder of Claude Desktop. */
const desktop: readonly (readonly [kind: FileKind, path: string, label: string])[] = [
  ['desktop', 'claude_desktop_config.json', 'claude_desktop_config.json'],
  ['installations', 'extensions-installations.json', 'extensions-installations.json'],
  ['manifest', 'Claude Extensions/*/manifest.json', 'Claude Extensions'],
  ['spaces', `${sessions}/*/*/spaces.json`, 'spaces.json'],
  ['account', `${sessions}/*/*/cowork_account_settings.json`, 'cowork_account_settings.json'],
  ['session', `${sessions}/*/*/local_*.json`, 'local_*.json'],
  ['servers', `${sessions}/*/*/rpm/*/.mcp.json`, 'rpm/.mcp.json'],
];

/** Below a folder in which somebody works with an assistant. */
const project: readonly (readonly [kind: FileKind, path: string])[] = [
  ['servers', '.mcp.json'],
  ['servers', '.cursor/mcp.json'],
  ['servers', '.vscode/mcp.json'],
  ['permissions', '.claude/settings.json'],
  ['permissions', '.claude/settings.local.json'],
];

/** Files whose whole path is known before anything is read. */
export function fixedFiles(system: System, folders: Folders): Readable[] {
  const home = slashed(folders.home, system);
  const claude = slashed(folders.claude, system);
  const usual = claude === `${home}/.claude`;
  return [
    ...desktopFolders(system, folders).flatMap((folder) =>
      desktop.map(([kind, path, label]) => ({ kind, pattern: `${folder}/${path}`, label })),
    ),
    {
      kind: 'code',
      pattern: usual ? `${home}/.claude.json` : `${claude}/.claude.json`,
      label: '.claude.json',
    },
    { kind: 'permissions', pattern: `${claude}/settings.json`, label: 'settings.json' },
    { kind: 'permissions', pattern: `${claude}/settings.local.json`, label: 'settings.local.json' },
    {
      kind: 'servers',
      pattern: `${home}/.codeium/windsurf/mcp_config.json`,
      label: 'windsurf/mcp_config.json',
    },
    { kind: 'servers', pattern: `${home}/.cursor/mcp.json`, label: '.cursor/mcp.json' },
  ];
}

/** Files of folders that became known: those that the person chose, that were granted, and the projects of Claude Code. */
export const projectFiles = (system: System, folder: string): Readable[] =>
  project.map(([kind, path]) => ({
    kind,
    pattern: `${slashed(folder, system).replace(/\/+$/, '')}/${path}`,
    label: path,
  }));

/** Folders whose names alone are read: accounts, skills and scheduled tasks. */
export const nameFolders = (system: System, folders: Folders) => {
  const home = slashed(folders.home, system);
  const claude = slashed(folders.claude, system);
  return {
    accounts: desktopFolders(system, folders).map((folder) => `${folder}/${sessions}`),
    skills: [`${claude}/skills`],
    tasks: [`${claude}/scheduled-tasks`, `${home}/Documents/Claude/Scheduled`],
  } as const;
};
