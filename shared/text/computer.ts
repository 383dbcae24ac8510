import type { Backup, FolderWarning, Gap, Switch } from '../computer.ts';

/** What is said about this computer: what is read of it, and what was found. Gaps are `{name}`. */
export const computerText = {
  lead: 'What assistants may do on this computer stands in their files. With your consent, only the keys below are read: never titles, messages, addresses, or the values of keys and settings. The system is asked about disk encryption and backups. Nothing is changed, and nothing leaves this computer.',
  consent: 'What is read, and nothing else',
  credentials:
    'Whether a granted folder holds credentials is told by the names at its top, and by whether places such as .ssh are there. No such file is opened.',
  heads: { file: 'File', keys: 'What is read of it' },
  look: 'Look at this computer',
  again: 'Look again',
  stop: 'Stop',
  looking: 'Looking…',
  consequence: 'It looks again at every start, until you withdraw.',
  withdraw: 'Withdraw consent',
  withdrawn: 'What was measured was let go. No start looks again.',
  looked: 'Looked at on {date}: {files} looked into.',
  unread:
    '{unread:file could not be read, so what it holds|files could not be read, so what they hold} is not known.',
  folders: {
    title: 'Granted folders',
    lead: 'A folder is granted or not; to read here and write there, make two workspaces.',
    none: 'The list of trusted folders is empty.',
    gap: 'Which folders are granted: could not tell ({why}). Look in the settings of Claude Desktop, under Cowork.',
    where: 'Found in {where}',
    fine: 'nothing against it found',
  },
  switches: {
    title: 'Defaults',
    on: 'on',
    off: 'off',
    gap: 'could not tell ({why})',
    domains: 'Hosts that sessions may reach',
    noDomains: 'none listed',
  },
  disks: {
    title: 'Disk encryption',
    encrypted: 'encrypted',
    plain: 'not encrypted',
    gap: 'could not tell ({why}). Look in the system’s settings.',
    holds: { source: 'a source', store: 'this application’s data', granted: 'a granted folder' },
    holding: 'holds {what}',
  },
  backups: {
    title: 'Backup',
    none: 'No backup was found. Cowork’s edits are real and have no undo.',
    dirty: 'Not everything in it is committed.',
    unclear: 'Whether everything in it is committed could not be told.',
    machine: 'Whether this folder is left out of it was not looked at.',
    advice: 'Before a big change, let Cowork work on a copy of the workspace.',
  },
} as const;

/** What is read, by file, as the consent shows it. Tested against the table of allowed keys. */
export const readText: readonly (readonly [files: readonly string[], keys: string])[] = [
  [
    ['claude_desktop_config.json'],
    'Trusted folders; the switches for web search, browser tools, remote control and permission bypass; connectors',
  ],
  [['spaces.json'], 'Folders of each project, without its name'],
  [
    ['local_*.json'],
    'Of each session: its folders, the names of connectors and of their tools, the hosts it may reach',
  ],
  [['cowork_account_settings.json'], 'Whether memory is on'],
  [['extensions-installations.json', 'Claude Extensions'], 'Names of extensions and of their tools'],
  [
    [
      '.claude.json',
      'rpm/.mcp.json',
      '.mcp.json',
      '.cursor/mcp.json',
      '.vscode/mcp.json',
      'windsurf/mcp_config.json',
    ],
    'Connectors, those of the folders that you chose, that are granted or that Claude Code works in as well: how each is started or reached. Of a variable or header, only its name and whether it holds a secret in clear; of an address, only the host',
  ],
  [
    ['settings.json', 'settings.local.json', '.claude/settings.json', '.claude/settings.local.json'],
    'Additional folders, and whether permissions are bypassed',
  ],
  [
    ['local-agent-mode-sessions', 'skills', 'scheduled-tasks', 'Scheduled'],
    'Names of the folders in them: accounts, skills and scheduled tasks',
  ],
];

export const gapText: Readonly<Record<Gap, string>> = {
  'no-file': 'there is no such file',
  'no-key': 'the files do not say',
  unreadable: 'a file could not be read',
  'not-agreed': 'you did not agree to it being read',
  'no-tool': 'this system has no tool that tells',
  'no-answer': 'asking gave no answer',
};

export const folderWarningText: Readonly<Record<FolderWarning, string>> = {
  root: 'a whole disk',
  home: 'your whole home',
  desktop: 'the Desktop',
  documents: 'the whole Documents folder',
  downloads: 'the Downloads folder',
  synced: 'copied to other computers',
  mounted: 'on a drive that can be taken away or is shared',
  'contains-another': 'contains another granted folder',
  'two-projects': 'granted to two projects',
  'holds-credentials': 'holds credentials',
  'holds-our-data': 'holds this application’s data',
};

export const switchText: Readonly<Record<Switch, string>> = {
  'web-search': 'Web search',
  'browser-tools': 'Browser tools',
  'remote-control': 'Remote control',
  'permission-bypass': 'Bypassing permissions',
  memory: 'Memory',
};

export const backupText: Readonly<
  Record<Extract<Backup['found'], { known: true }>['value']['kind'], string>
> = {
  'time-machine': 'Time Machine, last on {date}.',
  'file-history': 'File History, last on {date}.',
  git: 'Git, last commit on {date}.',
};
