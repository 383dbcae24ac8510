import type { Kind } from '../../../shared/entry.ts';
import { ownerOf } from './owner.ts';
import { namesTold, type TellingEntry } from './told.ts';

/** One document of a memory, as far as it tells whose memory it is. */
export interface TellingDocument {
  /** The memory that it is a part of: the word of memory-of.ts. */
  readonly memory: string;
  /** The kind of its source. */
  readonly kind: string;
  /** Base name of its file. */
  readonly file: string;
  /** The names that the export itself gives to the owner. */
  readonly exported: readonly string[];
  readonly entries: readonly {
    readonly text: string;
    readonly kind: Kind;
    readonly locator: { readonly heading?: readonly string[] | undefined };
    readonly label?: string | undefined;
  }[];
  /** False where this is only a part of it. */
  readonly whole: boolean;
}

/** Lists that may hold what many people said: no entry there tells whose list it is. */
const ofMany: ReadonlySet<string> = new Set([
  'csv',
  'json',
  'jsonl',
  'langmem',
  'mem0',
  'memory-store',
  'openmemory',
  'zep',
]);

const telling = ({ text, kind, locator, label }: TellingDocument['entries'][number]): TellingEntry => ({
  text,
  kind,
  under: locator.heading?.[0],
  label,
});

/**
 * Whose memory each is, by the word of the memory: the text that `readOwner` reads, empty where it is not known. `typed`
 * are the names that the person gave of themselves.
 */
export function ownersOf(
  documents: readonly TellingDocument[],
  typed: readonly string[],
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const [memory, parts] of Map.groupBy(documents, (document) => document.memory)) {
    const whole = parts.every((part) => part.whole);
    owners.set(
      memory,
      ownerOf({
        exported: parts.flatMap(({ exported }) => exported),
        said: whole
          ? parts
              .filter(({ kind }) => !ofMany.has(kind))
              .flatMap(({ file, entries }) => namesTold(file, entries.map(telling)))
          : [],
        typed,
        texts: whole ? parts.flatMap(({ entries }) => entries) : null,
      }),
    );
  }
  return owners;
}
