import { keywordAutomaton } from './keyword-automaton.ts';
import type { Hit, Rule } from './rule.ts';

/** Looks around the offsets at which keywords begin, in ascending order; each costs at most a fixed time. */
export type LookAround = (text: string, places: readonly number[]) => Iterable<Hit>;

/** The parts of a rule that looks only around its keywords. Without the prefilter it finds them itself. */
export function anchored(
  keywords: readonly string[],
  look: LookAround,
): Pick<Rule, 'keywords' | 'anchored' | 'find'> {
  let search: ReturnType<typeof keywordAutomaton> | undefined;
  const placesIn = (text: string): number[] => {
    search ??= keywordAutomaton(keywords, new Set(keywords.keys()));
    const places: number[] = [];
    search(text, (_, at) => places.push(at));
    return places.sort((a, b) => a - b);
  };
  return { keywords, anchored: true, find: (text, _, places = placesIn(text)) => look(text, places) };
}
