import type { ExportFile } from '../../shared/export-file.ts';
import type { Events } from './events.ts';
import { Refusal } from './failure.ts';
import type { Journal } from './journal.ts';
import type { Library, LoadedSource } from './library.ts';
import type { Ports } from './ports.ts';

export interface Exports {
  /** What lies about of the account exports that are loaded; asks the disk, and tells the page where that changed. */
  readonly list: () => Promise<ExportFile[]>;
  /** What was found when it was last asked; the steps of a review look at this. */
  readonly known: () => readonly ExportFile[] | null;
  /** Moves files to the bin. Answers the ids of those that could not be moved. */
  readonly putAway: (ids: readonly string[]) => Promise<{ failed: string[] }>;
}

/** Exports are copies of everything that an assistant remembers: they are found, shown with their size, and put away. */
export function createExports(
  { files, desk, clock, store, hashes }: Pick<Ports, 'files' | 'desk' | 'clock' | 'store' | 'hashes'>,
  library: Library,
  journal: Journal,
  events: Events,
): Exports {
  let known: ExportFile[] | null = null;

  const accounts = (): LoadedSource[] =>
    library.sources().filter(({ kind, synthetic }) => kind === 'claude-account' && !synthetic);
  const documentsOf = (source: LoadedSource): string[] =>
    [...source.documents.values()].flatMap(({ names }) => names.map((name) => name.split('!/')[0] ?? ''));

  const list = async (): Promise<ExportFile[]> => {
    const found = await files.exportFiles(
      accounts()
        .flatMap(documentsOf)
        .filter((name) => name !== ''),
    );
    const listed = found.map(({ path, ...file }) => ({
      ...file,
      place: path,
      id: hashes.keyed(`export ${path}`),
    }));
    const changed = JSON.stringify(listed) !== JSON.stringify(known);
    known = listed;
    if (changed) events.emit('changed', { what: 'review' });
    return listed;
  };

  /** A source of which nothing lies about any more was put away. */
  const markAway = (before: readonly LoadedSource[], there: readonly ExportFile[]): void => {
    const left = new Set(there.map(({ place }) => place));
    const at = new Date(clock.now()).toISOString();
    for (const source of before) {
      const places = documentsOf(source);
      const isLeft = [...left].some((place) =>
        places.some((name) => name === place || name.startsWith(`${place}/`)),
      );
      if (isLeft || places.length === 0) continue;
      store.atomically(() => {
        store.markAway(source.id, at);
        journal({ event: 'source-away', source: source.number, sourceKind: source.kind });
      });
    }
  };

  return {
    list,
    known: () => known,
    putAway: async (ids) => {
      if (!desk.trash) throw new Refusal('no-bin');
      const failed: string[] = [];
      const before = accounts();
      for (const id of ids) {
        const file = known?.find((one) => one.id === id);
        if (!file || !(await desk.trash(file.place))) failed.push(id);
      }
      markAway(before, await list());
      events.emit('changed', { what: 'sources' });
      return { failed };
    },
  };
}
