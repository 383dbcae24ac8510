import type { ModelLine } from '../../../shared/security-model.ts';
import type { Plan } from '../../../shared/settings.ts';
import type { Knowledge } from '../checklist/index.ts';
import { answersTo, told, unknown, warning } from './line.ts';
import type { RowOf } from './row.ts';

/** Data handling by plan: what the person saw and decided about each, their own plan marked. */
export const plans: readonly RowOf[] = (
  [
    ['D1', 'free'],
    ['D2', 'pro'],
    ['D3', 'max'],
    ['D4', 'team'],
    ['D5', 'enterprise'],
  ] as const
).map(([id, plan]) => ({ id, lines: (knowledge) => linesOf(plan, knowledge) }));

function linesOf(plan: Plan, knowledge: Knowledge): ModelLine[] {
  const of = (step: string, form: string): string | undefined => answersTo(knowledge, step, form).get(plan);
  const answer = of('data-handling', 'answer');
  const retention = of('data-handling', 'retention');
  const training = of('training', 'switch');
  return [
    ...(knowledge.plan === plan ? [told('plan-own')] : []),
    answer === undefined ? warning(unknown('plan-unanswered')) : told('plan-answer', { answer }),
    ...(answer === 'contract' ? [warning(told('plan-not-enough'))] : []),
    retention === undefined ? unknown('plan-not-verified') : told('plan-retention', { answer: retention }),
    ...(training === undefined ? [] : [told('plan-training', { answer: training })]),
  ];
}
