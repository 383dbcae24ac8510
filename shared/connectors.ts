import { Connector, Gap } from './computer.ts';
import { z } from './zod.ts';

/**
 * The technical side of a connector, joined over all places that name it. `secrets` holds the names of the variables
 * and headers under which a secret stands in clear (`args` and `url` for those in the command line), never a value;
 * `hosts` no more than the host of an address. `tools` is null where no place names them.
 */
export const ConnectorDetails = z.object({
  programs: z.array(z.string()),
  packages: z.array(z.string()),
  hosts: z.array(z.string()),
  secrets: z.array(z.string()),
  tools: z.array(z.string()).nullable(),
});
export type ConnectorDetails = z.infer<typeof ConnectorDetails>;

/** What the person may do themselves in the service behind it: a connector can do what they can. */
export const connectorRoles = ['read', 'edit', 'admin', 'not-known'] as const;
export const connectorAnswers = ['keep', 'reduce', 'remove'] as const;

/** What the person said of a connector. `on` is the day (YYYY-MM-DD) of that. */
export const ConnectorReview = z.object({
  answer: z.enum(connectorAnswers),
  role: z.enum(connectorRoles),
  owner: z.string().max(200),
  by: z.string().max(200),
  note: z.string().max(2_000),
  on: z.string(),
});
export type ConnectorReview = z.infer<typeof ConnectorReview>;

/**
 * How a connector stands to its last review: never reviewed, other than it was then, the same, or not found any more.
 * `unseen` is one that was reviewed and whose files cannot be looked into now.
 */
export const connectorChanges = ['new', 'changed', 'same', 'gone', 'unseen'] as const;

/** A connector as the screen shows it. `typed` says that the person typed its name, and may take it back. */
export const ConnectorRow = Connector.extend({
  details: ConnectorDetails,
  change: z.enum(connectorChanges),
  review: ConnectorReview.nullable(),
  typed: z.boolean(),
});
export type ConnectorRow = z.infer<typeof ConnectorRow>;

/**
 * All connectors that are known. `measuredAt` (ISO 8601) and `files` are those of the last look at this computer; `gap`
 * says why the files told nothing, `unread` how many could not be read.
 */
export const Connectors = z.object({
  rows: z.array(ConnectorRow),
  measuredAt: z.string().nullable(),
  files: z.number().int(),
  unread: z.number().int(),
  gap: Gap.nullable(),
});
export type Connectors = z.infer<typeof Connectors>;
