import { describe, expect, it } from 'vitest';
import { receiptOf } from '../../../../main/domain/receipt.ts';
import { Receipt, type StepState } from '../../../../shared/review.ts';
import { rowOf, staleAge, verdictOf } from './row.ts';

const step = (id: string, done: boolean): StepState => ({
  id,
  group: 'close',
  basis: 'told',
  done,
  evidence: [],
  open: 0,
  cadence: 'month',
  because: { code: 'because-month', params: {} },
  rows: [],
  fields: [],
  filter: null,
  opens: null,
  ending: null,
});

const frame = {
  review: 3,
  startedAt: '2026-03-02T09:00:00.000Z',
  finishedAt: '2026-03-02T09:40:00.000Z',
  problems: 2,
  nextDue: '2026-04-02',
};

describe('a receipt', () => {
  it('counts decisions, sensitivities, old entries and what is still open', () => {
    const rows = [
      rowOf({ verdict: verdictOf('keep'), sensitivity: 'high' }),
      rowOf({ verdict: verdictOf('delete'), sensitivity: 'high', age: staleAge }),
      rowOf({ verdict: verdictOf('delete'), sensitivity: 'critical' }),
      rowOf({ verdict: verdictOf('later') }),
      rowOf({ age: staleAge }),
      rowOf(),
    ];
    const receipt = receiptOf({
      ...frame,
      rows,
      steps: [step('a', true), step('b', false), step('c', false)],
    });
    expect(receipt).toEqual({
      ...frame,
      entries: 6,
      undecided: 2,
      stale: 2,
      done: ['a'],
      open: ['b', 'c'],
      byDecision: { keep: 1, delete: 2, redact: 0, duplicate: 0, later: 1 },
      bySensitivity: { none: 3, low: 0, medium: 0, high: 2, critical: 1 },
    });
  });

  it('of nothing holds every count, at zero', () => {
    const receipt = { ...receiptOf({ ...frame, rows: [], steps: [] }), log: { lines: 1, head: 'h' } };
    expect(Receipt.parse(receipt)).toEqual(receipt);
    expect(Object.values(receipt.byDecision)).toEqual([0, 0, 0, 0, 0]);
  });
});
