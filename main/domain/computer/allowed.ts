import type { System } from '../places/known-places.ts';
import { either, flag, keys, list, members, named, text } from './pick.ts';
import { type Server, serverOn } from './server.ts';

/** Longest name of a connector or tool that is kept, in characters. */
const longestName = 120;

const name = (value: unknown): string | undefined => text(value)?.slice(0, longestName);
const tools = list(keys({ name }));
const folder = either(text, (value) => keys({ path: text })(value)?.path);
/** A host or a pattern of hosts; anything longer is an address, and let go. */
const domain = (value: unknown): string | undefined =>
  text(value)?.match(/^[\w*-]+(?:\.[\w*-]+)*(?::\d+)?$/)?.[0];

/**
 * Everything that is read of each file, and nothing else: the table of the security model, key by key. A file that is
 * not named here is not opened.
 */
export const allowedOn = (system: System, home: string) => {
  const server = serverOn(system, home);
  const mcpServers = named(server);
  return {
    /** claude_desktop_config.json */
    desktop: keys({
      preferences: keys({
        localAgentModeTrustedFolders: list(folder),
        coworkWebSearchEnabled: flag,
        coworkBrowserToolsEnabled: flag,
        ccRemoteControlDefaultEnabled: flag,
        bypassPermissionsGateByAccount: members(flag),
      }),
      mcpServers,
    }),
    /** spaces.json */
    spaces: keys({ spaces: list(keys({ folders: list(folder) })) }),
    /** local_*.json: one session */
    session: keys({
      userSelectedFolders: list(folder),
      remoteMcpServersConfig: list(keys({ name, tools })),
      egressAllowedDomains: list(domain),
    }),
    /** cowork_account_settings.json */
    account: keys({ memoryEnabled: flag }),
    /** extensions-installations.json */
    installations: keys({
      extensions: named(keys({ manifest: keys({ name, display_name: name, tools }) })),
    }),
    /** Claude Extensions/<id>/manifest.json */
    manifest: keys({ name, display_name: name, tools }),
    /** .mcp.json and its like; VS Code says `servers` */
    servers: keys({ mcpServers, servers: mcpServers }),
    /** ~/.claude.json: servers of the person and of each project, whose path is its key */
    code: keys({ mcpServers, projects: named(keys({ mcpServers })) }),
    /** settings.json of Claude Code */
    permissions: keys({
      permissions: keys({ defaultMode: text, additionalDirectories: list(text) }),
    }),
  } as const;
};

export type Allowed = ReturnType<typeof allowedOn>;
export type FileKind = keyof Allowed;
export type PickedOf<K extends FileKind> = NonNullable<ReturnType<Allowed[K]>>;
export type { Server };
