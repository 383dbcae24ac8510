import { describe, expect, it } from 'vitest';
import { planRows } from '../../../../../main/domain/data-handling/plan-rows.ts';
import { planField, planStep, trainingStep } from '../../../../../shared/plan-fields.ts';
import type { Plan } from '../../../../../shared/settings.ts';

const answers = (handling: Record<string, string>, training: Record<string, string> = {}) => ({
  [planStep]: handling,
  [trainingStep]: training,
});
const seen = (retention: string, page = '2026-03-01') => ({
  [planField.retention('pro')]: retention,
  [planField.page('pro')]: 'dated',
  [planField.pageDate('pro')]: page,
});
function pro(
  current: ReturnType<typeof answers> | null,
  ...history: readonly (readonly [on: string, steps: ReturnType<typeof answers>])[]
) {
  const [row] = planRows(
    'pro',
    current,
    history.map(([on, steps]) => ({ on, steps })),
  );
  if (row?.id !== 'pro') throw new Error('the own plan is not first');
  return row;
}

describe('the plan table of a person', () => {
  it.each<[Plan, string]>([
    ['free', 'free pro max team enterprise all cowork export'],
    ['max', 'max free pro team enterprise all cowork export'],
    ['enterprise', 'enterprise free pro max team all cowork export'],
  ])('begins with the own plan, %s', (plan, order) => {
    const rows = planRows(plan, null, []);
    expect(rows.map(({ id }) => id).join(' ')).toBe(order);
    expect(rows.map(({ own }) => own)).toEqual([true, ...Array(7).fill(false)]);
  });

  it('is not verified where nothing was entered, where it was not found, or where the date of the page is missing', () => {
    expect(pro(null).verified).toBe(false);
    expect(pro(answers(seen('not-found'))).verified).toBe(false);
    expect(pro(answers({ [planField.retention('pro')]: '30-days' })).verified).toBe(false);
    expect(
      pro(answers({ [planField.retention('pro')]: '30-days', [planField.page('pro')]: 'dated' })).verified,
    ).toBe(false);
    expect(pro(answers(seen('30-days'))).verified).toBe(true);
    expect(
      pro(answers({ [planField.retention('pro')]: '30-days', [planField.page('pro')]: 'no-date' })),
    ).toMatchObject({ verified: true, seen: { page: { value: 'no-date', on: null } } });
  });

  it('shows what was said earlier with its day, until this review says otherwise', () => {
    const before = answers({ [planField.answer('pro')]: 'default', ...seen('30-days') });
    const kept = pro(null, ['2026-02-02', before]);
    expect(kept.answer).toEqual({ value: 'default', on: '2026-02-02' });
    expect(kept.seen.page).toEqual({ value: '2026-03-01', on: '2026-02-02' });
    const now = pro(answers({ [planField.answer('pro')]: 'contract' }), ['2026-02-02', before]);
    expect(now.answer).toEqual({ value: 'contract', on: null });
    expect(now.notEnough).toBe(true);
    expect(now.seen.retention?.on).toBe('2026-02-02');
  });

  it('tells each part that differs from the time before, and none without a time before', () => {
    const before = answers(seen('30-days'), { [planField.training('pro')]: 'off' });
    expect(pro(before).changed).toEqual([]);
    const now = answers(seen('5-years', '2026-03-20'), { [planField.training('pro')]: 'on' });
    expect(pro(now, ['2026-02-02', before]).changed).toEqual([
      { part: 'retention', before: '30-days', on: '2026-02-02' },
      { part: 'training', before: 'off', on: '2026-02-02' },
      { part: 'page', before: '2026-03-01', on: '2026-02-02' },
    ]);
    expect(pro(before, ['2026-02-02', before]).changed).toEqual([]);
    // The date of an undated page is no date that it kept from before.
    const undated = { [planField.retention('pro')]: '30-days', [planField.page('pro')]: 'no-date' };
    expect(pro(answers(undated), ['2026-02-02', before]).changed).toEqual([
      { part: 'page', before: '2026-03-01', on: '2026-02-02' },
    ]);
  });

  it.each([
    ['30-days', 'off', null],
    ['5-years', 'off', '30-days'],
    ['30-days', 'on', '5-years'],
    ['5-years', 'on', null],
    ['5-years', undefined, null],
    ['not-found', 'off', null],
    ['other', 'off', '30-days'],
  ])('holds %s with training %s against its own figures', (retention, training, expected) => {
    const switched: Record<string, string> = training ? { [planField.training('pro')]: training } : {};
    expect(pro(answers(seen(retention), switched)).expected).toBe(expected);
  });

  it('takes “not our plan” back from the plan that has become one’s own', () => {
    const history = [{ on: '2026-02-02', steps: answers({ [planField.answer('team')]: 'not-ours' }) }];
    const answerUnder = (plan: Plan) => planRows(plan, null, history).find(({ id }) => id === 'team')?.answer;
    expect(answerUnder('pro')).toEqual({ value: 'not-ours', on: '2026-02-02' });
    expect(answerUnder('team')).toBeNull();
  });

  it('takes no answer of another version for one of its own', () => {
    expect(pro(answers({ [planField.answer('pro')]: 'maybe', ...seen('7-weeks') }))).toMatchObject({
      answer: null,
      seen: { retention: null },
      verified: false,
    });
  });
});
