import type { Account, Fact } from '../../shared/computer.ts';
import type { Category } from '../../shared/finding.ts';
import type { Row } from '../../shared/row.ts';

/** A source that is loaded or remembered, as far as it tells of an account. */
export interface AccountSource {
  readonly id: string;
  /** The account that the export says it is of, or null. */
  readonly account: string | null;
  readonly place: string | null;
}

/** Whose account a folder of Cowork on this computer belongs to. */
const local = /[\\/]local-agent-mode-sessions[\\/]([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[\\/]/i;

const aboutWork: ReadonlySet<Category> = new Set(['employment', 'business-confidential']);
const isAboutWork = ({ categories, kind }: Pick<Row, 'categories' | 'kind'>): boolean =>
  kind === 'job' || categories.some((category) => aboutWork.has(category));

/** The account of a source: its own, or that of the folder that it lies in. */
const accountOf = ({ account, place }: AccountSource): { uuid: string; from: 'export' | 'local' } | null => {
  const folder = place?.match(local)?.[1];
  if (folder) return { uuid: folder.toLowerCase(), from: 'local' };
  return account ? { uuid: account.toLowerCase(), from: 'export' } : null;
};

/**
 * The accounts that the sources and this computer tell of, each once. `idOf` makes the keyed print that an account goes
 * by from its uuid; its label is the first block of that. What this computer could not tell is a gap only where the
 * sources tell of none either.
 */
export function accountsOf(
  sources: readonly AccountSource[],
  rows: readonly Row[],
  measured: Fact<readonly Account[]>,
  idOf: (uuid: string) => string,
): Fact<readonly (Account & { readonly work: number })[]> {
  const accounts = new Map<string, Account & { readonly work: number }>();
  for (const account of measured.known ? measured.value : [])
    accounts.set(account.id, { ...account, work: 0 });
  const bySource = Map.groupBy(rows, ({ source }) => source);
  for (const source of sources) {
    const found = accountOf(source);
    if (!found) continue;
    const id = idOf(found.uuid);
    const known = accounts.get(id);
    const own = bySource.get(source.id) ?? [];
    accounts.set(id, {
      ...(known ?? { id, label: found.uuid.slice(0, 8), lastUsed: { known: false, gap: 'no-file' } }),
      origins: [...new Set([...(known?.origins ?? []), found.from])],
      memoryOnDisk: (known?.memoryOnDisk ?? false) || found.from === 'local',
      entries: (known?.entries ?? 0) + own.length,
      work: (known?.work ?? 0) + own.filter(isAboutWork).length,
    });
  }
  if (accounts.size === 0 && !measured.known) return measured;
  return { known: true, value: [...accounts.values()], where: measured.known ? measured.where : [] };
}
