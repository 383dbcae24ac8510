import { planField, planStep } from '../../../shared/plan-fields.ts';
import type { PlanRowId } from '../../../shared/plan-table.ts';

/** Answers to steps, by field. */
type Given = Readonly<Record<string, string>>;
export type Answers = Readonly<Record<string, Given>>;

/** What earlier reviews were told, newest first. `on` is the day on which one was finished (YYYY-MM-DD). */
export interface Earlier {
  readonly on: string;
  readonly steps: Answers;
}

export interface Said<T extends string = string> {
  readonly value: T;
  /** The day of the earlier review that it was said in; null for the running one. */
  readonly on: string | null;
}

/** Reads one thing out of the answers of a review; undefined where it was not said. */
export type Reading = (answers: Answers) => string | undefined;

export const answerTo =
  (step: string, field: string): Reading =>
  (answers) =>
    answers[step]?.[field];

/** The date that the vendor's page about a row bore (YYYY-MM-DD), or `no-date`. */
export const pageDate =
  (row: PlanRowId): Reading =>
  (answers) => {
    const given = answers[planStep];
    const page = given?.[planField.page(row)];
    return page === 'dated' ? given?.[planField.pageDate(row)] : page;
  };

/** What was said last, in the running review or else in the newest earlier one, and what was said before that. */
export function saidOf(
  reading: Reading,
  current: Answers | null,
  history: readonly Earlier[],
): { readonly said: Said | null; readonly before: (Said & { readonly on: string }) | null } {
  const earlier = history.flatMap(({ on, steps }) => {
    const value = reading(steps);
    return value === undefined ? [] : [{ value, on }];
  });
  const now = current ? reading(current) : undefined;
  return now === undefined
    ? { said: earlier[0] ?? null, before: earlier[1] ?? null }
    : { said: { value: now, on: null }, before: earlier[0] ?? null };
}
