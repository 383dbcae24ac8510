import type { KnownPlace, Look, Place } from '../../shared/place.ts';
import { importerFor } from '../domain/importers/index.ts';
import { placesOn } from '../domain/places/known-places.ts';
import type { Events } from './events.ts';
import { Refusal } from './failure.ts';
import { throttled } from './importing/progress.ts';
import type { Ports, Survey, SurveyedFile } from './ports.ts';

export interface Places {
  /** The places that `look` looks at, so that the person can see them before. */
  readonly known: () => KnownPlace[];
  /** Looks at every known place of this computer. Nothing is opened. */
  readonly look: () => Promise<Look>;
  /** Looks at folders that the person chooses, in the same way. */
  readonly lookInFolder: () => Promise<Look>;
  /** Paths of places that were looked at, by the ids that they were shown under. */
  readonly pathsOf: (ids: readonly string[]) => string[];
  readonly stop: () => void;
}

type Given = Pick<Ports, 'clock' | 'computer' | 'files' | 'desk' | 'store'>;

/** Finds memory on this computer, on the person's word, and shows what is there before anything is read. */
export function createPlaces({ clock, computer, files, desk, store }: Given, events: Events): Places {
  // The page names a place by its id: a path never comes from there.
  const shown = new Map<string, string>();
  const folders = new Map<string, string>();
  let running: AbortController | null = null;

  const survey = async (places: readonly KnownPlace[]): Promise<Look> => {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    const progress = throttled(clock, events);
    const found: Place[] = [];
    let [looked, entered] = [0, 0];
    for (const place of places) {
      if (signal.aborted) break;
      const surveyed = await files.survey(place.path, signal, () => {
        entered += 1;
        progress('finding', entered, 0);
      });
      looked += 1;
      if (!surveyed) continue;
      shown.set(place.id, place.path);
      const one = placeOf(place, surveyed, isChosen(place.path, store.chosen()));
      if (one.files + one.problems.length > 0 || one.leadsTo !== null) found.push(one);
    }
    events.emit('progress', { phase: 'done', done: 0, total: 0 });
    return { places: found, looked, cancelled: signal.aborted };
  };

  const folderId = (path: string): string => {
    const id = folders.get(path) ?? `folder-${folders.size + 1}`;
    folders.set(path, id);
    return id;
  };

  const known = (): KnownPlace[] => placesOn(computer.system, computer.folders);

  return {
    known,
    look: () => survey(known()),
    lookInFolder: async () => {
      if (!desk.choose) throw new Refusal('no-dialog');
      const paths = await desk.choose('folder');
      return survey(paths.map((path) => ({ id: folderId(path), kind: 'folder', path, side: 'in-folder' })));
    },
    pathsOf: (ids) =>
      ids.map((id) => {
        const path = shown.get(id);
        if (path === undefined) throw new Refusal('unknown-source');
        return path;
      }),
    stop: () => running?.abort(),
  };
}

/** Whether a path was chosen already, itself or with a folder above it. */
const isChosen = (path: string, chosen: readonly string[]): boolean =>
  chosen.some((one) => path === one || path.startsWith(`${one}/`) || path.startsWith(`${one}\\`));

function placeOf(place: KnownPlace, { files, problems, leadsTo }: Survey, chosen: boolean): Place {
  const kinds = new Map<string, number>();
  for (const file of files) {
    // By name alone, as nothing was read yet: what a file really is shows when it is.
    const label = importerFor({ ...file, named: false }, '')?.label ?? '';
    kinds.set(label, (kinds.get(label) ?? 0) + 1);
  }
  const sum = (of: (file: SurveyedFile) => number): number => files.reduce((all, file) => all + of(file), 0);
  const newest = files.reduce((last, { modified }) => Math.max(last, modified), Number.NEGATIVE_INFINITY);
  return {
    ...place,
    chosen,
    kinds: [...kinds].map(([label, count]) => ({ label, files: count })),
    files: files.length,
    bytes: sum(({ size }) => size),
    changed: Number.isFinite(newest) ? new Date(newest).toISOString() : null,
    leadsTo,
    problems: [...problems],
  };
}
