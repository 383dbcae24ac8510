import type { EditRefusal, FilePreview } from '../../../shared/removal.ts';
import { applyChanges } from '../../domain/edit/change.ts';
import { hunksOf } from '../../domain/edit/hunks.ts';
import { placeOf } from '../../domain/edit/json-place.ts';
import { type Edit, planEdits } from '../../domain/edit/plan.ts';
import { frontMatter } from '../../domain/importers/front-matter.ts';
import { linesOf } from '../../domain/importers/lines.ts';
import { systemOf } from '../../domain/removal/systems.ts';
import type { Library, LoadedEntry } from '../library.ts';
import type { EditableFile, FileEdits, StoredRemoval } from '../ports.ts';
import { entriesIn, topicsOf } from './topics.ts';

/** A removal with the entry that it is about, and the spans to cover where it is not to go whole. */
export interface Wanted {
  readonly removal: StoredRemoval;
  readonly entry: LoadedEntry;
  readonly redact: Edit['redact'];
}

/** One file as it would be changed. `text` is what it would hold; null where it goes whole or is refused. */
export interface FileEdit {
  readonly preview: FilePreview;
  readonly file: EditableFile | null;
  readonly text: string | null;
  readonly removals: readonly StoredRemoval[];
  /** Texts of the entries that leave the file, for the search in earlier versions; never stored. */
  readonly texts: readonly string[];
}

/** Works out what removals would do to their files, without changing one. */
export async function previewOf(
  wanted: readonly Wanted[],
  library: Library,
  edits: FileEdits,
  isKept: (entry: LoadedEntry) => boolean,
): Promise<FileEdit[]> {
  const gone = wanted.filter(({ redact }) => redact === null).map(({ entry }) => entry);
  const opened = new Map<string, Awaited<ReturnType<FileEdits['open']>>>();
  const open = async (path: string) => {
    const file = opened.get(path) ?? (await edits.open(path));
    opened.set(path, file);
    return file;
  };
  for (const { entry } of wanted) await open(entry.locator.file ?? '');
  const topics = topicsOf(library, gone, (path) => {
    const file = opened.get(path);
    return file && !('refusal' in file) ? (frontMatter(file.text)?.end ?? 0) : 0;
  });
  // The line of an index goes before the file that it names: a line without its file would be a broken one.
  const paths = new Set([
    ...topics.lines.flatMap(({ locator }) => locator.file ?? []),
    ...wanted.flatMap(({ entry }) => entry.locator.file ?? []),
    ...topics.files,
  ]);
  const result: FileEdit[] = [];
  for (const path of [...paths].sort((a, b) => Number(topics.files.has(a)) - Number(topics.files.has(b)))) {
    const inside = wanted.filter(({ entry }) => entry.locator.file === path);
    const along = topics.lines.filter(({ locator }) => locator.file === path);
    const whole = topics.files.has(path);
    result.push(await fileEdit({ path, inside, along, whole }, await open(path), library, edits, isKept));
  }
  return result;
}

async function fileEdit(
  of: {
    readonly path: string;
    readonly inside: readonly Wanted[];
    readonly along: readonly LoadedEntry[];
    readonly whole: boolean;
  },
  file: EditableFile | { readonly refusal: EditRefusal },
  library: Library,
  edits: FileEdits,
  isKept: (entry: LoadedEntry) => boolean,
): Promise<FileEdit> {
  const { path, inside, along, whole } = of;
  const present = entriesIn(library, path);
  const asked = new Set(inside.map(({ entry }) => entry.id));
  const others = whole ? present.filter(({ id }) => !asked.has(id)) : along;
  const refused = (refusal: EditRefusal): FileEdit => ({
    preview: { ...empty, file: path, entries: inside.length, whole, refusal },
    file: null,
    text: null,
    removals: inside.map(({ removal }) => removal),
    texts: [],
  });
  if ('refusal' in file) return refused(file.refusal);
  const kind = library.source((inside[0]?.entry ?? along[0])?.source ?? '')?.kind ?? '';
  const { cutting, owner } = systemOf(kind);
  const going = [...inside.map(({ entry }) => entry), ...along];
  if (!whole && (cutting === null || !going.every((entry) => stands(file.text, entry))))
    return refused('changed');
  const running = owner ? await edits.ownerRuns(owner) : false;
  if (running) return refused('in-use');
  const plan = whole
    ? { changes: [{ start: 0, end: file.text.length, with: '' }], relations: 0 }
    : planEdits(file.text, cutting ?? 'lines', [
        ...inside.map(({ entry, redact }) => ({ locator: entry.locator, redact })),
        ...along.map(({ locator }) => ({ locator, redact: null })),
      ]);
  if (!plan) return refused('changed');
  return {
    preview: {
      file: path,
      entries: inside.length,
      whole,
      others: others.length + plan.relations,
      kept: others.filter(isKept).length,
      hunks: hunksOf(file.text, plan.changes).map((hunk) => [...hunk]),
      ...(await edits.surroundings(file.path)),
      running,
      refusal: null,
    },
    file,
    text: whole ? null : applyChanges(file.text, plan.changes),
    removals: inside.map(({ removal }) => removal),
    texts: inside.map(({ entry }) => entry.text),
  };
}

const empty = { others: 0, kept: 0, hunks: [], tracked: false, synced: null, running: false };

/** Whether an entry still stands where it was read. */
function stands(text: string, { locator, text: words }: LoadedEntry): boolean {
  const { range, pointer, lines } = locator;
  if (pointer === undefined) return range !== undefined && text.slice(range[0], range[1]) === words;
  if (!lines) return false;
  const all = linesOf(text);
  const json = text.slice(all.start(lines[0] - 1), all.end(lines[0] - 1));
  const place = placeOf(json, pointer)?.place;
  try {
    return place !== undefined && JSON.parse(json.slice(place.start, place.end)) === words;
  } catch {
    return false;
  }
}
