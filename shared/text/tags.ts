/** Marks that our own importers set, in words. */
const known: Readonly<Record<string, string>> = {
  'once written': 'once written: no proof that it is remembered still',
  'switched off': 'switched off in its store, which keeps it',
  deleted: 'deleted in its store, which keeps it',
  archived: 'archived in its store',
  paused: 'paused in its store',
};

/** A mark of an entry in words; one that its source set stands as it is. */
export const tagText = (tag: string): string => (Object.hasOwn(known, tag) ? (known[tag] ?? tag) : tag);
