import { choice } from './fields.ts';
import type { Step } from './step.ts';

/** Whether memory is on where the person looked, and whether it should be. */
export const memorySwitches: Step = {
  id: 'memory-switches',
  group: 'accumulation',
  cadence: 'month',
  profiles: 'all',
  rows: ['T3', 'E3'],
  basis: 'told',
  filter: null,
  fields: () => [
    choice('answer', ['on-wanted', 'on-unsure', 'off', 'could-not-tell'], {
      label: 'memory-switches',
      unsettled: ['on-unsure', 'could-not-tell'],
    }),
  ],
  measure: () => ({ done: true, open: 0, evidence: [] }),
};
