import { planField, planStep, trainingStep } from '../../../shared/plan-fields.ts';
import { type PlanRowState, type SeenPart, seenParts } from '../../../shared/plan-state.ts';
import {
  type PlanAnswer,
  type PlanRow,
  type PlanRowId,
  planTable,
  type Retention,
  retentions,
  rowOfPlan,
  type Training,
  trainings,
} from '../../../shared/plan-table.ts';
import type { Plan } from '../../../shared/settings.ts';
import { type Answers, answerTo, type Earlier, type Reading, type Said, saidOf } from '../checklist/said.ts';

/** The plan table with what the person said of each row, their own plan first. */
export function planRows(plan: Plan, current: Answers | null, history: readonly Earlier[]): PlanRowState[] {
  const rows = planTable.map((row) => rowState(row, plan, current, history));
  return [...rows.filter((row) => row.own), ...rows.filter((row) => !row.own)];
}

function rowState(
  row: PlanRow,
  plan: Plan,
  current: Answers | null,
  history: readonly Earlier[],
): PlanRowState {
  const { id } = row;
  const of = (reading: Reading) => saidOf(reading, current, history);
  const retained = of(answerTo(planStep, planField.retention(id)));
  const worded = of(answerTo(planStep, planField.words(id)));
  const trained = of(answerTo(trainingStep, planField.training(id)));
  const page = of(pageDate(id));
  const retention = among(retentions, retained.said);
  const training = row.trains ? among(trainings, trained.said) : null;
  const seen = {
    retention,
    words: retention?.value === 'other' ? worded.said : null,
    training,
    page: page.said,
  };
  const earlier: Readonly<Record<SeenPart, ReturnType<typeof saidOf>['before']>> = {
    retention: retained.before,
    words: worded.before,
    training: trained.before,
    page: page.before,
  };
  const changed = seenParts.flatMap((part) => {
    const now = seen[part];
    const then = earlier[part];
    return now && then && now.value !== then.value ? [{ part, before: then.value, on: then.on }] : [];
  });
  // An answer that no longer fits, because the plan has become one's own, is none.
  const answer = among(answersOf(row, plan), of(answerTo(planStep, planField.answer(id))).said);
  return {
    id,
    own: id === rowOfPlan(plan),
    answer,
    seen,
    verified: retention !== null && retention.value !== 'not-found' && seen.page !== null,
    changed,
    expected: expectedInstead(row, retention?.value, training?.value),
    notEnough: answer?.value === 'contract',
  };
}

/** An answer that the table knows; one of another version is none. */
function among<T extends string>(known: readonly T[], said: Said | null): Said<T> | null {
  const value = known.find((one) => one === said?.value);
  return said && value ? { value, on: said.on } : null;
}

/** What the table lets expect, where what was seen is something else. What was not found or set by others differs from nothing. */
function expectedInstead(
  { expects }: PlanRow,
  seen: Retention | undefined,
  training: Training | undefined,
): Retention | null {
  const expected = expects.any ?? (training && expects[training]);
  return seen && seen !== 'not-found' && seen !== 'organisation' && expected && seen !== expected
    ? expected
    : null;
}

/** What has to be answered: every plan, and what holds beside every plan. */
export const rowsToAnswer: readonly PlanRow[] = planTable.filter(({ answers }) => answers.length > 0);

/** What a row can be answered with: one's own plan is not somebody else's. */
export const answersOf = (row: PlanRow, plan: Plan): PlanAnswer[] =>
  row.answers.filter((answer) => answer !== 'not-ours' || row.id !== rowOfPlan(plan));

/** The date that the vendor's page about a row bore (YYYY-MM-DD), or `no-date`. */
const pageDate =
  (row: PlanRowId): Reading =>
  (answers) => {
    const given = answers[planStep];
    const page = given?.[planField.page(row)];
    return page === 'dated' ? given?.[planField.pageDate(row)] : page;
  };
