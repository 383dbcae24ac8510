import type { MatchAnswer, Way } from '../../../shared/change.ts';
import { match, type Sketched } from './match.ts';

/** An entry as the store keeps it: its number and prints. */
export interface Form extends Sketched {
  readonly number: number;
  readonly second: string;
}

/** A later entry and the earlier one that it comes from, by number. */
export interface EntryLink {
  readonly later: number;
  readonly earlier: number;
  readonly way: Way;
  /** From 0 to 1. */
  readonly likeness: number;
  readonly sure: boolean;
}

/** What the person said of a later entry and an earlier one, by number. */
export type Answers = (later: number, earlier: number) => MatchAnswer | undefined;

/** The entries that come into question at one reading of a source. */
export interface Turn {
  /** Never seen in this source before. */
  readonly fresh: readonly Form[];
  /** In the reading before, and in this one no more. */
  readonly gone: readonly Form[];
  /** In neither, but in an earlier one. */
  readonly longGone: readonly Form[];
}

/**
 * Tells where the fresh entries of a reading come from: the same text in another container, an entry of the last
 * reading in other words, or one that has been gone for longer. Of the last only sure ones count: the more entries
 * come into question, the more strangers are among them that look alike.
 */
export function linksOf({ fresh, gone, longGone }: Turn, answers: Answers): EntryLink[] {
  const moved = movesOf(fresh, [...gone, ...longGone]);
  const links = [...moved];
  for (const [pool, accepted] of [
    [gone, () => true],
    [longGone, ({ sure }: { sure: boolean }) => sure],
  ] as const) {
    const later = new Set(links.map((link) => link.later));
    const earlier = new Set(links.map((link) => link.earlier));
    links.push(
      ...byNumber(
        fresh.filter(({ number }) => !later.has(number)),
        pool.filter(({ number }) => !earlier.has(number)),
        answers,
      ).filter(accepted),
    );
  }
  return links;
}

function movesOf(fresh: readonly Form[], gone: readonly Form[]): EntryLink[] {
  const bySecond = new Map<string, Form>();
  for (const form of gone) if (!bySecond.has(form.second)) bySecond.set(form.second, form);
  return fresh.flatMap(({ number, second }): EntryLink[] => {
    const from = bySecond.get(second);
    return from ? [{ later: number, earlier: from.number, way: 'moved', likeness: 1, sure: true }] : [];
  });
}

function byNumber(fresh: readonly Form[], gone: readonly Form[], answers: Answers): EntryLink[] {
  const numbers = new Map([...fresh, ...gone].map(({ fingerprint, number }) => [fingerprint, number]));
  const numberOf = (fingerprint: string): number => numbers.get(fingerprint) ?? 0;
  const judged = (later: string, earlier: string) => answers(numberOf(later), numberOf(earlier));
  return match(fresh, gone, judged).map(({ later, earlier, ...rest }) => ({
    later: numberOf(later),
    earlier: numberOf(earlier),
    ...rest,
  }));
}
