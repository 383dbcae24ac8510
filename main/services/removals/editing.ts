import type { EditPreview, EditResult } from '../../../shared/removal.ts';
import type { Span } from '../../domain/edit/redact.ts';
import { valuesIn } from '../../domain/mask.ts';
import { systemOf } from '../../domain/removal/systems.ts';
import { Refusal } from '../failure.ts';
import { childrenOf } from '../family.ts';
import type { Journal } from '../journal.ts';
import type { Library, LoadedEntry } from '../library.ts';
import type { Ports, StoredEdit, StoredRemoval } from '../ports.ts';
import { dropOutlived, editEvent, outlived } from './backups.ts';
import { eventOf } from './follow-up.ts';
import { type FileEdit, previewOf, type Wanted } from './preview.ts';

export interface Editing {
  readonly preview: (
    ids: readonly string[],
    spans: Readonly<Record<string, readonly number[]>>,
  ) => Promise<EditPreview>;
  /** Does exactly what the preview of this token showed. Answers the sources concerned besides. */
  readonly apply: (token: string) => Promise<EditResult & { readonly chosen: readonly string[] }>;
  readonly undo: (edit: string) => Promise<EditResult & { readonly chosen: readonly string[] }>;
  /** Ends what a crash interrupted, and removes backups that are not needed any more. */
  readonly settle: () => void;
  /** Removes the backups of what was confirmed before a review that began at this instant. */
  readonly confirmed: (startedAt: string) => void;
}

/** Removal by this application: preview, backup, one step a file, undo. */
export function createEditing(
  ports: Pick<Ports, 'edits' | 'store' | 'clock' | 'random'>,
  library: Library,
  journal: Journal,
): Editing {
  const { edits, store, clock } = ports;
  let pending: { readonly token: string; readonly files: readonly FileEdit[] } | null = null;

  const hex = (bytes: number): string =>
    [...ports.random(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const isKept = ({ fingerprint }: LoadedEntry): boolean =>
    store.verdicts().get(fingerprint)?.decision === 'keep';
  const numbersOf = (edit: StoredEdit): number[] =>
    store.removals().flatMap((removal) => (edit.entries.includes(removal.fingerprint) ? removal.number : []));

  const wantedOf = (id: string, chosen: readonly number[] | undefined): Wanted[] => {
    const removal = store.removals().find((one) => one.id === id);
    if (!removal) throw new Refusal('removal-gone');
    if (systemOf(removal.kind).cutting === null) throw new Refusal('not-editable');
    const entries = library
      .withFingerprint(removal.fingerprint)
      .filter(
        ({ source, locator }) => source === removal.source && locator.file !== undefined && !locator.inner,
      );
    if (entries.length === 0) throw new Refusal('row-gone');
    return entries.map((entry) => ({ removal, entry, redact: spansOf(removal, entry, chosen) }));
  };

  const preview: Editing['preview'] = async (ids, spans) => {
    const wanted = ids.flatMap((id) => wantedOf(id, spans[id]));
    const files = await previewOf(withChildren(wanted, library), library, edits, isKept);
    pending = { token: hex(16), files };
    return { token: pending.token, files: files.map((file) => file.preview) };
  };

  const applyOne = async ({ preview: { file: shown, refusal }, file, text, removals, texts }: FileEdit) => {
    if (!file) return { file: shown, refusal };
    const id = `edit-${store.edits().length + 1}-${hex(4)}`;
    const kept = await edits.backUp(file, id);
    if ('refusal' in kept) return { file: shown, refusal: kept.refusal };
    const at = new Date(clock.now()).toISOString();
    const edit: StoredEdit = {
      id,
      path: file.path,
      state: 'begun',
      before: file.digest,
      after: edits.after(file, text),
      ...kept,
      at,
      entries: removals.map(({ fingerprint }) => fingerprint),
    };
    store.saveEdit(edit);
    const failed = await edits.replace(file, text);
    if (failed) {
      store.saveEdit({ ...edit, state: 'undone' });
      edits.drop(id);
      return { file: shown, refusal: failed };
    }
    done(edit, removals);
    const earlierVersions = await edits.earlierVersions(file.path, texts);
    if (earlierVersions !== null)
      store.atomically(() => {
        for (const removal of store.removals())
          if (removal.edit === id) store.saveRemoval({ ...removal, earlierVersions });
      });
    return { file: shown, refusal: null };
  };

  const done = (edit: StoredEdit, removals: readonly StoredRemoval[]): void =>
    store.atomically(() => {
      store.saveEdit({ ...edit, state: 'applied' });
      const applied = removals.map(
        (removal): StoredRemoval => ({
          ...removal,
          state: 'applied',
          doneAt: edit.at,
          foundAt: null,
          edit: edit.id,
        }),
      );
      for (const removal of applied) store.saveRemoval(removal);
      journal(
        editEvent(edit, 'applied', numbersOf(edit)),
        ...applied.map((removal) => eventOf(removal, library.source(removal.source), 'application')),
      );
    });

  const undone = (edit: StoredEdit): void => {
    store.atomically(() => {
      store.saveEdit({ ...edit, state: 'undone' });
      const again = store.removals().filter((removal) => removal.edit === edit.id);
      for (const removal of again)
        store.saveRemoval({ ...removal, state: 'flagged', doneAt: null, foundAt: null, edit: null });
      journal(editEvent(edit, 'undone', numbersOf(edit)));
    });
    edits.drop(edit.id);
  };

  const chosenOf = (removals: readonly StoredRemoval[]): string[] => [
    ...new Set(removals.flatMap(({ source }) => library.source(source)?.chosen ?? [])),
  ];

  return {
    preview,
    apply: async (token) => {
      if (pending?.token !== token) throw new Refusal('preview-old');
      const { files } = pending;
      pending = null;
      const results: EditResult['files'] = [];
      for (const file of files) {
        const result = await applyOne(file);
        results.push(result);
        // A topic file stays where its line of the index could not be changed.
        if (result.refusal) break;
      }
      return { files: results, chosen: chosenOf(files.flatMap(({ removals }) => removals)) };
    },
    undo: async (id) => {
      const edit = store.edits().find((one) => one.id === id);
      if (edit?.state !== 'applied') throw new Refusal('removal-gone');
      const served = store.removals().filter((removal) => removal.edit === id);
      const refusal = await edits.restore(edit);
      if (!refusal) undone(edit);
      return { files: [{ file: edit.path, refusal }], chosen: chosenOf(served) };
    },
    settle: () => {
      for (const edit of store.edits()) {
        if (edit.state === 'begun') {
          const served = store.removals().filter(({ fingerprint }) => edit.entries.includes(fingerprint));
          if (edits.settle(edit) === 'after') done(edit, served);
          else {
            store.saveEdit({ ...edit, state: 'undone' });
            edits.drop(edit.id);
          }
        } else if (edit.state === 'applied' && edits.settle(edit) === 'before') undone(edit);
      }
      const known = new Set(store.edits().flatMap(({ id, state }) => (state === 'applied' ? id : [])));
      for (const id of edits.kept()) if (!known.has(id)) edits.drop(id);
      tidy(null);
    },
    confirmed: (startedAt) => tidy(startedAt),
  };

  function tidy(confirmedBefore: string | null): void {
    const log = (edit: StoredEdit) => editEvent(edit, 'backup-removed', numbersOf(edit));
    dropOutlived(store, edits, outlived(store, clock, confirmedBefore), log, journal);
  }
}

/** The spans to cover: those of the chosen findings, else of every one that holds a value; null where all of it goes. */
function spansOf(
  { decision }: StoredRemoval,
  { findings }: LoadedEntry,
  chosen: readonly number[] | undefined,
): readonly Span[] | null {
  if (decision !== 'redact') return null;
  const spans = chosen ? chosen.flatMap((at) => findings[at] ?? []) : valuesIn(findings);
  if (spans.length === 0) throw new Refusal('nothing-to-redact');
  return spans;
}

/** With an entry go those that are nested under it. */
function withChildren(wanted: readonly Wanted[], library: Library): Wanted[] {
  const all = new Map(wanted.map((one) => [one.entry.id, one] as const));
  for (const { removal, entry, redact } of wanted) {
    if (redact) continue;
    for (const child of childrenOf(library, entry))
      if (!all.has(child.id)) all.set(child.id, { removal, entry: child, redact: null });
  }
  return [...all.values()];
}
