import { choice, day, words } from '../fields.ts';
import type { Step } from '../step.ts';

/** Once a year one file was got back: a backup that nobody ever restored from is a hope. */
export const restore: Step = {
  id: 'restore',
  group: 'governance',
  cadence: 'year',
  profiles: 'all',
  rows: ['K2', 'V1'],
  basis: 'told',
  filter: null,
  fields: (_, given) => [
    choice('done', ['restored', 'restore-failed', 'nothing-to-restore'], {
      label: 'restore',
      unsettled: ['restore-failed'],
      anew: true,
    }),
    ...(given.done === 'restored'
      ? [words('file', { label: 'restore-file', anew: true }), day('on', { label: 'restore-on', anew: true })]
      : []),
  ],
  measure: ({ today }, given) => {
    const ahead = given.on !== undefined && given.on > today;
    return {
      done: !ahead,
      open: ahead ? 1 : 0,
      evidence: [
        ...(ahead ? [{ code: 'restore-ahead', params: { on: given.on ?? '' } }] : []),
        ...(given.done === 'nothing-to-restore' ? [{ code: 'restore-nothing', params: {} }] : []),
      ],
    };
  },
};
