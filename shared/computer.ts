import { z } from './zod.ts';

/**
 * Why something could not be told: there is no such file, the file has no such key, it could not be read, the person
 * did not agree to it being read, the system has no tool that would tell, or the tool gave no answer. None of these
 * ever means "no".
 */
export const Gap = z.enum(['no-file', 'no-key', 'unreadable', 'not-agreed', 'no-tool', 'no-answer']);
export type Gap = z.infer<typeof Gap>;

/**
 * Something that this computer told, with where it was found (as a person would say it: a file's short name, a key),
 * or that it could not be told. A missing key is a gap, never a "no".
 */
const factOf = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('known', [
    z.object({ known: z.literal(true), value, where: z.array(z.string()) }),
    z.object({ known: z.literal(false), gap: Gap }),
  ]);
export type Fact<T> =
  | { readonly known: true; readonly value: T; readonly where: string[] }
  | { readonly known: false; readonly gap: Gap };

/** A keyed print of a name or place: what the log and the store may name a thing by. */
const Id = z.string().max(100);

/** What a connector's tools can do where their names tell it; `whole-disk` where it serves files over home or root. */
export const Reach = z.enum(['read', 'write', 'send', 'execute', 'whole-disk']);
export type Reach = z.infer<typeof Reach>;

export const ConnectorWarning = z.enum(['literal-secret', 'can-change', 'unencrypted', 'home-or-root']);
export type ConnectorWarning = z.infer<typeof ConnectorWarning>;

/** A connector (MCP server, desktop extension, account connector). `origins` says by whom it is known. */
export const Connector = z.object({
  id: Id,
  name: z.string(),
  origins: z.array(z.enum(['file', 'extension', 'session', 'typed'])),
  where: z.array(z.string()),
  transport: factOf(z.enum(['program', 'http', 'sse'])),
  reach: factOf(z.array(Reach)),
  warnings: z.array(ConnectorWarning),
});
export type Connector = z.infer<typeof Connector>;

export const FolderWarning = z.enum([
  'root',
  'home',
  'desktop',
  'documents',
  'downloads',
  'synced',
  'mounted',
  'contains-another',
  'two-projects',
  'holds-credentials',
  'holds-our-data',
]);
export type FolderWarning = z.infer<typeof FolderWarning>;

/** A folder that the assistant may read and write. `place` is its path; the log knows its id alone. */
export const GrantedFolder = z.object({
  id: Id,
  place: z.string(),
  where: z.array(z.string()),
  warnings: z.array(FolderWarning),
});
export type GrantedFolder = z.infer<typeof GrantedFolder>;

export const switches = [
  'web-search',
  'browser-tools',
  'remote-control',
  'permission-bypass',
  'memory',
] as const;
export const Switch = z.enum(switches);
export type Switch = z.infer<typeof Switch>;

/** An account that an export or a local folder tells of. `entries` counts what is loaded of it. */
export const Account = z.object({
  id: Id,
  label: z.string(),
  origins: z.array(z.enum(['export', 'local'])),
  entries: z.number().int(),
  memoryOnDisk: z.boolean(),
  /** The last day that something of it was written on this computer (YYYY-MM-DD). */
  lastUsed: factOf(z.string()),
});
export type Account = z.infer<typeof Account>;

/** A volume that holds a source, the store or a granted folder, and whether it is encrypted. */
export const Volume = z.object({
  id: Id,
  place: z.string(),
  holds: z.array(z.enum(['source', 'store', 'granted'])),
  encrypted: factOf(z.boolean()),
});
export type Volume = z.infer<typeof Volume>;

/** What would bring a granted folder back. `at` is the day of the last copy or commit (YYYY-MM-DD). */
export const Backup = z.object({
  folder: Id,
  found: factOf(
    z.object({
      kind: z.enum(['time-machine', 'file-history', 'git']),
      at: z.string().nullable(),
      /** With git: whether everything is committed. */
      clean: z.boolean().nullable(),
    }),
  ),
});
export type Backup = z.infer<typeof Backup>;

/** Something that acts without being asked anew each time. */
export const Automation = z.object({
  id: Id,
  name: z.string(),
  kind: z.enum(['skill', 'scheduled-task']),
  where: z.array(z.string()),
});
export type Automation = z.infer<typeof Automation>;

/**
 * What was measured on this computer, and when (ISO 8601). `files` counts the configuration files that were looked
 * into, `unread` those that are there and could not be read. `domains` are the hosts that sessions may reach.
 */
export const ComputerFacts = z.object({
  measuredAt: z.string(),
  files: z.number().int(),
  unread: z.number().int(),
  domains: factOf(z.array(z.string())),
  connectors: factOf(z.array(Connector)),
  folders: factOf(z.array(GrantedFolder)),
  switches: z.record(Switch, factOf(z.boolean())),
  accounts: factOf(z.array(Account)),
  volumes: z.array(Volume),
  backups: z.array(Backup),
  automations: factOf(z.array(Automation)),
});
export type ComputerFacts = z.infer<typeof ComputerFacts>;
