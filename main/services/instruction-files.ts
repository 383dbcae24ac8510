import type { InstructionFile } from '../domain/checklist/step.ts';
import type { Library, LoadedDocument } from './library.ts';

/** Problems that say that an import of a file did not come along. */
const brokenImports: ReadonlySet<string> = new Set([
  'broken-import',
  'unreadable-import',
  'import-outside',
  'import-cycle',
  'import-depth',
]);

/** What the loaded files of standing instructions say of themselves, and how long they are. */
export function instructionFilesOf(library: Library): InstructionFile[] {
  return library.sources().flatMap(({ label, documents }) =>
    [...documents.values()]
      .filter(({ entries }) => entries.some(({ kind }) => kind === 'instruction'))
      .map((document) => ({
        label,
        lines: linesOf(document),
        owner: document.entries.some(({ text }) => /^\W*owner\W{0,4}:/im.test(text)),
        lastUpdated: document.entries.find(({ dating }) => dating.lastUpdated)?.dating.lastUpdated ?? null,
        brokenImports: document.problems.filter(({ code }) => brokenImports.has(code)).length,
      })),
  );
}

/** The last line that holds an entry: blank lines behind it count for nobody. */
const linesOf = ({ entries }: LoadedDocument): number =>
  Math.max(0, ...entries.map(({ locator }) => locator.lines?.[1] ?? 0));
