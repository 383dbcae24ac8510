import { keywordAutomaton } from './keyword-automaton.ts';
import type { Rule } from './rule.ts';

/**
 * Tells which rules a text is worth: one pass looks for the keywords of all rules at once, whatever their number. A
 * rule without keywords sees every text.
 */
export function createPrefilter(rules: readonly Rule[]): (text: string) => Iterable<Rule> {
  const byKeyword = new Map<string, number[]>();
  const always: number[] = [];
  for (const [at, { keywords }] of rules.entries()) {
    if (!keywords) always.push(at);
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
    for (const keyword of search(text))
      for (const at of byKeyword.get(keywords[keyword] ?? '') ?? []) found.add(at);
    return [...found].sort((a, b) => a - b).flatMap((at) => rules[at] ?? []);
  };
}
