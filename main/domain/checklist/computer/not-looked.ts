import type { Evidence } from '../../../../shared/review.ts';

/** What a step says while this computer was not looked at: nothing was measured, and all is asked. */
export const notLooked: Evidence = { code: 'computer-not-looked', params: {} };
