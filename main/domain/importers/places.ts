import { isPassedOver } from './left-alone.ts';

/**
 * Names that are taken from a chosen folder or archive without being named themselves. Pure look-ups over paths;
 * what a file really is, its content decides (see `Importer.recognise`).
 */

/** Folders that are never entered. */
export const skippedFolders: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  'bower_components',
  'vendor',
  'dist',
  'build',
  'out',
  'target',
  'coverage',
  '.next',
  '.nuxt',
  '.svelte-kit',
  '.turbo',
  '.cache',
  '.venv',
  'venv',
  '__pycache__',
  '.tox',
  '.mypy_cache',
  '.gradle',
  '.idea',
  '.vs',
  'Pods',
  'DerivedData',
  '.terraform',
]);

/** What a file found below a chosen folder is, by its name alone. */
export type Found = 'document' | 'archive' | 'skip';

/** What a member of an archive is. A packed document is gzipped; a long one is streamed and never held whole. */
export type FoundInside = Found | 'packed' | 'long';

/** How every name below ends: most files of a computer end otherwise, and are judged by this alone. */
const endings = /\.(?:mdc?|txt|xml|jsonl?|gz|zip|cursorrules|windsurfrules)$/i;
const names: readonly RegExp[] = [
  /^(?:claude(?:\.local)?|agents(?:\.override)?|gemini)\.md$/i,
  /^copilot-instructions\.md$|\.instructions\.md$/i,
  /^(?:\.cursorrules|\.windsurfrules|global_rules\.md|MEMORY\.md|managed-settings\.json|spaces\.json)$/,
  /^(?:memories|projects|users)(?:[-_ ]?\d{3})?(?:\s?\(\d+\))?\.json$/i,
  /^manifest(?:-[\w-]+)?(?:\s?\(\d+\))?\.json$/i,
  /^mem0-export-.*\.md$/i,
  /^memory\.jsonl$/i,
  /^memories\.jsonl\.gz$/i,
];
const paths: readonly RegExp[] = [
  /(?:^|\/)(?:memories|projects)\/[^/]+\.json$/i,
  /(?:^|\/)\.claude\/rules\/.*\.md$/i,
  /(?:^|\/)\.cursor\/rules\/.*\.mdc$/i,
  /(?:^|\/)\.windsurf\/rules\/.*\.md$/i,
  /(?:^|\/)etc\/windsurf\/.*\.md$/i,
  /(?:^|\/)(?:memory|\.auto-memory)\/[^/]+\.md$/i,
  /(?:^|\/)agent-memory(?:-local)?\/[^/]+\/[^/]+\.md$/i,
  /(?:^|\/)\.codex\/memories\/(?:memory_summary|raw_memories)\.md$/,
  /(?:^|\/)memories\/(?:[^/]+\/)*[^/]+\.(?:md|txt|xml)$/i,
  /(?:^|\/)\.project-cache\/[^/]+\/memory\.md$/i,
];
const exportArchive =
  /^(?:(?:memories|projects|light_metadata|openmemory[\w-]*)(?:-\d{3})?(?:\s?\(\d+\))?|data-[\w-]+?-batch-\d{4}(?:\s?\(\d+\))?)\.zip$/i;

/** Conversations hold traces of memory in ChatGPT's export alone; Claude's own are never read. */
const ofChatgpt = /^(?:conversations(?:-\d{3})?|memory)\.json$/i;
const besideChatgpt = ['chat.html', 'user_settings.json', 'export_manifest.json'] as const;
const gzipped = /^memories\.jsonl\.gz$/i;

/**
 * Judges the path of a file, with `/`: the part below a chosen folder and, where it is known, the names above.
 * `beside` are the base names of the files that came with it. Names only; nothing is opened.
 */
export function foundInFolder(path: string, beside: ReadonlySet<string> = new Set()): Found {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!endings.test(name) || isPassedOver(path)) return 'skip';
  // OpenMemory writes the same memories twice.
  if (gzipped.test(name) && beside.has('memories.json')) return 'skip';
  if (names.some((one) => one.test(name)) || paths.some((one) => one.test(path))) return 'document';
  if (ofChatgpt.test(name) && besideChatgpt.some((one) => beside.has(one))) return 'document';
  return exportArchive.test(name) ? 'archive' : 'skip';
}

/**
 * Judges a member of an archive: read it, open it as a nested archive, or leave it alone. `beside` are the base names
 * of all members.
 */
export function foundInArchive(path: string, beside: ReadonlySet<string>): FoundInside {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const found = foundInFolder(path, beside);
  if (found === 'document') return gzipped.test(name) ? 'packed' : ofChatgpt.test(name) ? 'long' : found;
  if (found === 'archive') return found;
  return /(?:^|\/)(?:memories|projects)[^/]*\.zip$/i.test(path) ? 'archive' : 'skip';
}
