import type { Removal } from '../../../shared/removal.ts';
import { excerpt, valuesIn } from '../../domain/mask.ts';
import { chatSentence, placeName } from '../../domain/removal/place-name.ts';
import { systemOf } from '../../domain/removal/systems.ts';
import type { Library, LoadedEntry } from '../library.ts';
import type { Clock, Store, StoredEdit, StoredRemoval } from '../ports.ts';
import { dayOf } from '../today.ts';
import { backupUntil } from './backups.ts';
import { asksForRemoval } from './flag.ts';
import { hasChats } from './origins.ts';

/** Length of the first words of an entry on the worksheet, in UTF-16 units. */
const excerptLength = 80;
/** Days after which a credential that was not changed at its provider is brought up again. */
const remindAfter = 2;
const dayLength = 86_400_000;

/** The worksheet: every removal whose verdict stands, with its place and what is known of it. */
export function listRemovals(clock: Clock, store: Store, library: Library): Removal[] {
  const verdicts = store.verdicts();
  const edits = new Map(store.edits().map((edit) => [edit.id, edit] as const));
  const labels = new Map(store.sources().map(({ id, number }) => [id, number] as const));
  return store
    .removals()
    .filter(({ fingerprint }) => asksForRemoval(verdicts.get(fingerprint)))
    .map((removal) => {
      const entry = library
        .withFingerprint(removal.fingerprint)
        .find(({ source }) => source === removal.source);
      const edit = removal.edit === null ? undefined : edits.get(removal.edit);
      const label = library.source(removal.source)?.label ?? `#${labels.get(removal.source) ?? 0}`;
      return removalOf(removal, entry, edit, label, clock);
    });
}

function removalOf(
  removal: StoredRemoval,
  entry: LoadedEntry | undefined,
  edit: StoredEdit | undefined,
  source: string,
  clock: Clock,
): Removal {
  const day = (instant: string): string => dayOf(Date.parse(instant), clock.zone());
  const { by, cutting, chat, proof } = systemOf(removal.kind);
  const heading = [...(entry?.locator.heading ?? [])];
  const lines = entry?.locator.lines ?? removal.lines;
  const file = entry?.locator.inner === undefined ? (entry?.locator.file ?? null) : null;
  const name = placeName({ categories: removal.categories, heading, lines: lines && [lines[0], lines[1]] });
  return {
    id: removal.id,
    number: removal.number,
    row: entry?.id ?? null,
    decision: removal.decision,
    system: removal.system,
    source,
    categories: [...removal.categories],
    excerpt: entry ? excerpt(entry.text, entry.findings, excerptLength) : null,
    heading,
    lines: lines ? [lines[0], lines[1]] : null,
    file,
    by: by === 'app' && (cutting === null || (entry !== undefined && file === null)) ? 'hand' : by,
    proof,
    state: removal.state,
    flaggedOn: day(removal.flaggedAt),
    doneOn: removal.doneAt === null ? null : day(removal.doneAt),
    foundOn: removal.foundAt === null ? null : day(removal.foundAt),
    origin: removal.origin,
    changedAtProvider: removal.categories.includes('credential')
      ? { on: removal.changedAtProvider, remind: remindable(removal, clock.now()) }
      : null,
    chats: entry !== undefined && hasChats(removal.kind),
    placeName: name,
    chat: chat ? chatSentence(removal.categories, name) : null,
    values: entry && removal.decision === 'redact' ? valuesOf(entry) : [],
    edit: edit
      ? { id: edit.id, until: backupUntil(edit, clock.zone()), undoable: edit.state === 'applied' }
      : null,
    earlierVersions: removal.earlierVersions,
  };
}

const valuesOf = ({ findings }: LoadedEntry): Removal['values'] => {
  const values = new Set(valuesIn(findings));
  return findings.flatMap((finding, at) =>
    values.has(finding) ? [{ finding: at, category: finding.category }] : [],
  );
};

const remindable = ({ changedAtProvider, flaggedAt }: StoredRemoval, now: number): boolean =>
  changedAtProvider === null && now - Date.parse(flaggedAt) >= remindAfter * dayLength;
