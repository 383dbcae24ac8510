import type { Step } from './step.ts';

/** No export lies about any more. */
export const exportAway: Step = {
  id: 'export-away',
  group: 'close',
  cadence: 'month',
  profiles: 'all',
  rows: ['T3'],
  basis: 'measured',
  filter: null,
  opens: 'exports',
  measure: ({ exports, removals }) => {
    if (exports === null)
      return { done: false, open: 0, evidence: [{ code: 'exports-unknown', params: {} }] };
    const needed = removals.some(
      ({ state, row, system }) => state === 'flagged' && row !== null && system.startsWith('claude-'),
    );
    const exposed = exports.filter(({ where }) => where !== null).length;
    return {
      done: exports.length === 0,
      open: exports.length,
      evidence: [
        {
          code: exports.length === 0 ? 'exports-none' : 'exports-there',
          params: { exports: exports.length },
        },
        ...(exposed === 0 ? [] : [{ code: 'exports-exposed', params: { exposed } }]),
        ...(needed && exports.length > 0 ? [{ code: 'exports-needed', params: {} }] : []),
      ],
    };
  },
};
