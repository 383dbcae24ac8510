import type { ImportNode, ReferenceState } from '../../../shared/context.ts';
import { hops, type Reference } from './reference.ts';

/** A file with what it imports. `name` is how it is shown, `row` opens its first entry. */
export interface FileNode {
  readonly file: string;
  readonly name: string;
  readonly row: string | null;
  readonly references: readonly Reference[];
}

/** Files that a tree shows at most: a graph of any size is shown in bounded time. */
const most = 200;

const states: Readonly<Record<string, ReferenceState>> = {
  'broken-import': 'missing',
  'import-outside': 'outside',
  'import-cycle': 'cycle',
  'import-left-alone': 'left-alone',
  'unreadable-import': 'unreadable',
  'read-alone': 'not-followed',
};

/**
 * The tree of `@imports` that a file stands in, from the files that nobody imports down. A file that is reached twice
 * is shown with what is below it the first time. Empty where the file neither imports nor is imported.
 */
export function importTree(files: readonly FileNode[], here: string): ImportNode[] {
  const byFile = new Map(files.map((node) => [node.file, node]));
  const above = importersOf(files);
  const roots = rootsOf(here, above);
  const nodes: ImportNode[] = [];
  const shown = new Set<string>();

  const show = (node: FileNode, depth: number, line: number | null, state: ReferenceState): void => {
    const { file, name, row } = node;
    const again = state === 'read' && shown.has(file);
    shown.add(file);
    nodes.push({
      depth,
      name,
      line,
      state: again ? 'again' : state,
      tooDeep: depth > hops,
      here: file === here && !again,
      row,
    });
    if (again || state !== 'read') return;
    for (const one of node.references) {
      if (one.kind !== 'import' || nodes.length >= most) continue;
      const below = one.to === null ? undefined : byFile.get(one.to);
      const how = one.problem === null ? 'read' : (states[one.problem] ?? 'unreadable');
      if (below && (how === 'read' || how === 'cycle')) show(below, depth + 1, one.line, how);
      else
        nodes.push({
          depth: depth + 1,
          name: one.target,
          line: one.line,
          state: how === 'read' ? 'unreadable' : how,
          tooDeep: depth + 1 > hops,
          here: false,
          row: null,
        });
    }
  };

  for (const root of roots) {
    const node = byFile.get(root);
    if (node) show(node, 0, null, 'read');
  }
  return nodes.length > 1 ? nodes : [];
}

/** The files that import each file. */
function importersOf(files: readonly FileNode[]): ReadonlyMap<string, readonly string[]> {
  const above = new Map<string, string[]>();
  for (const { file, references } of files) {
    for (const { kind, to, problem } of references) {
      if (kind !== 'import' || to === null || problem !== null) continue;
      const list = above.get(to) ?? [];
      if (list.push(file) === 1) above.set(to, list);
    }
  }
  return above;
}

/** The files above one that nobody imports: the file itself where nobody imports it, or where all go in a circle. */
function rootsOf(here: string, above: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set([here]);
  const roots: string[] = [];
  for (const file of seen) {
    const importers = above.get(file) ?? [];
    if (importers.length === 0) roots.push(file);
    for (const one of importers) seen.add(one);
  }
  return roots.length > 0 ? roots : [here];
}
