/** Where an instruction file holds: the folder that it was written for; null for what holds everywhere. */
export type Reach = string | null;

const instructions: ReadonlySet<string> = new Set([
  'claude-md',
  'agents-md',
  'gemini-md',
  'copilot',
  'cursor',
  'windsurf',
  'claude-code-memory',
  'claude-agent-memory',
]);
/** Folders that tools keep their files in, inside the folder that they are about. */
const inner = new Set(['.claude', '.github', '.cursor', '.windsurf', '.codeium']);

/** The folder that a file holds for, with `/`; null for memory that no folder bounds. */
export function reachOf(importer: string, file: string | undefined): Reach {
  if (!instructions.has(importer) || file === undefined) return null;
  const parts = file.replaceAll('\\', '/').split('/');
  const folders = parts.length > 1 ? parts.slice(0, -1) : parts;
  const tool = folders.findIndex((folder, at) => at > 0 && inner.has(folder));
  return folders.slice(0, tool < 0 ? undefined : tool).join('/');
}

/** Whether both are loaded in the same session: one folder lies in the other, or one holds everywhere. */
export const meet = (a: Reach, b: Reach): boolean =>
  a === null || b === null || a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
