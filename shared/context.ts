import { z } from './zod.ts';

/** What narrows where an entry belongs, from the widest to the narrowest. */
export const ScopeKind = z.enum([
  'account',
  'project',
  'space',
  'agent',
  'entity',
  'relation',
  'folder',
  'computer',
]);
export type ScopeKind = z.infer<typeof ScopeKind>;

/** When an assistant is given what stands there (sentences in text/context.ts). */
export const Loads = z.enum([
  'always',
  'in-folder',
  'matching-files',
  'when-relevant',
  'by-hand',
  'index',
  'note',
  'every-chat',
  'project-chats',
  'unknown',
]);
export type Loads = z.infer<typeof Loads>;

/** How a reference from one file to another stands. `again` names a file that the tree shows already. */
export const ReferenceState = z.enum([
  'read',
  'again',
  'missing',
  'outside',
  'cycle',
  'left-alone',
  'unreadable',
  'not-followed',
]);
export type ReferenceState = z.infer<typeof ReferenceState>;

/**
 * One file in the tree of imports, in the order of the tree; `depth` counts steps from its root. `line` is where the
 * file above names it. `tooDeep`: the assistant does not follow that far. `here` is the entry's own file; `row` opens
 * its first entry.
 */
export const ImportNode = z.object({
  depth: z.number().int(),
  name: z.string(),
  line: z.number().int().nullable(),
  state: ReferenceState,
  tooDeep: z.boolean(),
  here: z.boolean(),
  row: z.string().nullable(),
});
export type ImportNode = z.infer<typeof ImportNode>;

/** Another entry or file that this one names, or that names it. `row` is null where nothing of it is loaded. */
export const Link = z.object({
  how: z.enum(['link', 'index', 'indexed-by', 'relation']),
  name: z.string(),
  row: z.string().nullable(),
});
export type Link = z.infer<typeof Link>;

/** What surrounds one entry: to whom it belongs, when it is loaded, and what it hangs together with. */
export const EntryContext = z.object({
  scope: z.array(z.object({ is: ScopeKind, name: z.string() })),
  loads: Loads,
  /** Its file among those that one session in its folder loads, from 1, by their paths; null where no order is known. */
  order: z.object({ at: z.number().int(), files: z.array(z.string()) }).nullable(),
  /** Other names of the same file: links to it, and copies of the same export. */
  names: z.array(z.string()),
  /** Empty where its file neither imports nor is imported. */
  imports: z.array(ImportNode),
  links: z.array(Link),
});
export type EntryContext = z.infer<typeof EntryContext>;
