import type { Problem } from '../../shared/source.ts';
import { fill, problemText } from '../../shared/text/problems.ts';

/** Problems of one sort: what they say, and every place that it is true of. */
export interface ProblemGroup {
  readonly says: string;
  readonly places: readonly string[];
}

const sentences: Readonly<Record<string, string>> = problemText;

/** The sentence of a problem: what happened, and what to do. */
export const sentenceOfProblem = ({ code, params }: Problem): string => fill(sentences[code] ?? code, params);

/** Gathers problems that say the same, in the order of their first place: a thousand bad lines are one thing to do. */
export function problemGroups(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, string[]>();
  for (const problem of problems) {
    const says = sentenceOfProblem(problem);
    const places = groups.get(says) ?? [];
    if (places.push(problem.where) === 1) groups.set(says, places);
  }
  return [...groups].map(([says, places]) => ({ says, places }));
}
