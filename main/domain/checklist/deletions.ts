import type { Removal, RemovalState } from '../../../shared/removal.ts';
import type { Evidence } from '../../../shared/review.ts';
import type { Step } from './step.ts';

const todo: ReadonlySet<RemovalState> = new Set(['flagged', 'still-there', 'back', 'back-reworded']);
const gone: ReadonlySet<RemovalState> = new Set(['not-found', 'said-gone']);

/** A credential is not dealt with before it was changed where it is used. */
export const providerPending = (removals: readonly Removal[]): Removal[] =>
  removals.filter(({ changedAtProvider }) => changedAtProvider?.on === null);

/** What was flagged is done, and what was done before is followed up: nothing is to do, back, or still there. */
export const deletions: Step = {
  id: 'deletions',
  group: 'accumulation',
  cadence: 'month',
  profiles: 'all',
  rows: ['T3'],
  basis: 'measured',
  filter: null,
  opens: 'removals',
  measure: ({ removals }) => {
    const count = (states: (state: RemovalState) => boolean): number =>
      removals.filter(({ state }) => states(state)).length;
    const figures: readonly (readonly [code: string, count: number])[] = [
      ['removals-todo', count((state) => state === 'flagged')],
      ['removals-waiting', count((state) => state === 'handed-off' || state === 'applied')],
      ['removals-gone', count((state) => gone.has(state))],
      ['removals-there', count((state) => state === 'still-there')],
      ['removals-back', count((state) => state === 'back' || state === 'back-reworded')],
      ['removals-unclear', count((state) => state === 'cannot-tell')],
    ];
    const evidence: Evidence[] = figures.flatMap(([code, removed]) =>
      removed === 0 ? [] : [{ code, params: { count: removed } }],
    );
    const open = count((state) => todo.has(state) || state === 'cannot-tell');
    return {
      done: open === 0,
      open,
      evidence: evidence.length > 0 ? evidence : [{ code: 'removals-none', params: {} }],
    };
  },
};
