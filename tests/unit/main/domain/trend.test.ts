import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../../main/domain/trend.ts';
import type { LogEvent } from '../../../../shared/log.ts';
import type { RemovalState } from '../../../../shared/removal.ts';

const line = (body: LogEvent) => ({ n: 1, at: '2026-03-02T09:00:00Z', zone: 'UTC', prev: '', body });
const removal = (entry: number, state: RemovalState) =>
  line({ event: 'removal', entry, source: 1, sourceKind: 'csv', state, asOf: null, by: 'reading' });
const finished = (review: number, high: number, stale: number) =>
  line({
    event: 'review-finished',
    receipt: {
      review,
      startedAt: '',
      finishedAt: `2026-0${review}-02T09:00:00Z`,
      entries: 10,
      problems: 0,
      byDecision: { keep: 0, delete: 0, redact: 0, duplicate: 0, later: 0 },
      undecided: 0,
      bySensitivity: { none: 0, low: 5, medium: 1, high, critical: 0 },
      stale,
      open: [],
      nextDue: '',
    },
  });

describe('the figures from review to review', () => {
  it('count what was sensitive and old at the end, and what became of removals since the one before', () => {
    const points = trendOf([
      removal(1, 'handed-off'),
      removal(2, 'applied'),
      removal(2, 'not-found'),
      finished(1, 3, 4),
      removal(1, 'not-found'),
      removal(1, 'back'),
      removal(1, 'back'),
      finished(2, 0, 1),
    ]);
    expect(points).toEqual([
      {
        review: 1,
        finishedAt: '2026-01-02T09:00:00Z',
        entries: 10,
        sensitive: 4,
        stale: 4,
        removed: 2,
        notFound: 1,
        back: 0,
      },
      {
        review: 2,
        finishedAt: '2026-02-02T09:00:00Z',
        entries: 10,
        sensitive: 1,
        stale: 1,
        removed: 0,
        notFound: 1,
        back: 1,
      },
    ]);
  });

  it('are none before a review was finished', () => expect(trendOf([removal(1, 'applied')])).toEqual([]));
});
