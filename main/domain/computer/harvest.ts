import type { Fact, Gap, Switch } from '../../../shared/computer.ts';
import type { FileKind, PickedOf, Server } from './allowed.ts';
import type { Met } from './connectors.ts';
import type { Grant } from './folders.ts';

/** A file after it was read: only what the table of allowed keys lets through. */
export type Picked = {
  [K in FileKind]: {
    readonly kind: K;
    readonly label: string;
    readonly at: string;
    readonly picked: PickedOf<K>;
  };
}[FileKind];

/** Something a file said, with the file's short name. */
export interface Said<T> {
  readonly value: T;
  readonly where: string;
}

/** What the files told together, before it is held against the computer. A list is null where no file had the key. */
export interface Harvest {
  readonly grants: readonly Grant[];
  /** Files with the list of trusted folders: only where that is there, no grant means that there is none. */
  readonly grantsTold: readonly string[];
  readonly met: readonly Met[];
  readonly connectorsTold: readonly string[];
  readonly domains: readonly Said<string>[];
  readonly domainsTold: readonly string[];
  readonly switches: Readonly<Record<Switch, readonly Said<boolean>[]>>;
  /** Projects of Claude Code, by their paths. */
  readonly projects: readonly string[];
}

interface Growing {
  readonly grants: Grant[];
  readonly grantsTold: string[];
  readonly met: Met[];
  readonly connectorsTold: string[];
  readonly domains: Said<string>[];
  readonly domainsTold: string[];
  readonly switches: Record<Switch, Said<boolean>[]>;
  readonly projects: string[];
}

/** Gathers what was picked out of all files. */
export function harvest(files: readonly Picked[]): Harvest {
  const into: Growing = {
    grants: [],
    grantsTold: [],
    met: [],
    connectorsTold: [],
    domains: [],
    domainsTold: [],
    switches: {
      'web-search': [],
      'browser-tools': [],
      'remote-control': [],
      'permission-bypass': [],
      memory: [],
    },
    projects: [],
  };
  for (const file of files) take(file, into);
  return into;
}

function take(file: Picked, into: Growing): void {
  const where = file.label;
  const grant = (paths: readonly string[] | undefined, project: string | null = null): void => {
    if (paths === undefined) return;
    into.grants.push(...paths.map((path) => ({ path, where, project })));
  };
  const turn = (name: Switch, value: boolean | undefined): void => {
    if (value !== undefined) into.switches[name].push({ value, where });
  };
  const servers = (found: readonly [string, Server][] | undefined): void => {
    if (found === undefined) return;
    into.connectorsTold.push(where);
    for (const [name, server] of found)
      into.met.push({ name: name.slice(0, 120), origin: 'file', where, server, tools: null });
  };
  const extension = (manifest: PickedOf<'manifest'> | undefined, fallback: string, told = true): void => {
    if (told) into.connectorsTold.push(where);
    into.met.push({
      name: manifest?.display_name ?? manifest?.name ?? fallback,
      origin: 'extension',
      where,
      server: null,
      tools: toolNames(manifest?.tools),
    });
  };

  switch (file.kind) {
    case 'desktop': {
      const { preferences, mcpServers } = file.picked;
      grant(preferences?.localAgentModeTrustedFolders);
      if (preferences?.localAgentModeTrustedFolders) into.grantsTold.push(where);
      turn('web-search', preferences?.coworkWebSearchEnabled);
      turn('browser-tools', preferences?.coworkBrowserToolsEnabled);
      turn('remote-control', preferences?.ccRemoteControlDefaultEnabled);
      for (const on of preferences?.bypassPermissionsGateByAccount ?? []) turn('permission-bypass', on);
      return servers(mcpServers);
    }
    case 'spaces':
      for (const [number, space] of (file.picked.spaces ?? []).entries())
        grant(space.folders, `${file.at} ${number}`);
      return;
    case 'session': {
      const { userSelectedFolders, remoteMcpServersConfig, egressAllowedDomains } = file.picked;
      grant(userSelectedFolders);
      if (remoteMcpServersConfig !== undefined) into.connectorsTold.push(where);
      for (const { name, tools } of remoteMcpServersConfig ?? [])
        if (name) into.met.push({ name, origin: 'session', where, server: null, tools: toolNames(tools) });
      if (egressAllowedDomains !== undefined) into.domainsTold.push(where);
      into.domains.push(...(egressAllowedDomains ?? []).map((value) => ({ value, where })));
      return;
    }
    case 'account':
      return turn('memory', file.picked.memoryEnabled);
    case 'installations':
      if (file.picked.extensions !== undefined) into.connectorsTold.push(where);
      for (const [id, { manifest }] of file.picked.extensions ?? []) extension(manifest, id, false);
      return;
    case 'manifest':
      return extension(file.picked, file.at);
    case 'servers':
      servers(file.picked.mcpServers);
      return servers(file.picked.servers);
    case 'code':
      servers(file.picked.mcpServers);
      for (const [path, project] of file.picked.projects ?? []) {
        into.projects.push(path);
        servers(project.mcpServers);
      }
      return;
    case 'permissions': {
      // Of Claude Code: what is set there is told, but its silence says nothing about Cowork.
      const { defaultMode, additionalDirectories } = file.picked.permissions ?? {};
      grant(additionalDirectories);
      if (defaultMode === 'bypassPermissions') turn('permission-bypass', true);
    }
  }
}

const toolNames = (tools: readonly { readonly name: string | undefined }[] | undefined): string[] | null =>
  tools === undefined ? null : tools.flatMap(({ name }) => name ?? []);

/** A switch as a fact: on where any place has it on, because one open door is enough. */
export function switchFact(said: readonly Said<boolean>[], gap: Gap): Fact<boolean> {
  if (said.length === 0) return { known: false, gap };
  const value = said.some((one) => one.value);
  const where = said.filter((one) => one.value === value).map((one) => one.where);
  return { known: true, value, where: [...new Set(where)].sort() };
}
