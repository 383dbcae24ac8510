import { isDay } from './fields.ts';
import type { EarlierAnswers, Given } from './step.ts';

/** The answers of one review, by step and field. */
export type Answers = Readonly<Record<string, Given>>;

/** What earlier reviews were told, newest first. */
export type Earlier = Pick<EarlierAnswers, 'on' | 'steps'>;

export interface Said<T extends string = string> {
  readonly value: T;
  /** The day of the earlier review that it was said in (YYYY-MM-DD); null for the running one. */
  readonly on: string | null;
}

/** Reads one thing out of the answers of a review; undefined where it was not said. */
export type Reading = (answers: Answers) => string | undefined;

export const answerTo =
  (step: string, field: string): Reading =>
  (answers) =>
    answers[step]?.[field];

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

/** What stands of the answers to a step, field by field: what was said last, and of a day only one that there is. */
export function standingOf(step: string, current: Answers | null, history: readonly Earlier[]) {
  const said = (field: string): string | null =>
    saidOf(answerTo(step, field), current, history).said?.value ?? null;
  const saidDay = (field: string): string | null => {
    const value = said(field);
    return value !== null && isDay(value) ? value : null;
  };
  return { said, saidDay };
}
