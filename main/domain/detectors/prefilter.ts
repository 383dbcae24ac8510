import { keywordAutomaton } from './keyword-automaton.ts';
import type { Look, Rule } from './rule.ts';

/**
 * Tells which rules a text is worth: one pass looks for the keywords of all rules at once, whatever their number, and
 * one for each look that wakes a rule. A rule with neither sees every text; one that is anchored to its keywords is
 * told where they stand.
 */
export function createPrefilter(rules: readonly Rule[]): (text: string) => Iterable<Rule> {
  const byKeyword = new Map<string, number[]>();
  const byPattern = new Map<Look, number[]>();
  const always: number[] = [];
  for (const [at, { keywords, wakes }] of rules.entries()) {
    if (wakes) byPattern.set(wakes, [...(byPattern.get(wakes) ?? []), at]);
    else if (!keywords) always.push(at);
    for (const keyword of keywords ?? []) {
      const sharing = byKeyword.get(keyword);
      if (sharing) sharing.push(at);
      else byKeyword.set(keyword, [at]);
    }
  }
  const keywords = [...byKeyword.keys()];
  const anchored = keywords.map((keyword) =>
    (byKeyword.get(keyword) ?? []).filter((at) => rules[at]?.anchored),
  );
  const placed = new Set(keywords.keys().filter((keyword) => (anchored[keyword] ?? []).length > 0));
  const search = keywordAutomaton(keywords, placed);

  return (text) => {
    const found = new Set<number>(always);
    const places = new Map<number, number[]>();
    const note = (keyword: number, place: number): void => {
      for (const at of anchored[keyword] ?? []) {
        const known = places.get(at);
        if (known) known.push(place);
        else places.set(at, [place]);
      }
    };
    for (const [pattern, woken] of byPattern) if (pattern.test(text)) for (const at of woken) found.add(at);
    for (const keyword of search(text, placed.size > 0 ? note : undefined))
      for (const at of byKeyword.get(keywords[keyword] ?? '') ?? []) found.add(at);
    return [...found].sort((a, b) => a - b).flatMap((at) => bound(rules[at], places.get(at)));
  };
}

/** A rule that looks only where its keywords stand is told where that is. */
function bound(rule: Rule | undefined, places: readonly number[] | undefined): Rule[] {
  if (!rule || !places) return rule ? [rule] : [];
  const sorted = places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0))
    ? [...places].sort((a, b) => a - b)
    : places;
  return [{ ...rule, find: (text, about) => rule.find(text, about, sorted) }];
}
