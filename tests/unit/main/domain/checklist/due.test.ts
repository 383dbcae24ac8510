import { describe, expect, it } from 'vitest';
import {
  dueSteps,
  type FinishedRun,
  knownOf,
  type Step,
} from '../../../../../main/domain/checklist/index.ts';
import type { ComputerFacts } from '../../../../../shared/computer.ts';
import { sayBecause } from '../../../../../shared/text/because.ts';

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  group: 'governance',
  cadence: 'quarter',
  profiles: 'all',
  rows: [],
  basis: 'told',
  filter: null,
  measure: () => ({ done: true, open: 0, evidence: [] }),
  ...more,
});
const run = (
  on: string,
  done: readonly string[],
  known: FinishedRun['known'] = {},
  answers: FinishedRun['answers'] = {},
): FinishedRun => ({ on, done, known, answers });
const frame = { profile: 'pilot', on: '2026-03-31', every: 'month', finished: [], known: {} } as const;
const due = (steps: readonly Step[], of: Partial<Parameters<typeof dueSteps>[1]> = {}) => {
  const found = dueSteps(steps, { ...frame, ...of });
  return {
    ids: found.due.map((one) => one.step.id),
    said: found.due.map(({ because }) => sayBecause(because)),
    later: found.later,
  };
};

describe('steps that are due', () => {
  it('by month come with every review, others at once until they were done a first time', () => {
    const steps = [step('m', { cadence: 'month' }), step('q'), step('y', { cadence: 'year' })];
    expect(due(steps).said).toEqual([
      'Every review.',
      'Every three months; not done yet.',
      'Once a year; not done yet.',
    ]);
    const finished = [run('2026-03-30', ['m', 'q', 'y'])];
    expect(due(steps, { finished })).toMatchObject({
      ids: ['m'],
      later: [
        { id: 'q', on: '2026-06-30' },
        { id: 'y', on: '2027-03-30' },
      ],
    });
  });

  it.each([
    ['2026-04-14', 'month', false],
    ['2026-04-15', 'month', true],
    ['2026-04-26', 'week', false],
    ['2026-04-27', 'week', true],
    ['2026-08-01', 'month', true],
  ] as const)('by quarter, done on 30 January, on %s with reviews by %s: %s', (on, every, expected) => {
    const found = due([step('q')], { on, every, finished: [run('2026-01-30', ['q'])] });
    expect(found.ids.length > 0).toBe(expected);
    if (expected) expect(found.said).toEqual(['Every three months; done last on 2026-01-30.']);
  });

  it('count from the last completion, not from a review that left them open', () => {
    const finished = [run('2026-01-02', ['q']), run('2026-03-30', [])];
    expect(due([step('q')], { finished }).ids).toEqual(['q']);
  });

  it('belong to a profile, or to all', () => {
    const steps = [step('a'), step('b', { profiles: ['regulated'] })];
    expect(due(steps).ids).toEqual(['a']);
    expect(due(steps, { profile: 'regulated' }).ids).toEqual(['a', 'b']);
  });
});

describe('an answer that holds until a day', () => {
  const holding = step('y', { cadence: 'year', comesBackOn: (given) => given.until ?? null });
  const finished = [run('2026-03-01', ['y'], {}, { y: { until: '2026-05-10' } })];

  it('comes back on that day, before its cadence, and says why', () => {
    expect(due([holding], { finished, on: '2026-05-09' })).toMatchObject({
      ids: [],
      later: [{ id: 'y', on: '2026-05-10' }],
    });
    expect(due([holding], { finished, on: '2026-05-10' }).said).toEqual([
      'What was decided held until 2026-05-10.',
    ]);
  });

  it('comes by its cadence where it holds for longer', () => {
    const long = [run('2026-03-01', ['y'], {}, { y: { until: '2030-01-01' } })];
    expect(due([holding], { finished: long, on: '2026-05-09' }).later).toEqual([
      { id: 'y', on: '2027-03-01' },
    ]);
    expect(due([holding], { finished: long, on: '2027-03-01' }).ids).toEqual(['y']);
  });
});

describe('a change', () => {
  const watching = step('q', { broughtForwardBy: ['connector', 'folder'] });
  const finished = [run('2026-03-01', ['q'], { connector: ['a'], folder: ['x'], account: ['k'] })];

  it('brings a step forward, which says why', () => {
    const known = { connector: ['a', 'b', 'c'], folder: ['x', 'y'], account: ['k', 'l'] };
    expect(due([watching], { finished, known }).said).toEqual([
      'Brought forward: 2 new connectors, 1 new folder since it was done on 2026-03-01.',
    ]);
  });

  it.each<[string, FinishedRun['known']]>([
    ['nothing is new', { connector: ['a'], folder: ['x'] }],
    ['something is gone', { connector: [], folder: [] }],
    ['it cannot be told now', {}],
    [
      'only what the step does not depend on is new',
      { connector: ['a'], folder: ['x'], account: ['k', 'l'] },
    ],
  ])('is none where %s', (_, known) => {
    expect(due([watching], { finished, known }).ids).toEqual([]);
  });

  it('is none where it could not be told then', () => {
    const unknown = [run('2026-03-01', ['q'])];
    expect(due([watching], { finished: unknown, known: { connector: ['a'] } }).ids).toEqual([]);
  });
});

describe('what is known of a computer', () => {
  it('leaves out what could not be told, and is empty where nothing was measured', () => {
    const gap = { known: false, gap: 'no-key' } as const;
    const facts = {
      connectors: { known: true, value: [{ id: 'a' }, { id: 'b' }], where: [] },
      folders: gap,
      automations: { known: true, value: [{ id: 's' }], where: [] },
      volumes: [{ id: '/' }],
    } as unknown as ComputerFacts;
    const none = { known: true as const, value: [], where: [] };
    expect(knownOf(facts, none)).toEqual({
      connector: ['a', 'b'],
      account: [],
      automation: ['s'],
      volume: ['/'],
    });
    expect(knownOf(null, gap)).toEqual({});
  });
});
