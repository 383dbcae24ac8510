import type { Loads } from '../../../shared/context.ts';
import type { Applies } from '../importers/importer.ts';

/** What of a document tells when an assistant is given it. `file` is its path with `/`, or empty. */
export interface Loaded {
  readonly importer: string;
  readonly file: string;
  readonly applies: Applies | undefined;
  /** The JSON pointer of the entry, where it has one. */
  readonly pointer: string | undefined;
  /** `~/.claude`, with `/`. */
  readonly claude: string;
}

const instructions: ReadonlySet<string> = new Set([
  'claude-md',
  'agents-md',
  'gemini-md',
  'copilot',
  'cursor',
  'windsurf',
]);
const folders: ReadonlySet<string> = new Set(['claude-code-memory', 'claude-agent-memory', 'codex-memory']);
/** Files that one person's own settings keep for everything: outside of any folder of code. */
const everywhere =
  /\/(?:\.codex\/AGENTS\.md|\.gemini\/GEMINI\.md|windsurf\/memories\/global_rules\.md|\.copilot\/copilot-instructions\.md)$|^\/etc\/windsurf\//i;

/** When an assistant is given an entry, as its vendor describes it (sources: docs/formats.md). */
export function loadsOf({ importer, file, applies, pointer = '', claude }: Loaded): Loads {
  if (importer === 'claude-managed') return 'always';
  if (instructions.has(importer)) {
    if (applies !== undefined) return applies;
    const own = file.startsWith(`${claude}/`) && !file.startsWith(`${claude}/projects/`);
    return own || everywhere.test(file) ? 'always' : 'in-folder';
  }
  if (importer === 'cowork') {
    if (pointer !== '') return 'project-chats';
    if (/\/memory\/CLAUDE\.md$/i.test(file)) return 'always';
  }
  if (importer === 'cowork' || folders.has(importer)) return /\/MEMORY\.md$/.test(file) ? 'index' : 'note';
  if (importer === 'claude-project') return /\/docs\//.test(pointer) ? 'note' : 'project-chats';
  if (importer === 'claude-account') {
    if (/\/project_memories\//.test(pointer)) return 'project-chats';
    return /\/memory_files\//.test(pointer) ? 'note' : 'every-chat';
  }
  return 'unknown';
}
