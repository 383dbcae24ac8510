import type { Kind } from '../../../shared/entry.ts';
import { role } from '../detectors/reading/roles.ts';
import { readWords, roles } from '../detectors/reading/vocabulary.ts';
import { type FullName, fullNameOf, isCompatible } from './name.ts';
import { hasNamesake } from './namesake.ts';

/**
 * Whoever owns a memory, by name. `full` holds the names that are theirs with a surname, or in the only form that is
 * known; `given` those whose given name alone is theirs as well, because nobody else in the memory has it.
 */
export interface Owner {
  readonly full: readonly FullName[];
  readonly given: readonly FullName[];
}

/** What tells whose memory it is: names as written. */
export interface Telling {
  /** By the export itself. */
  readonly exported: readonly string[];
  /** By entries of the memory. */
  readonly said: readonly string[];
  /** By the person, of themselves, for every memory. */
  readonly typed: readonly string[];
  /** All texts of the memory; null where not all of them are at hand, so that nobody knows who else is named in it. */
  readonly texts: Iterable<{ readonly text: string; readonly kind: Kind }> | null;
}

/** The names of a list that are of one person; nothing where they contradict each other. */
function agreeing(written: readonly string[]): { names: FullName[]; told: FullName[] } {
  const told = written.flatMap((one) => fullNameOf(one) ?? []);
  const agree = told.every((one) => told.every((other) => isCompatible(one, other)));
  return { names: agree ? told : [], told };
}

/** A surname that stands before the given name: "Nagy Anna". Alone it would stand for the whole family. */
function isGivenFirst({ parts }: FullName): boolean {
  const text = parts.join(' ');
  const { numbers } = readWords(text, 0, text.length);
  const isGiven = (at: number): boolean => ((roles[numbers[at] ?? 0] ?? 0) & role.given) !== 0;
  return isGiven(0) || !parts.some((_, at) => isGiven(at));
}

/**
 * Whose memory it is, as one text: handed to a thread at little cost, and told apart from another owner by a
 * comparison. Empty where it is not known. What an export says counts before what entries say; entries that
 * contradict each other say nothing; and what the person typed holds in every memory that is not somebody else's.
 */
export function ownerOf({ exported, said, typed, texts }: Telling): string {
  const byExport = agreeing(exported);
  const told = byExport.told.length > 0 ? byExport : agreeing(said);
  const own = typed.flatMap((one) => fullNameOf(one) ?? []);
  const isOwn =
    told.told.length === 0 || own.some((one) => told.told.some((name) => isCompatible(one, name)));
  const names = unique([...told.names, ...(isOwn ? own : [])]);
  if (names.length === 0) return '';
  const alone = unique(names.filter(isGivenFirst), ({ given }) => given);
  const list = texts === null ? null : [...texts];
  const given = list === null ? [] : alone.filter((name) => !hasNamesake(name, names, list));
  return given.length + names.filter(({ parts, given: { length } }) => parts.length > length).length === 0
    ? ''
    : JSON.stringify({ full: names, given });
}

function unique(
  names: readonly FullName[],
  by = ({ parts }: FullName): readonly string[] => parts,
): FullName[] {
  return [...new Map(names.map((name) => [by(name).join(' '), name])).values()];
}

let last: { readonly written: string; readonly owner: Owner } | null = null;

/** The owner whom such a text stands for; the last one is kept, as one entry after the other asks for the same. */
export function readOwner(written: string | undefined): Owner | undefined {
  if (!written) return undefined;
  if (last?.written !== written) last = { written, owner: JSON.parse(written) as Owner };
  return last.owner;
}
