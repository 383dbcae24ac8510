import { indexLinks } from '../../domain/importers/topic-file.ts';
import type { Library, LoadedEntry } from '../library.ts';

/** Kinds whose folder holds an index and a topic file for each memory. */
const indexed: ReadonlySet<string> = new Set(['claude-code-memory', 'claude-agent-memory']);

const folderOf = (file: string): string => file.replace(/[^\\/]*$/, '');
const nameOf = (file: string): string => file.slice(folderOf(file).length);

/**
 * What belongs together in a memory folder: a line of the index goes with the topic file that it names, and a topic
 * file whose every statement goes takes its line of the index along. `files` go whole.
 */
export interface TopicPlan {
  readonly files: ReadonlySet<string>;
  /** Lines of an index that go because their file does. */
  readonly lines: readonly LoadedEntry[];
}

/** `matterEnd` is the offset behind the front matter of a file. */
export function topicsOf(
  library: Library,
  gone: readonly LoadedEntry[],
  matterEnd: (file: string) => number,
): TopicPlan {
  const files = new Set<string>();
  const lines: LoadedEntry[] = [];
  const going = new Set(gone.map(({ id }) => id));
  for (const entry of gone) {
    const file = entry.locator.file;
    if (file === undefined || !indexed.has(library.source(entry.source)?.kind ?? '')) continue;
    if (isIndex(file)) for (const topic of topicsNamed(library, entry, file)) files.add(topic);
    else if (statementsOf(library, file, matterEnd(file)).every(({ id }) => going.has(id))) files.add(file);
  }
  for (const file of files) {
    for (const line of entriesIn(library, `${folderOf(file)}MEMORY.md`))
      if (!going.has(line.id) && indexLinks(line.text).includes(nameOf(file))) lines.push(line);
  }
  return { files, lines };
}

const isIndex = (file: string): boolean => nameOf(file) === 'MEMORY.md';

/** Topic files in the same folder that a line of an index names, and that were read. */
const topicsNamed = (library: Library, line: LoadedEntry, index: string): string[] =>
  indexLinks(line.text)
    .filter((target) => !/[\\/]/.test(target))
    .map((target) => `${folderOf(index)}${target}`)
    .filter((file) => entriesIn(library, file).length > 0);

export const entriesIn = (library: Library, file: string): LoadedEntry[] =>
  library.entries().filter(({ locator }) => locator.file === file && locator.inner === undefined);

/** The entries of a topic file behind its front matter: what it says, apart from what it is called. */
function statementsOf(library: Library, file: string, matterEnd: number): LoadedEntry[] {
  const entries = entriesIn(library, file);
  const body = entries.filter(({ locator }) => (locator.range?.[0] ?? 0) >= matterEnd);
  return body.length > 0 ? body : entries;
}
