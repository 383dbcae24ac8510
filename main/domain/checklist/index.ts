import type { Field, StepState } from '../../../shared/review.ts';
import { countUnread } from '../../../shared/source.ts';
import type { DueStep } from './due.ts';
import { isSettled, note } from './fields.ts';
import type { FieldSpec, Given, Knowledge, Step } from './step.ts';

export { idleSince } from './accounts.ts';
export { type DueStep, dueSteps, type FinishedRun, type Known, knownOf } from './due.ts';
export { isTyped, takes } from './fields.ts';
export { trialOf } from './profiles/pilot.ts';
export { regulatedUseOf } from './profiles/regulated-use.ts';
export type { EarlierAnswers, FieldSpec, Given, Knowledge, KnownAccount, Step } from './step.ts';
export { steps } from './steps.ts';

/** Gathers what the steps look at. */
export function knowledgeOf(of: Omit<Knowledge, 'searched' | 'problems'>): Knowledge {
  return {
    ...of,
    searched: new Set(of.rules.map(({ category }) => category)),
    problems: of.sources.reduce((sum, source) => sum + countUnread(source.problems), 0),
  };
}

/** What a step asks, the note that every step takes last. */
export const fieldsOf = (step: Step, knowledge: Knowledge, given: Given): FieldSpec[] => [
  ...(step.fields?.(knowledge, given) ?? []),
  note,
];

/** Where every step stands: measured anew each time, answered as the person answered. */
export function stepStates(due: readonly DueStep[], knowledge: Knowledge): StepState[] {
  return due.map(({ step, because }) => {
    const given = knowledge.answers?.[step.id] ?? {};
    const { done, open, evidence, ending = null } = step.measure(knowledge, given);
    const fields = fieldsOf(step, knowledge, given);
    const unanswered = fields.filter((field) => !isSettled(field, given[field.id])).length;
    return {
      id: step.id,
      group: step.group,
      cadence: step.cadence,
      because,
      rows: [...step.rows],
      basis: step.basis,
      filter: step.filter,
      opens: step.opens ?? null,
      fields: fields.map((field) => answered(field, given, step.id, knowledge)),
      open: open + unanswered,
      evidence: [...evidence],
      done: done && unanswered === 0,
      ending,
    };
  });
}

/** A question with what was answered now and before. */
function answered(field: FieldSpec, given: Given, step: string, { history }: Knowledge): Field {
  const before = history.find(({ steps }) => steps[step]?.[field.id] !== undefined);
  const value = before?.steps[step]?.[field.id];
  return {
    ...field,
    value: given[field.id] ?? null,
    earlier: before && value !== undefined ? { value, on: before.on } : null,
  };
}
