import type { MatchAnswer, Way } from '../../../shared/change.ts';
import { type Read, readSketch } from '../identity/index.ts';
import { candidates } from './candidates.ts';
import { groupsOf, isPart } from './groups.ts';
import { type Resemblance, resemblanceOf } from './resemblance.ts';

/** An entry as its sighting tells it: prints and a sketch, no words. */
export interface Sketched {
  readonly fingerprint: string;
  readonly sketch: Uint8Array;
}

/** A later entry that comes from an earlier one, by their fingerprints. */
export interface Link {
  readonly later: string;
  readonly earlier: string;
  readonly way: Exclude<Way, 'moved'>;
  /** From 0 to 1. */
  readonly likeness: number;
  /** False where the person should be asked. */
  readonly sure: boolean;
}

/** A pair that may be one, by places in the lists of later and earlier entries. */
export interface Pair {
  readonly later: number;
  readonly earlier: number;
  readonly how: Resemblance;
  /** What pairs are taken by, the highest first. */
  readonly rank: number;
  /** Settles ties the same way from both sides and in any order of the lists. */
  readonly tie: number;
}

/** Above the first a pair is taken before any splitting or merging is thought of, above the second after it. */
const strong = 0.72;
const weak = 0.36;
/** What a name or number in each that is missing in the other takes off the rank; at most two of them count. */
const penalty = 0.05;
/** A pair is sure only where no other pair of either is within so much of it. */
const margin = 0.03;
/** Of fewer words than this no weak pair is sure: one other word makes another text as well as another wording. */
const tellingWords = 3;

/** Answers of the person on single pairs: `same` or not, by the fingerprints of the later and the earlier one. */
export type Judged = (later: string, earlier: string) => MatchAnswer | undefined;

/**
 * Finds, for entries that are not known from before, the earlier entries that they come from, among those that are
 * no longer there. Each earlier entry goes to one later entry and the other way round, but for what was split or
 * merged. Deterministic, whatever the order of the lists; entries that resemble none of the others change nothing.
 */
export function match(
  laters: readonly Sketched[],
  earliers: readonly Sketched[],
  judged: Judged = () => undefined,
): Link[] {
  const later = sorted(laters);
  const earlier = sorted(earliers);
  const pairs = pairsOf(later, earlier, judged);
  const free = { later: new Set(later.keys()), earlier: new Set(earlier.keys()) };
  const links: Link[] = [];
  const take = ({ later: l, earlier: e, how }: Pair, way: Exclude<Way, 'moved'>, sure: boolean): void => {
    free.later.delete(l);
    free.earlier.delete(e);
    const [one, other] = [later[l], earlier[e]];
    if (one && other)
      links.push({ later: one.fingerprint, earlier: other.fingerprint, way, likeness: how.likeness, sure });
  };
  const isFree = (pair: Pair): boolean => free.later.has(pair.later) && free.earlier.has(pair.earlier);

  for (const pair of pairs) if (isFree(pair) && pair.said === 'same') take(pair, 'reworded', true);
  const takeWholes = (open: readonly Pair[]): void => {
    const rivals = rivalsOf(open);
    for (const pair of open) {
      if (!isFree(pair)) continue;
      const rival = rivals(pair).some((one) => one !== pair && one.rank > pair.rank - margin && isFree(one));
      const telling = pair.how.anchors === 0 && (pair.rank >= strong || pair.how.words >= tellingWords);
      take(pair, 'reworded', telling && !rival);
    }
  };
  takeWholes(pairs.filter((pair) => pair.rank >= strong && isFree(pair)));
  for (const { way, parts } of groupsOf(pairs, free)) for (const pair of parts) take(pair, way, true);
  takeWholes(pairs.filter((pair) => pair.how.likeness >= weak && isFree(pair)));
  return links;
}

/** The pairs that would take one of a pair's entries away from it. */
function rivalsOf(pairs: readonly Pair[]): (pair: Pair) => Pair[] {
  const of = {
    later: Map.groupBy(pairs, ({ later }) => later),
    earlier: Map.groupBy(pairs, ({ earlier }) => earlier),
  };
  return ({ later, earlier }) => [...(of.later.get(later) ?? []), ...(of.earlier.get(earlier) ?? [])];
}

const sorted = (entries: readonly Sketched[]): Sketched[] =>
  [...entries].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));

type JudgedPair = Pair & { readonly said: ReturnType<Judged> };

function pairsOf(later: readonly Sketched[], earlier: readonly Sketched[], judged: Judged): JudgedPair[] {
  const ones: (Read | null)[] = later.map(({ sketch }) => readSketch(sketch));
  const others: (Read | null)[] = earlier.map(({ sketch }) => readSketch(sketch));
  const tie = tiesOf(later, earlier);
  const pairs: JudgedPair[] = [];
  for (const [l, places] of candidates(ones, others).entries()) {
    for (const e of places) {
      const [one, other] = [ones[l], others[e]];
      const [a, b] = [later[l]?.fingerprint ?? '', earlier[e]?.fingerprint ?? ''];
      if (!one || !other) continue;
      const how = resemblanceOf(one, other);
      const said = judged(a, b);
      if (said === 'other' || (said === undefined && how.likeness < weak && !isPart(how))) continue;
      const rank = how.likeness - penalty * (Math.min(how.names, 2) + Math.min(how.anchors, 2));
      pairs.push({ later: l, earlier: e, how, rank, tie: tie(a, b), said });
    }
  }
  return pairs.sort((a, b) => b.rank - a.rank || a.tie - b.tie);
}

/** Numbers pairs in an order that is the same from both sides. */
function tiesOf(later: readonly Sketched[], earlier: readonly Sketched[]): (a: string, b: string) => number {
  const all = [...new Set([...later, ...earlier].map(({ fingerprint }) => fingerprint))].sort();
  const places = new Map(all.map((fingerprint, at) => [fingerprint, at]));
  return (a, b) => {
    const [one, other] = [places.get(a) ?? 0, places.get(b) ?? 0];
    return Math.min(one, other) * all.length + Math.max(one, other);
  };
}
