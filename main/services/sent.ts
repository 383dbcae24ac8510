import type { Loads } from '../../shared/context.ts';
import type { Row } from '../../shared/row.ts';
import type { SentFile } from '../domain/checklist/step.ts';
import type { LoadsOf } from './context/context.ts';
import type { Library, LoadedDocument, LoadedEntry } from './library.ts';

/** What goes along without being asked for: with every session, every session of a folder, every chat. */
const everyTime: ReadonlySet<Loads> = new Set([
  'always',
  'in-folder',
  'index',
  'every-chat',
  'project-chats',
]);
/** How much of an index is given at all (docs/formats.md). */
const index = { lines: 200, bytes: 25_000 } as const;
const serious: ReadonlySet<Row['sensitivity']> = new Set(['medium', 'high', 'critical']);

/** What goes with every session or chat, document by document, with what of it is sensitive and undecided. */
export function sentOf(library: Library, rows: readonly Row[], loadsOf: LoadsOf): SentFile[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const imported = importedFiles(library);
  return library.sources().flatMap((source) =>
    [...source.documents.values()].flatMap((document): SentFile[] => {
      const entries = document.entries.filter((entry) => everyTime.has(loadsOf(entry, document)));
      const [first] = entries;
      if (!first) return [];
      const grave = entries.flatMap(({ fingerprint }) => {
        // A repeated entry has a row of its own, with the same findings and the same decision.
        const row = byId.get(library.withFingerprint(fingerprint)[0]?.id ?? '');
        return row && serious.has(row.sensitivity) ? [row] : [];
      });
      const characters = entries.reduce((sum, { text }) => sum + text.length, 0);
      const lines = linesOf(entries);
      return [
        {
          source: source.id,
          label: source.label,
          lines,
          characters,
          beyond:
            loadsOf(first, document) === 'index' && ((lines ?? 0) > index.lines || characters > index.bytes),
          imported: isImported(document, imported),
          sensitive: grave.length,
          undecided: grave.filter(({ verdict }) => verdict === null).length,
        },
      ];
    }),
  );
}

/** The last line that holds an entry; null where the source has no lines. */
function linesOf(entries: readonly LoadedEntry[]): number | null {
  const last = Math.max(0, ...entries.map(({ locator }) => locator.lines?.[1] ?? 0));
  return last === 0 ? null : last;
}

const isImported = ({ names }: LoadedDocument, imported: ReadonlySet<string>): boolean =>
  names.some((name) => imported.has(name));

/** Files that another one imports, so that they go where it goes. */
const importedFiles = (library: Library): ReadonlySet<string> =>
  new Set(
    library
      .sources()
      .flatMap(({ documents }) => [...documents.values()])
      .flatMap(({ references }) =>
        references.flatMap(({ kind, to, problem }) =>
          kind === 'import' && to !== null && problem === null ? [to] : [],
        ),
      ),
  );
