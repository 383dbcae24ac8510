import type { Folders, System } from '../../main/domain/places/known-places.ts';
import { canaries } from './canaries.ts';

/** What stands on the disk of a person who uses Cowork; each part can be left out. */
export interface Parts {
  /** The whole home is granted. */
  readonly homeGrant?: boolean;
  /** A session has used the Slack connector of the account. */
  readonly slack?: boolean;
  /** A second account, last used in 2025, whose notes still lie here. */
  readonly oldAccount?: boolean;
  /** Whether the keys that no vendor documents are there at all. */
  readonly keys?: boolean;
}

export interface Profile {
  readonly system: System;
  readonly folders: Folders;
  readonly files: ReadonlyMap<string, { readonly text: string; readonly modified: number }>;
}

export const accounts = {
  now: 'aaaaaaaa-0000-4000-8000-000000000001',
  old: 'bbbbbbbb-0000-4000-8000-000000000002',
} as const;
const org = 'cccccccc-0000-4000-8000-000000000003';
const recent = Date.parse('2026-02-27T12:00:00Z');
const longAgo = Date.parse('2025-04-01T12:00:00Z');
const sessions = 'local-agent-mode-sessions';

const homes: Readonly<Record<System, string>> = {
  darwin: '/Users/sam',
  win32: 'C:\\Users\\sam',
  linux: '/home/sam',
};
export const systems = Object.keys(homes) as System[];

export const foldersOn = (system: System, home: string = homes[system]): Folders => ({
  home,
  claude: `${home}/.claude`,
  config: `${home}/.config`,
  roaming: system === 'win32' ? `${home}\\AppData\\Roaming` : '',
  local: system === 'win32' ? `${home}\\AppData\\Local` : '',
});

/** The same person on one of the three systems. On Windows the data lies in two places, and neither has all of it. */
export function profileOn(system: System, parts: Parts = {}, home: string = homes[system]): Profile {
  const folders = foldersOn(system, home);
  const files = new Map<string, { text: string; modified: number }>();
  const slashed = (path: string): string => (system === 'win32' ? path.replaceAll('\\', '/') : path);
  const put = (path: string, content: unknown, modified = recent): void => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    files.set(slashed(path), { text, modified });
  };
  const [first = '', second = first] = {
    darwin: [`${home}/Library/Application Support/Claude`],
    linux: [`${home}/.config/Claude`],
    win32: [
      `${folders.local}/Packages/Claude_pzs8sxrjxfjjc/LocalCache/Roaming/Claude`,
      `${folders.roaming}/Claude`,
    ],
  }[system];
  const within = (path: string): string => `${home}/${path}`.replaceAll('/', system === 'win32' ? '\\' : '/');
  const { homeGrant = true, slack = true, oldAccount = true, keys = true } = parts;

  put(`${first}/claude_desktop_config.json`, {
    'oauth:tokenCache': canaries.token,
    lastEmail: canaries.email,
    preferences: keys
      ? {
          localAgentModeTrustedFolders: [within('projects/clients'), ...(homeGrant ? [home] : [])],
          coworkWebSearchEnabled: true,
          ccRemoteControlDefaultEnabled: false,
          bypassPermissionsGateByAccount: { [accounts.now]: false },
          sidebarTitle: canaries.title,
        }
      : { sidebarTitle: canaries.title },
    ...(keys ? { mcpServers } : {}),
  });
  if (system === 'win32')
    put(`${second}/claude_desktop_config.json`, { 'oauth:tokenCache': canaries.token, preferences: {} });

  const at = `${first}/${sessions}/${accounts.now}/${org}`;
  const other = `${second}/${sessions}/${accounts.now}/${org}`;
  put(`${at}/local_1111.json`, sessionOf(within, { slack, keys }));
  put(`${at}/memory/CLAUDE.md`, canaries.instructions);
  put(`${at}/local_1111/audit.jsonl`, canaries.message);
  put(`${other}/spaces.json`, {
    spaces: ['Canary one', 'Canary two'].map(() => ({
      id: canaries.title,
      name: canaries.title,
      instructions: canaries.instructions,
      ...(keys ? { folders: [{ path: within('projects/shared'), title: canaries.title }] } : {}),
    })),
  });
  put(`${other}/cowork_account_settings.json`, {
    displayName: canaries.title,
    email: canaries.email,
    ...(keys ? { memoryEnabled: true } : {}),
  });
  if (keys) {
    put(`${second}/extensions-installations.json`, {
      extensions: {
        'ant.dir.notes': { source: canaries.address, manifest: { name: 'notes', author: canaries.email } },
      },
    });
    put(`${second}/Claude Extensions/ant.dir.notes/manifest.json`, {
      name: 'notes',
      author: { email: canaries.email },
      tools: [{ name: 'read_note', description: canaries.description }, { name: 'delete_note' }],
    });
  }
  put(`${second}/Claude Extensions Settings/ant.dir.notes.json`, { userConfig: { key: canaries.setting } });
  put(`${first}/Cookies`, canaries.token);
  if (oldAccount) {
    put(`${second}/${sessions}/${accounts.old}/${org}/memory/CLAUDE.md`, canaries.instructions, longAgo);
    put(`${second}/${sessions}/${accounts.old}/${org}/memory/memory/notes.md`, canaries.title, longAgo);
  }
  put(within('.claude/skills/invoices/SKILL.md'), canaries.instructions);
  put(within('.claude/scheduled-tasks/weekly-report/SKILL.md'), canaries.instructions);
  put(within('.claude.json'), {
    oauthAccount: { emailAddress: canaries.email },
    projects: { [within('code/app')]: { history: [{ display: canaries.message }] } },
  });
  return { system, folders, files };
}

const mcpServers = {
  files: {
    command: 'npx',
    args: ['-y', '@modelcontextprotocol/server-filesystem', '~/work'],
    env: { API_TOKEN: canaries.env, LOG_LEVEL: 'info' },
  },
  tracker: {
    type: 'http',
    url: `http://tracker.example.com/mcp?key=${canaries.argument}`,
    headers: { Authorization: `Bearer ${canaries.header}` },
  },
};

function sessionOf(
  within: (path: string) => string,
  { slack, keys }: { slack: boolean; keys: boolean },
): object {
  const remote = {
    name: 'Slack',
    url: canaries.address,
    uuid: canaries.token,
    tools: ['slack_send_message', 'slack_search_channels', 'slack_oddity'].map((name) => ({
      name,
      description: canaries.description,
    })),
  };
  return {
    title: canaries.title,
    initialMessage: canaries.message,
    accountName: canaries.title,
    emailAddress: canaries.email,
    cwd: `/sessions/${canaries.title}`,
    ...(keys
      ? {
          userSelectedFolders: [within('projects/clients/acme')],
          egressAllowedDomains: ['api.example.com', `${canaries.address}?q=1`],
          remoteMcpServersConfig: slack ? [remote] : [],
        }
      : {}),
  };
}
