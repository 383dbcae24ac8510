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

const instructionNames = /^(?:claude|claude\.local)\.md$/i;
const exportMember = /^(?:memories|projects|users)(?:[-_ ]?\d{3})?(?:\s?\(\d+\))?\.json$/i;
const manifestName = /^manifest(?:-[\w-]+)?(?:\s?\(\d+\))?\.json$/i;
const exportArchive =
  /^(?:(?:memories|projects|light_metadata)-\d{3}(?:\s?\(\d+\))?|data-[\w-]+?-batch-\d{4}(?:\s?\(\d+\))?)\.zip$/i;

/** Judges a path below a chosen folder, with `/`. Names only; nothing is opened. */
export function foundInFolder(path: string): Found {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const parent = parts.at(-2) ?? '';
  if (instructionNames.test(name)) return 'document';
  if (exportMember.test(name) || manifestName.test(name)) return 'document';
  if (exportArchive.test(name)) return 'archive';
  if (/\.json$/i.test(name) && (parent === 'memories' || parent === 'projects')) return 'document';
  if (/\.md$/i.test(name)) {
    if (parts.includes('rules') && parts[parts.indexOf('rules') - 1] === '.claude') return 'document';
    if (parts.slice(0, -1).includes('memory')) return 'document';
    if (/^MEMORY\.md$/.test(name)) return 'document';
  }
  return 'skip';
}

/** Judges a member of an archive: read it, open it as a nested archive, or leave it alone. */
export function foundInArchive(path: string): Found {
  const found = foundInFolder(path);
  if (found !== 'skip') return found;
  return /(?:^|\/)(?:memories|projects)[^/]*\.zip$/i.test(path) ? 'archive' : 'skip';
}
