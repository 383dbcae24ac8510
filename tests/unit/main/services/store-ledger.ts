import type { EntryLink } from '../../../../main/domain/matching/links.ts';
import type { KnownEntry, Store, StoredAnswer } from '../../../../main/services/ports.ts';
import type { Snapshot } from './store.ts';

type LedgerPart = Pick<
  Store,
  'readings' | 'entriesIn' | 'forms' | 'firstSeen' | 'links' | 'saveLinks' | 'matchAnswers' | 'answerMatch'
>;

/** The ledger of a store that lives as long as a test, over its snapshots and entries. */
export function ledgerInMemory(
  snapshots: readonly Snapshot[],
  entries: ReadonlyMap<string, KnownEntry>,
): LedgerPart {
  const links = new Map<string, EntryLink[]>();
  const answers = new Map<string, StoredAnswer>();
  const numberOf = (fingerprint: string): number => entries.get(fingerprint)?.number ?? 0;

  return {
    readings: (source) =>
      snapshots.flatMap((one, at) =>
        one.source === source ? [{ snapshot: at + 1, part: one.part, at: one.asOf ?? one.readAt }] : [],
      ),
    entriesIn: (ids) =>
      new Set(
        ids.flatMap((id) => snapshots[id - 1]?.seen.map(({ fingerprint }) => numberOf(fingerprint)) ?? []),
      ),
    forms: (numbers) => {
      const wanted = new Set(numbers);
      const seen = new Map(snapshots.flatMap((one) => one.seen.map((entry) => [entry.fingerprint, entry])));
      return [...seen.values()].flatMap(({ fingerprint, second, sketch }) => {
        const known = entries.get(fingerprint);
        if (!known || !wanted.has(known.number)) return [];
        return [{ ...known, fingerprint, second, sketch }];
      });
    },
    firstSeen: (fingerprint) => entries.get(fingerprint)?.firstSeen ?? null,
    links: (source) => links.get(source) ?? [],
    saveLinks: (source, laters, fresh) => {
      const cleared = new Set(laters);
      const kept = (links.get(source) ?? []).filter(({ later }) => !cleared.has(later));
      links.set(source, [...kept, ...fresh]);
    },
    matchAnswers: () => [...answers.values()],
    answerMatch: (later, earlier, answer, at) => {
      if (answer) answers.set(`${later} ${earlier}`, { later, earlier, answer, at });
      else answers.delete(`${later} ${earlier}`);
    },
  };
}
