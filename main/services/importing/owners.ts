import { ownersOf, type TellingDocument } from '../../domain/owner/owners.ts';
import { baseName } from '../base-name.ts';
import type { LoadedSource } from '../library.ts';
import type { Store } from '../ports.ts';
import type { Group } from './identify.ts';

/** Names that the person gave of themselves, as typed. */
export const ownNames = (store: Pick<Store, 'terms'>): string[] =>
  store.terms().flatMap(({ kind, text }) => (kind === 'own-name' ? text : []));

/** What the documents of a loaded source tell of its owner. */
export const tellingSource = ({ memory, kind, exported, documents }: LoadedSource): TellingDocument[] =>
  [...documents.values()].map(({ names, entries }) => ({
    memory,
    kind,
    file: baseName(names[0] ?? ''),
    exported,
    entries,
    whole: true,
  }));

/** The same of what was read and is not loaded yet. `isWhole` says whether a document was read in one piece. */
export const tellingGroup = (
  { memory, kind, exported, documents }: Group,
  isWhole: (document: Group['documents'][number]['read']) => boolean = () => true,
): TellingDocument[] =>
  documents.map(({ read }) => ({
    memory,
    kind,
    file: read.document.name,
    exported,
    entries: read.drafts,
    whole: isWhole(read),
  }));

/** Whose memory each loaded source is of, by its id: the text that `readOwner` reads. */
export function ownersLoaded(
  sources: readonly LoadedSource[],
  store: Pick<Store, 'terms'>,
): (source: LoadedSource) => string {
  const owners = ownersOf(sources.flatMap(tellingSource), ownNames(store));
  return ({ memory }) => owners.get(memory) ?? '';
}

/** The same for what was just read, together with what is loaded of the same memories and was not read again. */
export function ownersRead(
  groups: readonly Group[],
  sources: readonly LoadedSource[],
  store: Pick<Store, 'terms'>,
): (group: Group) => string {
  const memories = new Set(groups.map(({ memory }) => memory));
  const places = new Set(groups.map(({ place }) => place));
  const beside = sources.filter(({ memory, place }) => memories.has(memory) && !places.has(place));
  const owners = ownersOf(
    [...groups.flatMap((group) => tellingGroup(group)), ...beside.flatMap(tellingSource)],
    ownNames(store),
  );
  return ({ memory }) => owners.get(memory) ?? '';
}

/** Whether the owner of a memory of which something just came or went is another than its texts were scanned for. */
export function haveOwnersChanged(
  sources: readonly LoadedSource[],
  moved: readonly LoadedSource[],
  store: Pick<Store, 'terms'>,
): boolean {
  const memories = new Set(moved.map(({ memory }) => memory));
  const touched = sources.filter(({ memory }) => memories.has(memory));
  const ownerNow = ownersLoaded(touched, store);
  return touched.some((source) => ownerNow(source) !== source.owner);
}
