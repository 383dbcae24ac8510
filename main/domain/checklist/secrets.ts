import { providerPending } from './deletions.ts';
import { rowsStep } from './rows-step.ts';
import type { Step } from './step.ts';

const rows = rowsStep({
  id: 'secrets',
  group: 'confidential',
  rows: ['T2', 'T3'],
  filter: 'category:credential',
  categories: ['credential'],
  concerns: ({ categories }) => categories.includes('credential'),
});

/** No password or key is undecided, and each that is to go was changed where it is used. */
export const secrets: Step = {
  ...rows,
  measure: (knowledge) => {
    const { done, open, evidence } = rows.measure(knowledge, {});
    const pending = providerPending(knowledge.removals).length;
    return {
      done: done && pending === 0,
      open: open + pending,
      evidence: pending === 0 ? evidence : [...evidence, { code: 'not-changed', params: { pending } }],
    };
  },
};
