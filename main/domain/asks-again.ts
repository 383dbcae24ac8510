import { addMonths } from 'date-fns/addMonths';
import { format } from 'date-fns/format';
import type { Verdict } from '../../shared/verdict.ts';

/** Months after which something that was kept asks again, though nothing about it has changed. */
const keptFor = 12;

/**
 * Whether a verdict has run out: on the day that it carries, or a year after something was kept. `decidedOn` and `today`
 * are local calendar days (YYYY-MM-DD).
 */
export function asksAgain({ decision, until }: Verdict, decidedOn: string, today: string): boolean {
  if (until !== undefined) return until <= today;
  if (decision !== 'keep') return false;
  // Noon, so that no change of the clocks ever moves a calendar day.
  return format(addMonths(new Date(`${decidedOn}T12:00:00`), keptFor), 'yyyy-MM-dd') <= today;
}
