/** A source, as far as it tells which memory it is a part of. */
export interface PartOfMemory {
  readonly kind: string;
  /** Its key: what no other source has. */
  readonly key: string;
  /** The account that it is of, where it is of one. */
  readonly account: string | null;
  /** Its file on the disk; null where it has none, or lies inside another one. */
  readonly file: string | null;
}

const coworkAccount =
  /[\\/]local-agent-mode-sessions[\\/]([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[\\/]/i;
/** What Claude Code remembers for whoever is at home there; the memory of agents is shared with a project. */
const claudeFolder = /^(.*[\\/]\.claude)[\\/](?:CLAUDE\.md$|(?:rules|projects)[\\/])/;
/** Kinds of source of which several in one folder are one memory. */
export const inFolders: ReadonlySet<string> = new Set([
  'claude-code-memory',
  'claude-agent-memory',
  'memory-tool',
]);

/**
 * The memory that a source is a part of: sources of one memory have one owner. An account with all that is kept of it
 * on the disk is one, and so is a folder of memory files; every other source stands for itself.
 */
export function memoryOf({ kind, key, account, file }: PartOfMemory): string {
  const uuid = account ?? file?.match(coworkAccount)?.[1];
  if (uuid) return `account ${uuid.toLowerCase()}`;
  const folder =
    file?.match(claudeFolder)?.[1] ?? (inFolders.has(kind) ? file?.replace(/[^\\/]*$/, '') : undefined);
  return folder ? `folder ${folder}` : `source ${key}`;
}
