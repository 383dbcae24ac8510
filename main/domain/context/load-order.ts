/** Where the instructions of one person lie for Claude Code: `~/.claude`, with `/`. */
type ClaudeFolder = string;

/** The folder whose sessions a file of Claude Code instructs, and its place among the files of that folder. */
interface Place {
  /** Empty for what every session loads. */
  readonly folder: string;
  readonly rank: number;
}

const ranks = { managed: 0, person: 1, personRules: 2, folder: 3, rules: 4, local: 5 } as const;

/**
 * The order in which one session loads instruction files of Claude Code (code.claude.com/docs, "Memory"): what the
 * organisation sets, what the person set for everything, then folder by folder from the outermost to the one that the
 * session works in, in each its CLAUDE.md, its rules and its CLAUDE.local.md. The session is one in the folder of
 * `here`. Empty where `here` is no such file.
 */
export function loadOrder(
  files: readonly { readonly file: string; readonly managed: boolean }[],
  here: string,
  claude: ClaudeFolder,
): string[] {
  const placed = files.map(({ file, managed }) => ({ file, ...placeOf(file, managed, claude) }));
  const own = placed.find(({ file }) => file === here);
  if (!own) return [];
  return placed
    .filter(({ folder }) => folder === '' || own.folder === folder || own.folder.startsWith(`${folder}/`))
    .sort((a, b) => order(a) - order(b) || a.rank - b.rank || (a.file < b.file ? -1 : 1))
    .map(({ file }) => file);
}

/** How deep a folder lies; what every session loads comes before every folder. */
const order = ({ folder, rank }: Place): number => (rank < ranks.folder ? -1 : folder.length);

function placeOf(path: string, managed: boolean, claude: ClaudeFolder): Place {
  const file = path.replaceAll('\\', '/');
  const own = claude.replaceAll('\\', '/');
  if (managed) return { folder: '', rank: ranks.managed };
  if (file === `${own}/CLAUDE.md`) return { folder: '', rank: ranks.person };
  if (file.startsWith(`${own}/rules/`)) return { folder: '', rank: ranks.personRules };
  const rules = file.match(/^(.*)\/\.claude\/rules\//i)?.[1];
  if (rules !== undefined) return { folder: rules, rank: ranks.rules };
  const folder = file.replace(/(?:\/\.claude)?\/[^/]*$/i, '');
  return { folder, rank: /\/claude\.local\.md$/i.test(file) ? ranks.local : ranks.folder };
}
