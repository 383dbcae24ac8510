import { keywordAutomaton } from './keyword-automaton.ts';
import type { Look, Rule } from './rule.ts';

/** A rule that a text is worth; an anchored one is told where its keywords begin, in ascending order. */
export interface Wanted {
  readonly rule: Rule;
  readonly places?: readonly number[];
}

/**
 * Tells which rules a text is worth, in their order: one pass looks for the keywords of all rules at once, whatever
 * their number, and one for each look that wakes a rule. A rule with neither sees every text.
 */
export function createPrefilter(rules: readonly Rule[]): (text: string) => readonly Wanted[] {
  const byKeyword = new Map<string, number[]>();
  const byLook = new Map<Look, number[]>();
  const put = <Key>(map: Map<Key, number[]>, key: Key, rule: number): void => {
    const sharing = map.get(key);
    if (sharing) sharing.push(rule);
    else map.set(key, [rule]);
  };
  const always: number[] = [];
  for (const [at, { keywords, wakes }] of rules.entries()) {
    if (wakes) put(byLook, wakes, at);
    else if (!keywords) always.push(at);
    for (const keyword of keywords ?? []) put(byKeyword, keyword, at);
  }
  const looks = [...byLook];
  const owners = [...byKeyword.values()];
  const anchored = owners.map((list) => list.filter((at) => rules[at]?.anchored));
  const placed = new Set(owners.keys().filter((keyword) => (anchored[keyword] ?? []).length > 0));
  const search = keywordAutomaton([...byKeyword.keys()], placed);
  /** What is wanted without places is always the same. */
  const plain: readonly Wanted[] = rules.map((rule) => ({ rule }));
  /** A bit for each rule that is woken by this text; and where the keywords of anchored rules stand in it. */
  const woken = new Int32Array((rules.length + 31) >> 5);
  const wake = (at: number): void => {
    woken[at >> 5] = (woken[at >> 5] as number) | (1 << at);
  };
  let places = new Map<number, number[]>();
  const note = (keyword: number, place: number): void => {
    for (const at of anchored[keyword] as number[]) put(places, at, place);
  };

  return (text) => {
    woken.fill(0);
    for (const at of always) wake(at);
    for (const [look, list] of looks) if (look.test(text)) for (const at of list) wake(at);
    for (const keyword of search(text, placed.size > 0 ? note : undefined))
      for (const at of owners[keyword] as number[]) wake(at);
    const wanted: Wanted[] = [];
    for (const [part, all] of woken.entries())
      for (let bits = all; bits !== 0; bits &= bits - 1) {
        const at = (part << 5) + 31 - Math.clz32(bits & -bits);
        const found = places.size > 0 ? places.get(at) : undefined;
        wanted.push(found ? { rule: rules[at] as Rule, places: ascending(found) } : (plain[at] as Wanted));
      }
    if (places.size > 0) places = new Map();
    return wanted;
  };
}

function ascending(places: number[]): readonly number[] {
  for (let at = 1; at < places.length; at += 1)
    if ((places[at] as number) < (places[at - 1] as number)) return places.sort((a, b) => a - b);
  return places;
}
