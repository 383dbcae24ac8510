import { prints } from '../../domain/identity/index.ts';
import { memoryOf } from '../../domain/owner/memory-of.ts';
import type { Hashes, SourceFiles, Store, StoredSource } from '../ports.ts';
import type { Group } from './identify.ts';

/** Share of the entries that must be known from a source for it to be the same one (see the word *source*). */
const enough = 0.8;
/** Entries that are compared: a source of more is known by its first ones. */
const most = 2_000;

export interface Recognised {
  readonly group: Group;
  /** The source whose place this is from now on; null where it never moved. */
  readonly movedFrom: StoredSource | null;
}

interface Recognising {
  readonly store: Pick<Store, 'sources' | 'shared'>;
  readonly hashes: Hashes;
  readonly files: Pick<SourceFiles, 'exists'>;
}

/**
 * Tells whether a group that stands at a place nobody knows is a known source: a file whose old place is empty now,
 * or an export that does not say whose account it is. What it holds decides, and never what it is called.
 */
export async function recognise(group: Group, of: Recognising): Promise<Recognised> {
  const unmoved = { group, movedFrom: null };
  const known = of.store.sources().filter(({ kind }) => kind === group.kind);
  const ofAccount = group.kind === 'claude-account';
  // The key of a Cowork file holds no place to move from.
  if (group.kind === 'cowork') return unmoved;
  if (ofAccount ? group.account !== null : group.place === null) return unmoved;
  if (!ofAccount && known.some(({ key }) => key === group.key)) return unmoved;
  const alike = mostAlike(group, known, of);
  if (ofAccount) return { group: ofUnknownAccount(group, known, alike), movedFrom: null };
  if (alike === null || (await of.files.exists(placeOf(alike)))) return unmoved;
  return { group, movedFrom: alike };
}

/** The source that holds at least four fifths of the group's entries, the fullest of several. */
function mostAlike(
  group: Group,
  known: readonly StoredSource[],
  { store, hashes }: Recognising,
): StoredSource | null {
  const texts = group.documents.flatMap(({ read: { drafts } }) => drafts.map(({ text }) => text));
  const seconds = new Set(texts.slice(0, most).map((text) => prints({ text, scope: '' }, hashes).second));
  if (seconds.size === 0) return null;
  const shared = store.shared([...seconds]);
  const [best] = known
    .map((source) => ({ source, share: (shared.get(source.id) ?? 0) / seconds.size }))
    .filter(({ share }) => share >= enough)
    .sort((a, b) => b.share - a.share);
  return best?.source ?? null;
}

/** An export without its account goes to the source that it resembles, else it is one of its own. */
function ofUnknownAccount(group: Group, known: readonly StoredSource[], alike: StoredSource | null): Group {
  if (alike) return withKey(group, alike.key, accountOf(alike.key));
  const keys = new Set(known.map(({ key }) => key));
  let [key, number] = [group.key, 1];
  while (keys.has(key)) {
    number += 1;
    key = `${group.key}-${number}`;
  }
  return withKey(group, key, group.account);
}

const withKey = (group: Group, key: string, account: string | null): Group => ({
  ...group,
  key,
  account,
  memory: memoryOf({ kind: group.kind, key, account, file: null }),
});

const accountOf = (key: string): string | null => {
  const account = key.slice('claude-account:'.length);
  return account.startsWith('unknown') ? null : account;
};

/** The file of a source that is known by its path: `kind:path`, with `!/inner` where it lies in an archive. */
const placeOf = ({ key, kind }: StoredSource): string => key.slice(kind.length + 1).split('!/')[0] ?? '';
