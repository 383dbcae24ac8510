import { choice, day, person } from './fields.ts';
import type { Step } from './step.ts';

/** The page for the security partner went to somebody, who gave a verdict on it; one that was given for a time ends. */
export const brief: Step = {
  id: 'brief',
  group: 'governance',
  cadence: 'year',
  profiles: 'all',
  rows: ['V3', 'V1'],
  broughtForwardBy: ['connector', 'folder', 'account'],
  comesBackOn: (given) => (given.verdict === 'accepted-until' ? (given['verdict-until'] ?? null) : null),
  basis: 'told',
  filter: null,
  opens: 'model',
  fields: (_, given) => [
    choice('verdict', ['accepted', 'accepted-until', 'not-accepted'], { anew: true }),
    ...(given.verdict === 'accepted-until' ? [day('verdict-until', { anew: true })] : []),
    person('verdict-by', { anew: true }),
    day('verdict-on', { anew: true }),
  ],
  measure: ({ today }, given) => {
    const until = given.verdict === 'accepted-until' ? given['verdict-until'] : undefined;
    const ended = until !== undefined && until < today;
    const on = given['verdict-on'];
    const ahead = on !== undefined && on > today;
    return {
      done: !ended && !ahead,
      open: (ended ? 1 : 0) + (ahead ? 1 : 0),
      evidence: [
        { code: 'brief-lead', params: {} },
        ...(ended ? [{ code: 'verdict-ended', params: { until } }] : []),
        ...(ahead ? [{ code: 'day-ahead', params: { on } }] : []),
      ],
    };
  },
};
