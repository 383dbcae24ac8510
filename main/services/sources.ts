import { countUnread, type SourceInfo } from '../../shared/source.ts';
import { importerById } from '../domain/importers/index.ts';
import { baseName } from './base-name.ts';
import type { Events } from './events.ts';
import { Refusal } from './failure.ts';
import type { Journal } from './journal.ts';
import type { Library, LoadedSource, Stray } from './library.ts';
import type { Store, StoredSource } from './ports.ts';
import type { Rework } from './rework.ts';

export interface Sources {
  readonly list: () => SourceInfo[];
  readonly forget: (id: string) => Promise<void>;
}

/** Id of the row that stands for a chosen place which is no source itself. */
const strayId = (chosen: string): string => `place:${chosen}`;

/** The list of sources: what is loaded, what is remembered and missing, and what could not be read at all. */
export function createSources(
  store: Store,
  library: Library,
  journal: Journal,
  events: Events,
  changed: (source: LoadedSource) => boolean,
  rework: Rework,
): Sources {
  const list = (): SourceInfo[] => {
    const loaded = library.sources();
    const ids = new Set(loaded.map(({ id }) => id));
    const missing = store.sources().filter(({ id, chosen }) => chosen !== null && !ids.has(id));
    const awayAt = new Map(store.sources().map((source) => [source.id, source.awayAt] as const));
    const explained = new Set(missing.map(({ chosen }) => chosen));
    const strays = library.strays().filter(({ chosen, missing: gone }) => !(gone && explained.has(chosen)));
    return [
      ...loaded.map((source) => ({
        ...loadedInfo(source, changed(source)),
        awayAt: awayAt.get(source.id) ?? null,
      })),
      ...missing.map(missingInfo),
      ...strays.map(strayInfo),
    ];
  };

  const forget = async (id: string): Promise<void> => {
    const stray = library.strays().find(({ chosen }) => strayId(chosen) === id);
    if (stray) {
      library.dropStray(stray.chosen);
      store.unchoose(stray.chosen);
      return;
    }
    const stored = store.sources().find((source) => source.id === id);
    const loaded = library.source(id);
    if (!stored) throw new Refusal('unknown-source');
    store.atomically(() => {
      store.forgetSource(id);
      const shared = store.sources().some((other) => other.chosen === stored.chosen);
      if (stored.chosen !== null && !shared) store.unchoose(stored.chosen);
      journal({
        event: 'source-forgotten',
        source: stored.number,
        sourceKind: loaded?.synthetic ? 'sample' : stored.kind,
      });
    });
    library.drop(id);
    // It may have told whose memory others are a part of.
    if (loaded && library.sources().some(({ memory }) => memory === loaded.memory)) await rework(true);
    for (const what of ['entries', 'sources', 'review'] as const) events.emit('changed', { what });
  };

  return { list, forget };
}

function loadedInfo(source: LoadedSource, changed: boolean): SourceInfo {
  const documents = [...source.documents.values()];
  const entries = documents.reduce((sum, document) => sum + document.entries.length, 0);
  const problems = documents.flatMap((document) => [...document.problems]);
  const dates = documents.flatMap(({ madeAt }) => madeAt ?? []).sort();
  return {
    id: source.id,
    kind: source.kind,
    kindLabel: source.kindLabel,
    label: source.label,
    place: source.place,
    under: source.chosen !== null && source.chosen !== source.place ? source.chosen : null,
    state: entries === 0 && countUnread(problems) > 0 ? 'unread' : 'read',
    remembered: source.remembered,
    synthetic: source.synthetic,
    asOf: dates.at(-1) ?? null,
    awayAt: null,
    readAt: source.readAt,
    names: documents.flatMap(({ names, aliases }) => [...names.slice(1), ...aliases]),
    documents: documents.length,
    entries,
    problems,
    changed,
  };
}

function missingInfo(source: StoredSource): SourceInfo {
  const place = source.chosen ?? '';
  const kindLabel = importerById(source.kind)?.label ?? source.kind;
  return {
    ...nowhere(source.firstRead),
    id: source.id,
    kind: source.kind,
    kindLabel,
    label: baseName(source.key.split(':').slice(1).join(':')) || kindLabel,
    place,
    awayAt: source.awayAt,
    state: source.awayAt === null ? 'missing' : 'away',
    problems: source.awayAt === null ? [{ where: place, code: 'not-found' }] : [],
  };
}

function strayInfo(stray: Stray): SourceInfo {
  return {
    ...nowhere(stray.readAt),
    id: strayId(stray.chosen),
    label: baseName(stray.chosen),
    place: stray.chosen,
    state: stray.missing ? 'missing' : 'unread',
    problems: [...stray.problems],
  };
}

const nowhere = (readAt: string) => ({
  kind: '',
  kindLabel: '',
  under: null,
  remembered: true,
  synthetic: false,
  asOf: null,
  awayAt: null,
  readAt,
  names: [],
  documents: 0,
  entries: 0,
  changed: false,
});
