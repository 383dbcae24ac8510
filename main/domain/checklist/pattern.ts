import type { Evidence } from '../../../shared/review.ts';
import type { Profile } from '../../../shared/settings.ts';
import { choice } from './fields.ts';
import type { Step } from './step.ts';

/** How many people each profile is meant for, where the page says so. */
const meantFor: Readonly<Partial<Record<Profile, readonly string[]>>> = {
  pilot: ['one'],
  standard: ['50-2500'],
};

/** Whether the way it is used is still the way that was chosen, and what is done about logs that are coarse. */
export const pattern: Step = {
  id: 'pattern',
  group: 'governance',
  cadence: 'year',
  profiles: 'all',
  rows: ['P1', 'P2', 'P3', 'K1'],
  broughtForwardBy: ['connector', 'account'],
  basis: 'told',
  filter: null,
  opens: 'model',
  fields: () => [
    choice('pattern', ['pilot', 'standard', 'regulated'], { anew: true }),
    choice('people', ['one', 'under-50', '50-2500', 'over-2500']),
    choice('audit', ['audit-not-needed', 'audit-telemetry', 'audit-missing'], {
      unsettled: ['audit-missing'],
    }),
  ],
  measure: ({ profile }, given) => {
    const differs = given.pattern !== undefined && given.pattern !== profile;
    const meant = meantFor[profile];
    const evidence: Evidence[] = [
      { code: differs ? 'pattern-differs' : 'pattern-chosen', params: { profile } },
      ...(given.people !== undefined && meant && !meant.includes(given.people)
        ? [{ code: `pattern-people-${profile}`, params: {} }]
        : []),
    ];
    return { done: !differs, open: differs ? 1 : 0, evidence };
  },
};
