import { Category } from './finding.ts';
import { Decision } from './verdict.ts';
import { z } from './zod.ts';

/**
 * The life of a removal. `flagged`: decided, nothing done yet; `handed-off`: the person says that it is done by hand;
 * `applied`: this application changed the file; the others are what a later reading found, or what the person said
 * where no reading can tell.
 */
export const removalStates = [
  'flagged',
  'handed-off',
  'applied',
  'not-found',
  'still-there',
  'back',
  'back-reworded',
  'said-gone',
  'cannot-tell',
] as const;
export const RemovalState = z.enum(removalStates);
export type RemovalState = z.infer<typeof RemovalState>;

/** Who can remove an entry of a system: this application in a file, the person by hand, their IT, a developer. */
export const RemovalBy = z.enum(['app', 'hand', 'it', 'developer']);
export type RemovalBy = z.infer<typeof RemovalBy>;

/** Why a file is not edited; the sentences are in text/edits.ts. */
export const editRefusals = [
  'changed',
  'missing',
  'hard-linked',
  'read-only',
  'folder-read-only',
  'not-text',
  'bad-bytes',
  'too-large',
  'in-use',
  'no-space',
  'backup-gone',
  'failed',
] as const;
export const EditRefusal = z.enum(editRefusals);
export type EditRefusal = z.infer<typeof EditRefusal>;

/** A calendar day, YYYY-MM-DD. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * One line of the worksheet: one entry at one place. `row` is the row id while the entry is loaded; only then there is
 * an `excerpt` (masked) and a `heading`. `system` is the id of its kind of store (text/systems.ts has the sentences).
 * `chat` is a sentence that the person may send to the assistant; null where sending it would do harm.
 */
export const Removal = z.object({
  id: z.string(),
  number: z.number().int(),
  row: z.string().nullable(),
  decision: Decision,
  system: z.string(),
  source: z.string(),
  categories: z.array(Category),
  excerpt: z.string().nullable(),
  heading: z.array(z.string()),
  lines: z.tuple([z.number().int(), z.number().int()]).nullable(),
  file: z.string().nullable(),
  by: RemovalBy,
  /** What a reading of its source can prove. */
  proof: z.enum(['export', 'file', 'paste', 'records']),
  state: RemovalState,
  flaggedOn: Day,
  doneOn: Day.nullable(),
  /** The day of the reading that decided the state. */
  foundOn: Day.nullable(),
  /** Of a pasted list: where it came from. */
  origin: z.enum(['settings-page', 'assistant', 'own-notes']).nullable(),
  /** Of a credential: whether it was changed where it is used, and when. Null where it is none. */
  changedAtProvider: z.object({ on: Day.nullable(), remind: z.boolean() }).nullable(),
  /** Whether the chats of its export can be looked through for where it came from. */
  chats: z.boolean(),
  /** A name of the place that shows no value: for a note to oneself, or to the assistant. */
  placeName: z.string(),
  chat: z.string().nullable(),
  /** What can be covered in an entry that is to be redacted: the place among its findings, and what it is. */
  values: z.array(z.object({ finding: z.number().int(), category: Category })),
  edit: z.object({ id: z.string(), until: Day, undoable: z.boolean() }).nullable(),
  /** How many earlier versions of the file, as git keeps them, still hold it; null where that is not known. */
  earlierVersions: z.number().int().nullable(),
});
export type Removal = z.infer<typeof Removal>;

/** A line of a preview: it stays, it goes, or it comes. `number` counts from 1 in the file as it stands. */
export const PreviewLine = z.object({
  is: z.enum(['same', 'gone', 'new']),
  number: z.number().int().nullable(),
  text: z.string(),
});
export type PreviewLine = z.infer<typeof PreviewLine>;

/**
 * What an edit would do to one file. `whole` says that the file itself goes. `others` counts entries that go with it
 * without having been asked for (a topic file's other entries, relations of an entity), `kept` those of them that the
 * person keeps. `tracked`, `synced`, `running`: who else is reached, and what may write the file at the same time.
 */
export const FilePreview = z.object({
  file: z.string(),
  entries: z.number().int(),
  whole: z.boolean(),
  others: z.number().int(),
  kept: z.number().int(),
  hunks: z.array(z.array(PreviewLine)),
  tracked: z.boolean(),
  synced: z.string().nullable(),
  running: z.boolean().nullable(),
  refusal: EditRefusal.nullable(),
});
export type FilePreview = z.infer<typeof FilePreview>;

/** A previewed edit of one or more files. `token` applies exactly what was shown; it holds until the next preview. */
export const EditPreview = z.object({ token: z.string(), files: z.array(FilePreview) });
export type EditPreview = z.infer<typeof EditPreview>;

/** What became of an edit, file by file. */
export const EditResult = z.object({
  files: z.array(z.object({ file: z.string(), refusal: EditRefusal.nullable() })),
});
export type EditResult = z.infer<typeof EditResult>;
