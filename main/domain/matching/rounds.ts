/** One reading of one document of a source. */
export interface Reading {
  readonly snapshot: number;
  /** Names the document within the source, without its words; empty in readings that were written before it was kept. */
  readonly part: string;
  /** What orders readings: the date of an export, else the instant of the reading (ISO 8601). */
  readonly at: string;
}

/** The readings of the documents of one source that belong together, as those of one export do. */
export type Round = readonly Reading[];

/**
 * Puts readings in their order, whenever they were made, and joins them into rounds: one begins where a document comes
 * a second time.
 */
export function roundsOf(readings: readonly Reading[]): Round[] {
  const rounds: Reading[][] = [];
  const ordered = [...readings].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : a.snapshot - b.snapshot,
  );
  for (const reading of ordered) {
    const last = rounds.at(-1);
    if (last?.every(({ part }) => part !== reading.part && part !== '')) last.push(reading);
    else rounds.push([reading]);
  }
  return rounds;
}

/** The snapshots that are current when a round has passed: of each document the last one. */
export function currentAfter(rounds: readonly Round[], round: number): number[] {
  const current = new Map<string, number>();
  for (const readings of rounds.slice(0, round + 1)) {
    for (const { part, snapshot } of readings) {
      current.delete('');
      current.set(part, snapshot);
    }
  }
  return [...current.values()];
}

/** All snapshots up to the end of a round. */
export const upTo = (rounds: readonly Round[], round: number): number[] =>
  rounds.slice(0, round + 1).flatMap((readings) => readings.map(({ snapshot }) => snapshot));

/**
 * The round that the last one is compared with: the last of an earlier day, so that what came today stays new until
 * tomorrow however often it is read; the first of all where everything is of one day. `dayOf` answers the local day
 * of an instant. Null where there is one round alone.
 */
export function baseOf(rounds: readonly Round[], dayOf: (at: string) => string): number | null {
  const days = rounds.map((readings) => dayOf(readings.at(-1)?.at ?? ''));
  const last = days.at(-1) ?? '';
  if (rounds.length < 2) return null;
  return Math.max(
    0,
    days.findLastIndex((day) => day < last),
  );
}
