import type { Evidence } from '../../../../shared/review.ts';
import { daysBetween } from '../../age.ts';
import { choice, day, person, words } from '../fields.ts';
import { type Answers, type Earlier, standingOf } from '../said.ts';
import type { Step } from '../step.ts';

const id = 'regulated-use';

/** What was decided about use where the vendor does not support it, and by whom. Days are YYYY-MM-DD. */
export interface RegulatedUse {
  readonly use: 'not-used' | 'exception' | null;
  readonly by: string | null;
  readonly ref: string | null;
  readonly until: string | null;
  /** Days past the end of an exception; 0 or less while it holds, null without one. */
  readonly over: number | null;
}

/** What stands: it is decided once, and asked again when an exception has ended. */
export function regulatedUseOf(
  today: string,
  current: Answers | null,
  history: readonly Earlier[],
): RegulatedUse {
  const { said, saidDay } = standingOf(id, current, history);
  const use = said('use');
  const by = said('by');
  if (use !== 'exception')
    return { use: use === 'not-used' ? use : null, by, ref: null, until: null, over: null };
  const until = saidDay('until');
  return { use, by, ref: said('ref'), until, over: until ? daysBetween(until, today) : null };
}

/** Where the vendor says not to use it: not used, or used under an exception that somebody gave, until a day. Never just done. */
export const regulatedUse: Step = {
  id,
  group: 'governance',
  cadence: 'month',
  profiles: ['regulated'],
  rows: ['P3', 'V1'],
  basis: 'told',
  filter: null,
  opens: 'profile',
  fields: ({ today, history }, given) => {
    const before = regulatedUseOf(today, null, history);
    const stands = endingOf(before) !== null;
    const required = !stands || given.use !== undefined;
    return [
      choice('use', ['not-used', 'exception'], { label: 'regulated-use', required, anew: !stands }),
      ...(given.use === 'exception'
        ? [words('ref', { label: 'exception-ref' }), day('until', { label: 'exception-until', anew: true })]
        : []),
      ...(given.use === undefined ? [] : [person('by', { label: 'decided-by' })]),
    ];
  },
  measure: ({ today, answers, history }) => {
    const decided = regulatedUseOf(today, answers, history);
    const { over, until } = decided;
    const ending = endingOf(decided);
    return {
      done: ending !== null,
      open: isOver(decided) ? 1 : 0,
      evidence: [
        { code: 'regulated-contradiction', params: {} },
        ...(over === null || until === null
          ? []
          : [
              {
                code: isOver(decided) ? 'exception-over' : 'exception-runs',
                params: { until, days: Math.abs(over) },
              },
            ]),
      ],
      ending,
    };
  },
};

const isOver = ({ over }: RegulatedUse): boolean => over !== null && over > 0;

/** What the step says in place of “done”; null while anything of it is missing, and once an exception has ended. */
function endingOf(decided: RegulatedUse): Evidence | null {
  const { use, by, ref, until } = decided;
  if (use === null || by === null || isOver(decided)) return null;
  if (use === 'not-used') return { code: 'ending-not-used', params: { by } };
  return ref === null || until === null ? null : { code: 'ending-exception', params: { by, ref, until } };
}
