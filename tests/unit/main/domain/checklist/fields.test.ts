import { describe, expect, it } from 'vitest';
import {
  choice,
  day,
  isSettled,
  note,
  person,
  takes,
  words,
} from '../../../../../main/domain/checklist/fields.ts';
import { knowledgeOf, type Step, stepStates } from '../../../../../main/domain/checklist/index.ts';
import { overNothing } from './facts.ts';

describe('a field', () => {
  it.each([
    [choice('c', ['a', 'b']), 'a', true],
    [choice('c', ['a', 'b']), 'd', false],
    [day('d'), '2026-02-28', true],
    [day('d'), '2026-02-30', false],
    [day('d'), 'soon', false],
    [words('w'), 'ok', true],
    [words('w'), '  ', false],
    [person('p'), 'R. Vantongeren', true],
  ])('%o takes %j: %s', (field, value, expected) => {
    expect(takes(field, value)).toBe(expected);
  });

  it('is settled by an answer of its own that settles something; one that is not required, without', () => {
    const asked = choice('c', ['yes', 'unsure'], { unsettled: ['unsure'] });
    expect(['yes', 'unsure', 'no', undefined].map((value) => isSettled(asked, value))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(isSettled(note, undefined)).toBe(true);
  });
});

describe('a step with questions', () => {
  const asking: Step = {
    id: 'switch',
    group: 'governance',
    cadence: 'month',
    profiles: 'all',
    rows: ['D2'],
    basis: 'told',
    filter: null,
    fields: (_, given) => [
      choice('seen', ['on', 'off'], { anew: true }),
      ...(given.seen === 'on' ? [person('by')] : []),
    ],
    measure: () => ({ done: true, open: 0, evidence: [] }),
  };
  const of = (given: Record<string, string>, measured = true) => {
    const knowledge = knowledgeOf({
      ...overNothing,
      answers: { switch: given },
      history: [
        { review: 2, on: '2026-02-02', steps: { other: {} } },
        { review: 1, on: '2026-01-02', steps: { switch: { seen: 'off' } } },
      ],
    });
    const step = measured ? asking : { ...asking, measure: () => ({ done: false, open: 2, evidence: [] }) };
    const [state] = stepStates([{ step, because: { code: 'because-month', params: {} } }], knowledge);
    if (!state) throw new Error('no state');
    return state;
  };

  it('asks the next question where the answer calls for it, and is done when all are answered', () => {
    expect(of({})).toMatchObject({ done: false, open: 1 });
    expect(of({ seen: 'off' })).toMatchObject({ done: true, open: 0 });
    expect(of({ seen: 'on' })).toMatchObject({ done: false, open: 1 });
    expect(of({ seen: 'on', by: 'R. V.' })).toMatchObject({ done: true, open: 0 });
  });

  it('is not done by answers where its condition does not hold', () => {
    expect(of({ seen: 'off' }, false)).toMatchObject({ done: false, open: 2 });
  });

  it('shows the newest earlier answer with its day, and takes nothing over', () => {
    const [seen, last] = of({}).fields;
    expect(seen).toMatchObject({ value: null, earlier: { value: 'off', on: '2026-01-02' } });
    expect(last).toMatchObject({ id: 'note', required: false, earlier: null });
  });
});
