import type { LogLine } from '../../shared/log.ts';
import type { Receipt, TrendPoint } from '../../shared/review.ts';

type Removal = Extract<LogLine['body'], { event: 'removal' }>;

const removed: ReadonlySet<Removal['state']> = new Set(['handed-off', 'applied', 'said-gone']);
const back: ReadonlySet<Removal['state']> = new Set(['back', 'back-reworded']);

/**
 * The figures of each finished review, oldest first: what was sensitive and old at its end, and what was removed, not
 * found again and came back since the review before it. Everything is read from the log; an entry counts once a month.
 */
export function trendOf(lines: readonly LogLine[]): TrendPoint[] {
  const points: TrendPoint[] = [];
  let since: Removal[] = [];
  const entries = (states: (state: Removal['state']) => boolean): number =>
    new Set(since.filter(({ state }) => states(state)).map(({ entry, source }) => `${source} ${entry}`)).size;
  for (const { body } of lines) {
    if (body.event === 'removal') since.push(body);
    if (body.event !== 'review-finished') continue;
    points.push({
      ...figuresOf(body.receipt),
      removed: entries((state) => removed.has(state)),
      notFound: entries((state) => state === 'not-found'),
      back: entries((state) => back.has(state)),
    });
    since = [];
  }
  return points;
}

function figuresOf({ review, finishedAt, entries, stale, bySensitivity }: Omit<Receipt, 'log'>) {
  const { medium = 0, high = 0, critical = 0 } = bySensitivity;
  return { review, finishedAt, entries, stale, sensitive: medium + high + critical };
}
