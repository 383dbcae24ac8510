import { keywordAutomaton } from './keyword-automaton.ts';
import type { Rule } from './rule.ts';

/**
 * Tells which rules a text is worth: one pass looks for the keywords of all rules at once, whatever their number, and
 * one for each pattern that wakes a rule. A rule with neither sees every text.
 */
export function createPrefilter(rules: readonly Rule[]): (text: string) => Iterable<Rule> {
  const byKeyword = new Map<string, number[]>();
  const byPattern = new Map<RegExp, number[]>();
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
  const search = keywordAutomaton(keywords);

  return (text) => {
    const found = new Set<number>(always);
    for (const [pattern, woken] of byPattern) if (pattern.test(text)) for (const at of woken) found.add(at);
    for (const keyword of search(text))
      for (const at of byKeyword.get(keywords[keyword] ?? '') ?? []) found.add(at);
    return [...found].sort((a, b) => a - b).flatMap((at) => rules[at] ?? []);
  };
}
