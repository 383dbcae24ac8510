import type { Rule } from './rule.ts';

const special = /[.*+?^${}()|[\]\\/]/g;

/**
 * Tells which rules a text is worth: one pass looks for the keywords of all rules at once. A rule without keywords
 * sees every text.
 */
export function createPrefilter(rules: readonly Rule[]): (text: string) => Iterable<Rule> {
  const byKeyword = new Map<string, number[]>();
  const always: number[] = [];
  for (const [at, { keywords }] of rules.entries()) {
    if (!keywords) always.push(at);
    for (const keyword of keywords ?? []) byKeyword.set(keyword, [...(byKeyword.get(keyword) ?? []), at]);
  }
  // Longer keywords first, and each looked for from every place: one may stand inside another.
  const keywords = [...byKeyword.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(keywords.map((keyword) => keyword.replace(special, '\\$&')).join('|'), 'i');

  return (text) => {
    const found = new Set<number>(always);
    if (any.test(text)) {
      const lower = text.toLowerCase();
      for (const keyword of keywords) {
        if (lower.includes(keyword)) for (const at of byKeyword.get(keyword) ?? []) found.add(at);
      }
    }
    return [...found].sort((a, b) => a - b).flatMap((at) => rules[at] ?? []);
  };
}
