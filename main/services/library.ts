import type { Age } from '../../shared/age.ts';
import type { Change, EarlierForm } from '../../shared/change.ts';
import type { Kind, Locator } from '../../shared/entry.ts';
import type { Finding } from '../../shared/finding.ts';
import type { Problem } from '../../shared/source.ts';
import type { Reference } from '../domain/context/reference.ts';
import type { Applies, RecordedDate } from '../domain/importers/importer.ts';

/** An entry that is loaded now: its text lives here, in memory, and nowhere else. */
export interface LoadedEntry {
  readonly id: string;
  readonly number: number;
  readonly fingerprint: string;
  readonly second: string;
  readonly exact: string;
  /** Id of the source it belongs to. */
  readonly source: string;
  readonly text: string;
  readonly locator: Locator;
  readonly kind: Kind;
  readonly tags: readonly string[];
  /** What narrows the scope inside the source, as its importer wrote it. */
  readonly part?: string;
  /** Of a value of a front matter its key. */
  readonly label?: string;
  /** Position of the parent within the same document, or null. */
  readonly parent: number | null;
  readonly findings: readonly Finding[];
  readonly age: Age;
  /** What its age was reckoned from, so that it can be reckoned again. */
  readonly dating: Dating;
  readonly past: EntryPast;
}

/** What an entry was before, as far as the ledger knows. */
export interface EntryPast {
  readonly change: Change;
  /** What it comes from, the most alike first; doubtful ones included. */
  readonly earlier: readonly EarlierForm[];
  /** All earlier forms that are sure, the nearest first. */
  readonly line: readonly { readonly number: number; readonly fingerprint: string }[];
  /** Instant (ISO 8601) of the first sighting of it or of an earlier form, and the number of that one. */
  readonly firstSeen: string;
  readonly firstSeenAs: number;
  /** The reading that first held the entry as it stands. */
  readonly firstSnapshot: number;
}

/** The facts about the date of an entry, apart from its text and kind. Days are YYYY-MM-DD. */
export interface Dating {
  readonly prefix?: string;
  readonly recorded?: RecordedDate;
  readonly lastUpdated?: string;
  readonly gitDay?: string;
  readonly modifiedDay?: string;
  readonly firstSeenDay?: string;
  readonly asOfDay?: string;
}

/** One document of a source: the memories of an account, one project, one file. */
export interface LoadedDocument {
  readonly key: string;
  /** The date that newer readings are told from older ones by, and the one that the export itself bears. */
  readonly asOf: string | null;
  readonly madeAt: string | null;
  /** The number of the reading, and when it was read first (ISO 8601). */
  readonly snapshot: number;
  readonly readAt: string;
  /** SHA-256 over the exact prints in order: identical copies share it. */
  readonly digest: string;
  readonly entries: readonly LoadedEntry[];
  readonly problems: readonly Problem[];
  /** Places on disk that hold this very document: the first is the one that was read. */
  readonly names: readonly string[];
  /** Links on disk that lead to its file. */
  readonly aliases: readonly string[];
  /** What its file refers to, and when the file says that it applies. */
  readonly references: readonly Reference[];
  readonly applies?: Applies;
}

export interface LoadedSource {
  readonly id: string;
  readonly number: number;
  readonly kind: string;
  readonly kindLabel: string;
  readonly label: string;
  readonly account: string | null;
  /** The memory that it is a part of, the names that its export gives to the owner, and whom its texts were scanned for. */
  readonly memory: string;
  readonly exported: readonly string[];
  readonly owner: string;
  readonly place: string | null;
  readonly chosen: string | null;
  readonly remembered: boolean;
  readonly synthetic: boolean;
  readonly readAt: string;
  /** By document key, in the order of reading. */
  readonly documents: ReadonlyMap<string, LoadedDocument>;
}

/** What could not be read below a chosen place, or was not found there. */
export interface Stray {
  readonly chosen: string;
  readonly missing: boolean;
  readonly problems: readonly Problem[];
  readonly readAt: string;
}

/** Everything that is loaded now. Sources are replaced whole; the flat lists are rebuilt when they are asked for. */
export interface Library {
  readonly sources: () => readonly LoadedSource[];
  readonly source: (id: string) => LoadedSource | undefined;
  readonly put: (source: LoadedSource) => void;
  readonly drop: (id: string) => void;
  readonly strays: () => readonly Stray[];
  readonly stray: (stray: Stray) => void;
  readonly dropStray: (chosen: string) => void;
  readonly entries: () => readonly LoadedEntry[];
  readonly entry: (id: string) => LoadedEntry | undefined;
  readonly withFingerprint: (fingerprint: string) => readonly LoadedEntry[];
  readonly withSecond: (second: string) => readonly LoadedEntry[];
  /** Judges every finding anew: what the person called wrong has changed. */
  readonly rejudge: () => void;
  /** Rises with every change of what is loaded. */
  readonly revision: () => number;
  readonly clear: () => void;
}

/**
 * Lists all entries of some sources in order, each under its row id and with what comes to light beside others. An
 * entry that nothing changed for is the same object as before.
 */
export type Inspect = (
  sources: readonly LoadedSource[],
  idOf: (entry: LoadedEntry) => string,
) => readonly LoadedEntry[];

interface Index {
  readonly all: readonly LoadedEntry[];
  readonly byId: ReadonlyMap<string, LoadedEntry>;
  readonly byFingerprint: ReadonlyMap<string, readonly LoadedEntry[]>;
  readonly bySecond: ReadonlyMap<string, readonly LoadedEntry[]>;
}

export function createLibrary(
  rowId: (fingerprint: string, nth: number) => string,
  inspect: Inspect,
  judge: (entry: LoadedEntry) => LoadedEntry,
): Library {
  const sources = new Map<string, LoadedSource>();
  const strays = new Map<string, Stray>();
  let revision = 0;
  let index: Index | null = null;

  const changed = () => {
    revision += 1;
    index = null;
  };
  const indexed = () => {
    index ??= buildIndex(
      [...sources.values()].sort((a, b) => a.number - b.number),
      rowId,
      inspect,
      judge,
    );
    return index;
  };

  return {
    sources: () => [...sources.values()].sort((a, b) => a.number - b.number),
    source: (id) => sources.get(id),
    put: (source) => {
      sources.set(source.id, source);
      changed();
    },
    drop: (id) => {
      if (sources.delete(id)) changed();
    },
    strays: () => [...strays.values()],
    stray: (stray) => {
      strays.set(stray.chosen, stray);
    },
    dropStray: (chosen) => {
      strays.delete(chosen);
    },
    entries: () => indexed().all,
    entry: (id) => indexed().byId.get(id),
    withFingerprint: (fingerprint) => indexed().byFingerprint.get(fingerprint) ?? [],
    withSecond: (second) => indexed().bySecond.get(second) ?? [],
    rejudge: changed,
    revision: () => revision,
    clear: () => {
      sources.clear();
      strays.clear();
      changed();
    },
  };
}

/** Flattens the sources and numbers equal entries of one scope, so that every row has an id of its own; inspected and judged. */
function buildIndex(
  sources: readonly LoadedSource[],
  rowId: (fingerprint: string, nth: number) => string,
  inspect: Inspect,
  judge: (entry: LoadedEntry) => LoadedEntry,
): Index {
  const byFingerprint = new Map<string, LoadedEntry[]>();
  const nth = new Map<string, number>();
  const all = inspect(sources, ({ fingerprint }) => {
    const count = (nth.get(fingerprint) ?? 0) + 1;
    nth.set(fingerprint, count);
    return rowId(fingerprint, count);
  }).map(judge);
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const bySecond = new Map<string, LoadedEntry[]>();
  for (const entry of all) {
    add(byFingerprint, entry.fingerprint, entry);
    add(bySecond, entry.second, entry);
  }
  return { all, byId, byFingerprint, bySecond };
}

function add(map: Map<string, LoadedEntry[]>, key: string, entry: LoadedEntry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
