import { planField, planStep } from '../../../../shared/plan-fields.ts';
import type { PlanRowState } from '../../../../shared/plan-state.ts';
import { type PlanRow, planTable, retentions } from '../../../../shared/plan-table.ts';
import type { Evidence } from '../../../../shared/review.ts';
import { planRowText } from '../../../../shared/text/plan-table.ts';
import { answersOf, planRows, rowsToAnswer } from '../../data-handling/plan-rows.ts';
import { choice, day, words } from '../fields.ts';
import type { FieldSpec, Given, Knowledge, Step } from '../step.ts';

/** Every row of the plan table has an answer, and what the vendor says of one's own plan was looked up and entered. */
export const dataHandling: Step = {
  id: planStep,
  group: 'confidential',
  cadence: 'month',
  profiles: 'all',
  rows: ['D1', 'D2', 'D3', 'D4', 'D5', 'E2', 'V3'],
  basis: 'told',
  filter: null,
  opens: 'data-handling',
  fields: (knowledge, given) => {
    const states = planRowsOf(knowledge);
    const own = states.filter((row) => row.own).map(({ id }) => id);
    const rows = [...planTable].sort((a, b) => Number(own.includes(b.id)) - Number(own.includes(a.id)));
    return rows.flatMap((row) => {
      const state = states.find(({ id }) => id === row.id);
      return [...seenFields(row, own.includes(row.id), given), ...answerField(row, knowledge, state)];
    });
  },
  measure: (knowledge) => {
    const evidence = planRowsOf(knowledge).flatMap(evidenceOf);
    return { done: true, open: 0, evidence };
  },
};

/** The table as it stands in the review that is running. */
export const planRowsOf = ({ plan, answers, history }: Knowledge): PlanRowState[] =>
  planRows(plan, answers, history);

/** What is entered of what was seen: of the own plan each time anew, of the others where somebody looked. */
function seenFields({ id }: PlanRow, own: boolean, given: Given): FieldSpec[] {
  const more = { about: planRowText[id].name, required: own, anew: true };
  const retention = planField.retention(id);
  const page = planField.page(id);
  return [
    choice(retention, retentions, { ...more, label: 'plan-retention', unsettled: own ? ['not-found'] : [] }),
    ...(given[retention] === 'other'
      ? [words(planField.words(id), { ...more, label: 'plan-retention-words', required: true })]
      : []),
    choice(page, ['dated', 'no-date'], { ...more, label: 'plan-page' }),
    ...(given[page] === 'dated'
      ? [day(planField.pageDate(id), { ...more, label: 'plan-page-date', required: true })]
      : []),
  ];
}

/** Parts that this review saw otherwise than an earlier one. */
const changedNow = ({ changed, seen }: PlanRowState): PlanRowState['changed'] =>
  changed.filter(({ part }) => seen[part]?.on === null);

/** An answer stands from review to review, until what was seen differs from the time before. */
function answerField(
  row: PlanRow,
  { plan, history }: Knowledge,
  state: PlanRowState | undefined,
): FieldSpec[] {
  if (!rowsToAnswer.includes(row)) return [];
  const id = planField.answer(row.id);
  const changed = state !== undefined && changedNow(state).length > 0;
  const choices = answersOf(row, plan);
  const earlier = history.find(({ steps }) => steps[planStep]?.[id] !== undefined)?.steps[planStep]?.[id];
  const stands = choices.some((one) => one === earlier);
  const more = { about: planRowText[row.id].name, label: 'plan-answer', anew: changed };
  return [choice(id, choices, { ...more, required: changed || !stands })];
}

/** What there is to say of a row: what is missing, what differs, and what an Enterprise contract does not give. */
function evidenceOf(state: PlanRowState): Evidence[] {
  const { id, own, answer, seen, expected, notEnough } = state;
  const row = { row: id };
  const asked = rowsToAnswer.some((one) => one.id === id);
  const looked = seen.retention?.on === null && seen.page?.on === null;
  return [
    ...(asked && !answer ? [{ code: 'plan-unanswered', params: row }] : []),
    ...(own && !looked ? [{ code: 'plan-not-verified', params: row }] : []),
    ...changedNow(state).map(({ part, before, on }) => ({
      code: 'plan-changed',
      params: { ...row, part, before, on },
    })),
    ...(expected ? [{ code: 'plan-unlike', params: { ...row, expected } }] : []),
    ...(notEnough ? [{ code: 'plan-not-enough', params: row }] : []),
  ];
}
