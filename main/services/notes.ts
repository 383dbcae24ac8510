import { Refusal } from './failure.ts';
import type { Journal } from './journal.ts';
import type { Library } from './library.ts';
import type { Hashes, Store } from './ports.ts';
import type { TypedWords } from './typed-words.ts';

export interface Notes {
  /** Keeps a note on an entry and answers it as it was kept; an empty note removes it. */
  readonly set: (id: string, note: string) => Promise<{ note: string }>;
  readonly clear: () => void;
}

/**
 * What the person types beside an entry. Credentials and ids in it are masked before it is kept, because a note
 * outlives the entry; the log holds a salted digest only.
 */
export function createNotes(
  library: Library,
  store: Store,
  typedWords: TypedWords,
  hashes: Hashes,
  salt: () => string,
  journal: Journal,
): Notes {
  return {
    set: async (id, note) => {
      const entry = library.entry(id);
      if (!entry) throw new Refusal('row-gone');
      const kept = await typedWords(note);
      store.atomically(() => {
        store.note(entry.fingerprint, kept || null);
        journal({
          event: 'note',
          entry: entry.number,
          digest: kept ? hashes.sha256(`${salt()}\n${kept}`) : null,
        });
      });
      return { note: kept };
    },
    clear: () => store.clearNotes(),
  };
}
