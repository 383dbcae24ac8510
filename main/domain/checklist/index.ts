import type { StepAnswer, StepState } from '../../../shared/review.ts';
import { countUnread } from '../../../shared/source.ts';
import type { Knowledge, Step } from './step.ts';

export type { Knowledge, Step } from './step.ts';
export { steps } from './steps.ts';

/** Gathers what the steps look at. */
export function knowledgeOf(of: Omit<Knowledge, 'searched' | 'problems'>): Knowledge {
  return {
    ...of,
    searched: new Set(of.rules.map(({ category }) => category)),
    problems: of.sources.reduce((sum, source) => sum + countUnread(source.problems), 0),
  };
}

/** Where every step stands: measured anew each time, answered as the person answered. */
export function stepStates(
  steps: readonly Step[],
  knowledge: Knowledge,
  answers: Readonly<Record<string, StepAnswer>>,
): StepState[] {
  return steps.map(({ id, group, basis, filter, choices, opens, measure }) => {
    const { done, open, evidence } = measure(knowledge);
    const answer = answers[id] ?? null;
    return {
      id,
      group,
      basis,
      filter,
      opens: opens ?? null,
      choices: [...choices],
      answer,
      open,
      evidence: [...evidence],
      done:
        basis === 'told'
          ? answer !== null && choices.includes(answer.choice) && !unsettled.has(answer.choice)
          : done,
    };
  });
}

/** Answers that keep a step open, because they say that something is not settled. */
const unsettled: ReadonlySet<string> = new Set(['on-unsure', 'could-not-tell']);
