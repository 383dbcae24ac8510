import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo, saidOf, standingOf } from '../../../../../main/domain/checklist/said.ts';
import { planRows } from '../../../../../main/domain/data-handling/plan-rows.ts';
import { planField, planStep, trainingStep } from '../../../../../shared/plan-fields.ts';
import { planRowIds, retentions, trainings } from '../../../../../shared/plan-table.ts';

const earlier = (...values: readonly (string | undefined)[]) =>
  values.map((value, at) => ({
    on: `2026-0${9 - at}-01`,
    steps: { step: value === undefined ? {} : { field: value } },
  }));

describe('what was said', () => {
  it.each([
    ['nothing anywhere', undefined, [], null, null],
    ['only now', 'a', [], 'a', null],
    ['now and before', 'b', ['a'], 'b', 'a'],
    ['only before', undefined, ['a'], 'a', null],
    ['twice before', undefined, ['b', 'a'], 'b', 'a'],
    ['with a review between that was not asked', 'c', [undefined, 'a'], 'c', 'a'],
  ] as const)('%s', (_, now, before, said, then) => {
    const current = now === undefined ? null : { step: { field: now } };
    const found = saidOf(answerTo('step', 'field'), current, earlier(...before));
    expect([found.said?.value ?? null, found.before?.value ?? null]).toEqual([said, then]);
  });

  it('of a day is only one that there is', () => {
    const day = (value: string) => standingOf('step', { step: { field: value } }, []).saidDay('field');
    expect([day('2026-02-28'), day('2026-02-30'), day('soon')]).toEqual(['2026-02-28', null, null]);
  });
});

/** Answers to both steps, of any shape that the store could hold. */
const answers = fc
  .record({
    retention: fc.option(fc.constantFrom(...retentions, 'nonsense'), { nil: undefined }),
    page: fc.option(fc.constantFrom('dated', 'no-date'), { nil: undefined }),
    pageDate: fc.option(fc.constantFrom('2026-01-01', '2026-02-02'), { nil: undefined }),
    training: fc.option(fc.constantFrom(...trainings), { nil: undefined }),
    row: fc.constantFrom(...planRowIds),
  })
  .map(({ retention, page, pageDate, training, row }) => {
    const given = (pairs: readonly (readonly [string, string | undefined])[]): Record<string, string> =>
      Object.fromEntries(pairs.flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])));
    return {
      [planStep]: given([
        [planField.retention(row), retention],
        [planField.page(row), page],
        [planField.pageDate(row), pageDate],
      ]),
      [trainingStep]: given([[planField.training(row), training]]),
    };
  });

describe('the plan table of any answers', () => {
  it('calls no row verified whose retention was never entered, and no part changed that was not said twice', () => {
    fc.assert(
      fc.property(fc.option(answers), fc.array(answers, { maxLength: 3 }), (current, before) => {
        const history = before.map((steps, at) => ({ on: `2026-0${9 - at}-01`, steps }));
        for (const { id, verified, changed } of planRows('pro', current, history)) {
          const all = [...(current ? [current] : []), ...before];
          const entered = all.filter((steps) => steps[planStep]?.[planField.retention(id)] !== undefined);
          if (verified) expect(entered.length).toBeGreaterThan(0);
          if (changed.some(({ part }) => part === 'retention')) expect(entered.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});
