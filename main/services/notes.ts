import { type Finding, tiers } from '../../shared/finding.ts';
import { segments } from '../domain/mask.ts';
import { Refusal } from './failure.ts';
import type { Journal } from './journal.ts';
import type { Library } from './library.ts';
import type { Hashes, Scanner, Store } from './ports.ts';

export interface Notes {
  /** Keeps a note on an entry and answers it as it was kept; an empty note removes it. */
  readonly set: (id: string, note: string) => Promise<{ note: string }>;
  readonly clear: () => void;
}

const idCategories = new Set<Finding['category']>(['credential', 'government-id', 'financial']);

/**
 * What the person types beside an entry. Credentials and ids in it are masked before it is kept, because a note
 * outlives the entry; the log holds a salted digest only.
 */
export function createNotes(
  library: Library,
  store: Store,
  scanner: Scanner,
  hashes: Hashes,
  salt: () => string,
  journal: Journal,
): Notes {
  const masked = async (note: string): Promise<string> => {
    const [findings = []] = await scanner.scan(
      [{ text: note, kind: 'fact' }],
      { rulesOff: [] },
      new AbortController().signal,
      () => {},
    );
    const grave = findings.filter(
      (finding) => idCategories.has(finding.category) && finding.confidence >= tiers.possible,
    );
    return segments(note, grave)
      .map((segment) => ('text' in segment ? segment.text : '•••'))
      .join('');
  };

  return {
    set: async (id, note) => {
      const entry = library.entry(id);
      if (!entry) throw new Refusal('row-gone');
      const kept = (await masked(note)).trim();
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
