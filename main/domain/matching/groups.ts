import type { Pair } from './match.ts';
import type { Resemblance } from './resemblance.ts';

/** A part is so much shorter than its whole, and so much of it is in the whole. */
const shorter = 0.85;
const contained = 0.8;
/** Of what a part shares with the whole, so much must not have been told by the other parts. */
const untold = 0.65;
/** The parts together tell so much of the whole. */
const covered = 0.65;

/** Whether one of two texts may be a part of the other. */
export const isPart = ({ ofOne, ofOther }: Resemblance): boolean => Math.max(ofOne, ofOther) >= contained;

/** Entries that make one together: what was one is several now, or the other way round. */
export interface Group {
  readonly way: 'split' | 'merged';
  readonly parts: readonly Pair[];
}

interface Free {
  readonly later: ReadonlySet<number>;
  readonly earlier: ReadonlySet<number>;
}

/**
 * Finds wholes whose parts stand on the other side, the best covered first. Lazy: what was taken before is free no
 * longer when the next group is asked for.
 */
export function* groupsOf(pairs: readonly Pair[], free: Free): Generator<Group> {
  const wholes = [...byWhole(pairs, 'split', free), ...byWhole(pairs, 'merged', free)];
  const found = wholes
    .map((whole) => ({ ...whole, ...choose(whole.way, whole.pairs, free) }))
    .filter(isGroup)
    .sort((a, b) => b.cover - a.cover || tieOf(a.parts) - tieOf(b.parts));
  for (const { way, pairs: all } of found) {
    const group = choose(way, all, free);
    if (isGroup(group)) yield { way, parts: group.parts };
  }
}

interface Chosen {
  readonly parts: readonly Pair[];
  /** Share of the whole that the parts tell together. */
  readonly cover: number;
}

const isGroup = ({ parts, cover }: Chosen): boolean => parts.length > 1 && cover >= covered;
const tieOf = (parts: readonly Pair[]): number => Math.min(...parts.map(({ tie }) => tie));

/** How much of the part is in the whole, and the lengths of both: the whole is the earlier one of what was split. */
const partOf = (way: Group['way'], { how }: Pair) =>
  way === 'split'
    ? { inWhole: how.ofOne, part: how.one, whole: how.other }
    : { inWhole: how.ofOther, part: how.other, whole: how.one };

function byWhole(pairs: readonly Pair[], way: Group['way'], free: Free) {
  const side = way === 'split' ? 'earlier' : 'later';
  const parts = pairs.filter((pair) => {
    const { inWhole, part, whole } = partOf(way, pair);
    return (
      free[side].has(pair[side]) && part <= whole * shorter && inWhole >= contained && pair.how.anchors === 0
    );
  });
  return [...Map.groupBy(parts, (pair) => pair[side]).values()].map((of) => ({ way, pairs: of }));
}

/** Takes parts as long as each tells something of the whole that no other did, the most certain ones first. */
function choose(way: Group['way'], pairs: readonly Pair[], free: Free): Chosen {
  const worth = (pair: Pair): number => partOf(way, pair).inWhole + pair.rank;
  const open = pairs
    .filter(({ later, earlier }) => free.later.has(later) && free.earlier.has(earlier))
    .sort((a, b) => worth(b) - worth(a) || a.tie - b.tie);
  const [first] = open;
  if (!first) return { parts: [], cover: 0 };
  const { whole } = partOf(way, first);
  let left = whole;
  const parts = open.filter(({ how: { shared } }) => {
    if (left < shared * untold) return false;
    left -= shared;
    return true;
  });
  return { parts, cover: 1 - Math.max(0, left) / whole };
}
