import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { format } from 'date-fns/format';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { setDate } from 'date-fns/setDate';
import type { Due } from '../../shared/review.ts';
import type { Cadence } from '../../shared/settings.ts';
import { daysBetween } from './age.ts';

/** Noon, so that no change of the clocks ever moves a calendar day. */
const local = (day: string): Date => new Date(`${day}T12:00:00`);
const dayOf = (date: Date): string => format(date, 'yyyy-MM-dd');

/** The anchor day of the month of a date, or the last day of a shorter month. */
const anchored = (month: Date, anchorDay: number): string =>
  dayOf(setDate(month, Math.min(anchorDay, getDaysInMonth(month))));

/**
 * The day on which the next review is due after one was finished: one cadence later; by months, on the anchor day
 * (31 is the last day of a shorter month) that lies nearest to it, so that neither a day early nor a day late costs
 * or spares a review. All days are local calendar days, YYYY-MM-DD.
 */
export function nextDue(finished: string, cadence: Cadence, anchorDay: number | null): string {
  const from = local(finished);
  if (cadence === 'week') return dayOf(addDays(from, 7));
  if (cadence === 'fortnight') return dayOf(addDays(from, 14));
  const later = addMonths(from, monthsOf[cadence]);
  const first = setDate(later, 1);
  const distance = (day: string): number => Math.abs(daysBetween(dayOf(later), day));
  return [-1, 0, 1]
    .map((months) => anchored(addMonths(first, months), anchorDay ?? from.getDate()))
    .reduce((nearest, day) => (distance(day) < distance(nearest) ? day : nearest));
}

const monthsOf: Readonly<Record<Exclude<Cadence, 'week' | 'fortnight'>, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

export interface Schedule {
  readonly cadence: Cadence;
  readonly anchorDay: number | null;
  /** Local days on which reviews were finished, oldest first. */
  readonly finished: readonly string[];
  /** Due days that were left out on purpose. */
  readonly skipped?: readonly string[];
}

/** The first due day after a completion that was not left out, on the grid of the anchor day. */
function dueAfter(finished: string, { cadence, anchorDay, skipped = [] }: Schedule): string {
  let due = nextDue(finished, cadence, anchorDay);
  while (skipped.includes(due)) due = nextDue(due, cadence, anchorDay ?? Number(finished.slice(8)));
  return due;
}

/** Due days that passed unused between one completion and a later day: every further cadence date after the first. */
function passed(from: string, until: string, { cadence, anchorDay, skipped = [] }: Schedule): string[] {
  const days: string[] = [];
  // Without an anchor the day of the review holds, or a short month would shift every month after it.
  const anchor = anchorDay ?? Number(from.slice(8));
  let due = nextDue(from, cadence, anchor);
  for (let next = nextDue(due, cadence, anchor); next <= until; next = nextDue(next, cadence, anchor)) {
    if (!skipped.includes(due)) days.push(due);
    due = next;
  }
  return days;
}

/** Every review that was missed up to `today`, by the day on which it had been due. */
export function missedDays(schedule: Schedule, today: string): string[] {
  const { finished } = schedule;
  return finished.flatMap((day, at) => passed(day, finished[at + 1] ?? today, schedule));
}

/** Days before a review on which the person is told to ask for an export, which takes its time. */
const askBefore = 2;

/** When the next review is due, or how late it is, and how many were missed since the last. */
export function dueState(
  schedule: Schedule & {
    readonly running: boolean;
    readonly snoozedUntil?: string | null;
    readonly exportAskedOn?: string | null;
  },
  today: string,
): Due {
  const { cadence, finished, running, snoozedUntil = null, exportAskedOn = null } = schedule;
  const last = finished.at(-1) ?? null;
  if (last === null)
    return {
      cadence,
      state: running ? 'running' : 'never',
      on: null,
      inDays: null,
      lastFinished: null,
      missed: 0,
      reminder: null,
      snoozedUntil: null,
      exportAskedOn,
    };
  const missed = passed(last, today, schedule).length;
  const on = dueAfter(last, schedule);
  const inDays = daysBetween(today, on);
  const state = running ? 'running' : inDays > 0 ? 'ahead' : inDays === 0 ? 'due' : 'overdue';
  const quiet = running || (snoozedUntil !== null && today < snoozedUntil);
  const asks = inDays > 0 && inDays <= askBefore && exportAskedOn === null;
  const reminder = quiet ? null : inDays <= 0 ? 'review' : asks ? 'ask-export' : null;
  return { cadence, state, on, inDays, lastFinished: last, missed, reminder, snoozedUntil, exportAskedOn };
}
