import type { PlanRowId } from './plan-table.ts';

/** The steps of the review whose answers the plan table is made of. */
export const planStep = 'data-handling';
export const trainingStep = 'training';

/** The questions about a row of the plan table, by their ids in the steps. */
export const planField = {
  answer: (row: PlanRowId): string => `answer:${row}`,
  retention: (row: PlanRowId): string => `retention:${row}`,
  words: (row: PlanRowId): string => `retention-words:${row}`,
  page: (row: PlanRowId): string => `page:${row}`,
  pageDate: (row: PlanRowId): string => `page-date:${row}`,
  training: (row: PlanRowId): string => `switch:${row}`,
} as const;

/** The row that a question is about. */
export const rowOfField = (field: string): string => field.slice(field.indexOf(':') + 1);
