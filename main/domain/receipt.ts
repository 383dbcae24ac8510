import { sensitivities } from '../../shared/finding.ts';
import type { Receipt, StepState } from '../../shared/review.ts';
import type { Row } from '../../shared/row.ts';
import { decisions } from '../../shared/verdict.ts';

/** What a finished review leaves behind, before the log has taken it in: counts, what is open, the next date. */
export function receiptOf(of: {
  readonly review: number;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly rows: readonly Row[];
  readonly steps: readonly StepState[];
  readonly problems: number;
  readonly nextDue: string;
}): Omit<Receipt, 'log'> {
  const { rows } = of;
  const count = <K extends string>(
    keys: readonly K[],
    keyOf: (row: Row) => K | undefined,
  ): Record<K, number> => {
    const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
    for (const row of rows) {
      const key = keyOf(row);
      if (key !== undefined) counts[key] += 1;
    }
    return counts;
  };
  return {
    review: of.review,
    startedAt: of.startedAt,
    finishedAt: of.finishedAt,
    entries: rows.length,
    problems: of.problems,
    byDecision: count(decisions, (row) => row.verdict?.decision),
    undecided: rows.filter((row) => row.verdict === null).length,
    bySensitivity: count(sensitivities, (row) => row.sensitivity),
    stale: rows.filter((row) => row.age.band === 'stale').length,
    open: of.steps.filter((step) => !step.done).map((step) => step.id),
    done: of.steps.filter((step) => step.done).map((step) => step.id),
    nextDue: of.nextDue,
  };
}
