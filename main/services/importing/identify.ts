import type { PasteOrigin } from '../../../shared/source.ts';
import { labels } from '../../../shared/text/labels.ts';
import { fill } from '../../../shared/text/problems.ts';
import { inFolders, memoryOf } from '../../domain/owner/memory-of.ts';
import { baseName } from '../base-name.ts';
import type { ReadDocument } from '../reading.ts';

/** Where documents of one import come from: it decides how a source without a path is told from others. */
export type Origin =
  | { readonly is: 'chosen'; readonly path: string }
  | { readonly is: 'drop' }
  | { readonly is: 'paste'; readonly origin: PasteOrigin }
  | { readonly is: 'sample' };

/** A document that was read, with its place inside a source. */
export interface PlacedDocument {
  readonly key: string;
  /** The date that newer readings of it are told from older ones by. */
  readonly asOf: string | null;
  /** The date that the export itself bears: everything in it stood there then. */
  readonly madeAt: string | null;
  readonly read: ReadDocument;
}

/** The documents of one import that belong to one source. */
export interface Group {
  readonly key: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly label: string;
  /** What narrows the scope of its entries: the account, else nothing. */
  readonly account: string | null;
  readonly place: string | null;
  /** The memory that it is a part of (memory-of.ts), and the names that the export gives to its owner. */
  readonly memory: string;
  readonly exported: readonly string[];
  readonly documents: readonly PlacedDocument[];
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const fileDate = /(\d{4})-(\d{2})-(\d{2})(?:-(\d{2})-(\d{2})-(\d{2}))?/;

/** Importers whose documents are parts of one account, however many files they lie in. */
export const accountKinds: ReadonlySet<string> = new Set([
  'claude-account',
  'claude-project',
  'claude-users',
  'claude-manifest',
]);

/**
 * Sorts the documents of one import into sources (the word *source* in the design): all parts of an account go
 * together; every other document is a source of its own. Documents without entries (a manifest, a list of users)
 * lend their facts to the documents beside and below them and make no source.
 */
export function identify(documents: readonly ReadDocument[], origin: Origin): Group[] {
  const manifests = documents.filter((one) => one.importer?.id === 'claude-manifest');
  const accounts = new Set(documents.flatMap((one) => one.facts.accountUuid ?? []));
  const onlyAccount = accounts.size === 1 ? [...accounts][0] : undefined;
  const owners = new Map(documents.flatMap(({ facts }) => Object.entries(facts.owners ?? {})));
  const groups = new Map<string, Group>();
  for (const read of documents) {
    if (!read.importer || (read.importer.id === 'claude-users' && read.problems.length === 0)) continue;
    if (read.importer.id === 'claude-manifest' && documents.some(isMemoryOfAccount)) continue;
    const account = isPartOfAccount(read)
      ? (read.facts.accountUuid ?? onlyAccount ?? accountInName(read))
      : null;
    const key = keyOf(read, origin, account);
    const madeAt = isPartOfAccount(read) ? madeAtOf(read, manifests) : null;
    const placed = { key: documentKey(read), asOf: madeAt ?? orderOf(read), madeAt, read };
    const group = groups.get(key);
    groups.set(
      key,
      group
        ? { ...group, documents: [...group.documents, placed] }
        : newGroup(key, read, origin, account, placed, owners),
    );
  }
  return [...groups.values()];
}

/** Whether a document is one of several that an account's export consists of. */
export const isPartOfAccount = (read: ReadDocument): boolean => accountKinds.has(read.importer?.id ?? '');

const isCowork = (read: ReadDocument): boolean => read.importer?.id === 'cowork';

/** Where a file of Cowork stands below the folder of sessions: the same in both copies that Windows keeps. */
const coworkPath = ({ document }: ReadDocument): string =>
  (document.file ?? document.path).replaceAll('\\', '/').replace(/^.*local-agent-mode-sessions\//, '');

/** Whether a document may be one of several copies or parts of one source, so that it has to wait for the others. */
export const waitsForOthers = (read: ReadDocument): boolean => isPartOfAccount(read) || isCowork(read);

/** Whether others of its folder may tell whose memory it is a part of. */
export const waitsForFolder = (read: ReadDocument): boolean => inFolders.has(read.importer?.id ?? '');

/** Of several readings of one document the newest by its own date, the first of equals: the others are its past. */
export function newest(documents: readonly PlacedDocument[]): PlacedDocument[] {
  const byKey = new Map<string, PlacedDocument>();
  for (const one of documents) {
    const known = byKey.get(one.key);
    if (!known || (one.asOf ?? '') > (known.asOf ?? '')) byKey.set(one.key, one);
  }
  return [...byKey.values()];
}

const isMemoryOfAccount = (read: ReadDocument): boolean => isPartOfAccount(read) && read.drafts.length > 0;

function newGroup(
  key: string,
  read: ReadDocument,
  origin: Origin,
  account: string | null,
  first: PlacedDocument,
  owners: ReadonlyMap<string, string>,
): Group {
  const part = isPartOfAccount(read);
  const kindLabel = part ? labels.account : (read.importer?.label ?? '');
  const kind = part ? 'claude-account' : (read.importer?.id ?? 'unknown');
  const { file, inner } = read.document;
  const name = owners.get(account?.toLowerCase() ?? '');
  return {
    key,
    kind,
    kindLabel,
    label: labelOf(read, origin, account),
    account,
    place: file,
    memory: memoryOf({ kind, key, account, file: inner === null ? file : null }),
    exported: name === undefined ? [] : [name],
    documents: [first],
  };
}

function labelOf(read: ReadDocument, origin: Origin, account: string | null): string {
  if (origin.is === 'sample')
    return fill(labels.sample, { name: isPartOfAccount(read) ? labels.account : read.document.name });
  if (origin.is === 'paste') return labels.paste[origin.origin];
  if (isPartOfAccount(read)) return account ? `${labels.account} ${account.slice(0, 8)}` : labels.account;
  return read.document.path || read.document.name;
}

function keyOf(read: ReadDocument, origin: Origin, account: string | null): string {
  const { document } = read;
  const kind = read.importer?.id ?? 'unknown';
  if (origin.is === 'sample') return `sample:${isPartOfAccount(read) ? 'account' : document.name}`;
  if (isPartOfAccount(read)) return `claude-account:${account ?? 'unknown'}`;
  if (origin.is === 'paste') return `${kind}:paste:${origin.origin}`;
  if (isCowork(read)) return `${kind}:${coworkPath(read)}`;
  const inner = document.inner === null ? '' : `!/${document.inner}`;
  return `${kind}:${document.file === null ? `drop:${document.name}` : document.file}${inner}`;
}

/** The account in the file name of an old export, the account's own file name, else nothing. */
function accountInName(read: ReadDocument): string | null {
  const archive = baseName(read.document.file ?? '');
  if (read.importer?.id !== 'claude-account') return archive.match(uuid)?.[0] ?? null;
  return read.document.name.match(uuid)?.[0] ?? archive.match(uuid)?.[0] ?? null;
}

/** What stays the same of a document when it is read again from another export. */
function documentKey(read: ReadDocument): string {
  const kind = read.importer?.id ?? 'unknown';
  if (!isPartOfAccount(read)) return kind;
  return kind === 'claude-account' ? 'memories' : `${kind}:${read.document.name.match(uuid)?.[0] ?? 'all'}`;
}

/**
 * When an export was made: its manifest's date, then the one in the file name. Two manifests in one folder cannot
 * be told apart, so neither counts.
 */
function madeAtOf(read: ReadDocument, manifests: readonly ReadDocument[]): string | null {
  const near = manifests.filter((manifest) => folderOf(read).startsWith(folderOf(manifest)));
  if (near.length === 1 && near[0]?.facts.asOf) return near[0].facts.asOf;
  return dateInName(read.document.file);
}

/**
 * What tells a newer reading of an export that bears no date: the newest `updated_at` in it, then the file's own
 * time. It may have been made long after either, so they order readings and date nothing. A file that is read where
 * it lies is a snapshot of now, and has none; but Cowork on Windows keeps two copies, and the newer counts.
 */
function orderOf(read: ReadDocument): string | null {
  const { modified } = read.document;
  const fileTime = modified === null ? null : new Date(modified).toISOString();
  if (isCowork(read)) return fileTime;
  return isPartOfAccount(read) ? (read.facts.asOf ?? fileTime) : null;
}

const folderOf = (read: ReadDocument): string => (read.document.file ?? '').replace(/[^\\/]*$/, '');

function dateInName(file: string | null): string | null {
  const found = baseName(file ?? '').match(fileDate);
  if (!found) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = found;
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(instant) ? null : new Date(instant).toISOString();
}
