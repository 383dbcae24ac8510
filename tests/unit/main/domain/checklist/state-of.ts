import { type Knowledge, knowledgeOf, stepStates } from '../../../../../main/domain/checklist/index.ts';
import type { StepState } from '../../../../../shared/review.ts';
import { sayEvidence } from '../../../../../shared/text/steps.ts';
import { everyStep, overNothing } from './facts.ts';

/** Where one step stands over some facts, with what it says; nothing else is known. */
export function stateOf(id: string, facts: Partial<Knowledge> = {}): StepState & { readonly said: string[] } {
  const knowledge = knowledgeOf({
    ...overNothing,
    ...facts,
  });
  const [found] = stepStates(
    everyStep.filter(({ step }) => step.id === id),
    knowledge,
  );
  if (!found) throw new Error(`no step ${id}`);
  return { ...found, said: found.evidence.map(sayEvidence) };
}

/** The codes of what a step found. */
export const codes = ({ evidence }: Pick<StepState, 'evidence'>): string[] =>
  evidence.map(({ code }) => code);

/** The questions of a step that keep it open. */
export const required = ({ fields }: Pick<StepState, 'fields'>): string[] =>
  fields.flatMap(({ id, required: asked }) => (asked ? [id] : []));
