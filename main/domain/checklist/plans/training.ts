import { planField, trainingStep } from '../../../../shared/plan-fields.ts';
import { rowOfPlan, trainings } from '../../../../shared/plan-table.ts';
import { planRowText } from '../../../../shared/text/plan-table.ts';
import { choice } from '../fields.ts';
import type { Knowledge, Step } from '../step.ts';

/** What the training switch of one's own plan was seen to say: each time anew, because vendors move it. */
export const training: Step = {
  id: trainingStep,
  group: 'confidential',
  cadence: 'month',
  profiles: 'all',
  rows: ['D1', 'D2', 'D3', 'D4', 'D5', 'P1'],
  basis: 'told',
  filter: null,
  fields: ({ plan, profile }, given) => {
    const row = rowOfPlan(plan);
    const field = planField.training(row);
    const trial = profile === 'pilot';
    return [
      choice(field, trainings, {
        about: planRowText[row].name,
        label: 'training-switch',
        anew: true,
        unsettled: trial ? ['on', 'not-found'] : ['not-found'],
      }),
      ...(given[field] === 'on' && !trial
        ? [
            choice('meant', ['meant', 'switch-off', 'ask-it'], {
              label: 'training-meant',
              unsettled: ['switch-off', 'ask-it'],
            }),
          ]
        : []),
    ];
  },
  measure: (knowledge, given) => {
    const seen = given[planField.training(rowOfPlan(knowledge.plan))];
    const evidence = [
      ...(seen === undefined ? [{ code: 'training-not-seen', params: {} }] : []),
      ...(seen === 'on' ? [{ code: codeOf(knowledge), params: {} }] : []),
    ];
    return { done: true, open: 0, evidence };
  },
};

/** What it means that training is on: against the trial, against what the plan says, or as the plan says. */
const codeOf = ({ profile, plan }: Knowledge): string =>
  profile === 'pilot'
    ? 'training-against-trial'
    : plan === 'team' || plan === 'enterprise'
      ? 'training-against-plan'
      : 'training-on';
