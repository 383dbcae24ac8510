import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dueState, missedDays, nextDue } from '../../../../main/domain/schedule.ts';
import { cadences } from '../../../../shared/settings.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('the next review', () => {
  it.each([
    ['2026-03-10', 'week', null, '2026-03-17'],
    ['2026-03-10', 'fortnight', 31, '2026-03-24'],
    ['2026-12-30', 'week', null, '2027-01-06'],
    ['2026-03-10', 'month', null, '2026-04-10'],
    ['2026-03-10', 'month', 1, '2026-04-01'],
    ['2026-03-10', 'month', 28, '2026-03-28'],
    ['2026-02-28', 'month', 1, '2026-04-01'],
    ['2026-03-02', 'month', 1, '2026-04-01'],
    ['2026-04-02', 'month', 31, '2026-04-30'],
    ['2026-05-30', 'quarter', 1, '2026-09-01'],
    ['2026-12-15', 'month', 15, '2027-01-15'],
    ['2026-03-10', 'quarter', 10, '2026-06-10'],
    ['2026-11-30', 'quarter', 30, '2027-02-28'],
    ['2026-01-31', 'month', 31, '2026-02-28'],
    ['2024-01-31', 'month', 31, '2024-02-29'],
    ['2026-01-31', 'month', 29, '2026-02-28'],
    ['2024-01-31', 'month', 30, '2024-02-29'],
    ['2026-02-28', 'month', 31, '2026-03-31'],
    ['2026-02-28', 'month', 29, '2026-03-29'],
    ['2026-03-31', 'month', 31, '2026-04-30'],
    ['2024-02-29', 'month', null, '2024-03-29'],
  ] as const)('after %s, every %s, on day %s, is due on %s', (finished, cadence, anchor, due) => {
    expect(nextDue(finished, cadence, anchor)).toBe(due);
  });

  it.each([
    'UTC',
    'Europe/Berlin',
    'America/St_Johns',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Africa/Cairo',
  ])('is the same day in %s, over every change of the clocks', (name) => {
    process.env.TZ = name;
    const weeks = Array.from({ length: 52 }).reduce<string[]>(
      (days) => [...days, nextDue(days.at(-1) ?? '', 'week', null)],
      ['2026-01-05'],
    );
    expect(weeks.at(-1)).toBe('2027-01-04');
    expect(nextDue('2026-02-28', 'month', 29)).toBe('2026-03-29');
    expect(nextDue('2026-09-25', 'month', 25)).toBe('2026-10-25');
    const state = { cadence: 'month', anchorDay: 29, finished: ['2026-02-28'], running: false } as const;
    expect(dueState(state, '2026-03-28').inDays).toBe(1);
    expect(dueState(state, '2026-03-30').inDays).toBe(-1);
  });

  it('is later than the last one, and on the anchor day or the last day of a shorter month', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...cadences),
        fc.integer({ min: 1, max: 31 }),
        (date, cadence, anchor) => {
          const finished = date.toISOString().slice(0, 10);
          const due = nextDue(finished, cadence, anchor);
          expect(due > finished).toBe(true);
          if (cadence === 'week' || cadence === 'fortnight') return;
          const dayAfter = new Date(Date.parse(due) + 86_400_000).toISOString().slice(8, 10);
          expect(
            Number(due.slice(8)) === anchor || (dayAfter === '01' && Number(due.slice(8)) < anchor),
          ).toBe(true);
        },
      ),
    );
  });
});

describe('when the next review is due', () => {
  const schedule = { cadence: 'month', anchorDay: 15, finished: ['2026-01-15'], running: false } as const;

  it.each([
    ['2026-01-15', 'ahead', 31],
    ['2026-02-14', 'ahead', 1],
    ['2026-02-15', 'due', 0],
    ['2026-02-16', 'overdue', -1],
  ] as const)('on %s: %s, in %i days', (today, state, inDays) => {
    expect(dueState(schedule, today)).toMatchObject({
      state,
      inDays,
      on: '2026-02-15',
      lastFinished: '2026-01-15',
    });
  });

  it('is never before the first review, and running while one runs', () => {
    expect(dueState({ ...schedule, finished: [] }, '2026-02-20')).toEqual({
      cadence: 'month',
      state: 'never',
      on: null,
      inDays: null,
      lastFinished: null,
      missed: 0,
      reminder: null,
      snoozedUntil: null,
      exportAskedOn: null,
    });
    expect(dueState({ ...schedule, finished: [], running: true }, '2026-02-20').state).toBe('running');
    expect(dueState({ ...schedule, running: true }, '2026-02-20')).toMatchObject({
      state: 'running',
      inDays: -5,
    });
  });
});

describe('a missed review', () => {
  const monthly = { cadence: 'month', anchorDay: 15 } as const;

  it.each([
    ['is not one that is only late', ['2026-01-15'], '2026-03-14', []],
    ['is one whose turn has passed to the next', ['2026-01-15'], '2026-03-15', ['2026-02-15']],
    ['is each that passed', ['2026-01-15'], '2026-05-20', ['2026-02-15', '2026-03-15', '2026-04-15']],
    ['is not made up for by a later one', ['2026-01-15', '2026-04-02'], '2026-04-20', ['2026-02-15']],
    ['is none between reviews in time', ['2026-01-15', '2026-02-17', '2026-03-14'], '2026-04-16', []],
    ['is none before the first review', [], '2026-05-20', []],
  ])('%s', (_, finished, today, missed) => {
    expect(missedDays({ ...monthly, finished }, today)).toEqual(missed);
  });

  it('is counted until the next one is finished', () => {
    const missed = (finished: string[], today: string) =>
      dueState({ ...monthly, finished, running: false }, today).missed;
    expect(missed(['2026-01-15'], '2026-03-14')).toBe(0);
    expect(missed(['2026-01-15'], '2026-04-20')).toBe(2);
    expect(missed(['2026-01-15', '2026-04-20'], '2026-04-20')).toBe(0);
  });

  it('keeps the day of the month through a short month where no anchor is set', () => {
    expect(missedDays({ cadence: 'month', anchorDay: null, finished: ['2026-01-31'] }, '2026-05-31')).toEqual(
      ['2026-02-28', '2026-03-31', '2026-04-30'],
    );
  });
});
