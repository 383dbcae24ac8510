import type { Change } from '../../../shared/change.ts';
import type { EntryLink } from './links.ts';

/** What an entry was before. `line` are the earlier forms that are sure, the nearest first, by number. */
export interface Past {
  readonly change: Change;
  readonly links: readonly EntryLink[];
  readonly line: readonly number[];
}

/** What the reading that an entry is compared with held, and what was in it or before it. */
export interface Base {
  readonly held: ReadonlySet<number>;
  readonly seen: ReadonlySet<number>;
}

/**
 * Tells the past of entries by their numbers. `base` is null where the source was read once. What came today by way
 * of several readings is compared through all of them: only the forms in between are passed over.
 */
export function pastsOf(base: Base | null, links: readonly EntryLink[]): (number: number) => Past {
  const nearest = [...links].sort(
    (a, b) => Number(b.sure) - Number(a.sure) || b.likeness - a.likeness || a.earlier - b.earlier,
  );
  const byLater = Map.groupBy(nearest, ({ later }) => later);
  const none = new Map<Change, Past>();

  return (number) => {
    const own = byLater.get(number);
    if (!own) {
      const change = changeOf(base, number, []);
      const known = none.get(change) ?? { change, links: [], line: [] };
      none.set(change, known);
      return known;
    }
    const line = lineOf(number, byLater);
    return { change: changeOf(base, number, line), links: own, line: line.map((one) => one.earlier) };
  };
}

/** The sure links back from an entry, the nearest first. */
function lineOf(number: number, byLater: ReadonlyMap<number, readonly EntryLink[]>): EntryLink[] {
  const line: EntryLink[] = [];
  const met = new Set([number]);
  const waiting = [number];
  for (let at = 0; at < waiting.length; at += 1) {
    for (const link of byLater.get(waiting[at] ?? 0) ?? []) {
      if (!link.sure || met.has(link.earlier)) continue;
      met.add(link.earlier);
      waiting.push(link.earlier);
      line.push(link);
    }
  }
  return line;
}

function changeOf(base: Base | null, number: number, line: readonly EntryLink[]): Change {
  if (!base) return 'first';
  if (base.held.has(number)) return 'unchanged';
  if (base.seen.has(number)) return 'back';
  const before = line.filter(({ earlier }) => base.held.has(earlier));
  if (before.length > 0) return line.every(({ way }) => way === 'moved') ? 'moved' : 'reworded';
  if (line.some(({ earlier }) => base.seen.has(earlier))) return 'back';
  return 'new';
}
