import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import type { Evidence } from '../../../../shared/review.ts';
import { daysBetween } from '../../age.ts';
import { choice, day } from '../fields.ts';
import { type Answers, type Earlier, standingOf } from '../said.ts';
import type { Given, Knowledge, Step } from '../step.ts';

/** How long a trial lasts before it has to be decided. */
const trialDays = 42;
const id = 'trial';

/** Where the trial of somebody on their own stands. Days are YYYY-MM-DD. */
export interface Trial {
  readonly started: string | null;
  /** The last day of the six weeks, or of the time that it was prolonged to. */
  readonly ends: string | null;
  readonly prolonged: boolean;
  /** Days past the end; 0 or less while it runs, null without a start. */
  readonly over: number | null;
  /** What was decided last, other than to prolong it. */
  readonly decided: 'go-over' | 'stop' | null;
}

/** A trial that was prolonged ends on that day; what was decided otherwise asks again as long as it is tried on one's own. */
export function trialOf(today: string, current: Answers | null, history: readonly Earlier[]): Trial {
  const { said, saidDay } = standingOf(id, current, history);
  const started = saidDay('started');
  const decision = said('decision');
  const decided = decision === 'go-over' || decision === 'stop' ? decision : null;
  if (!started) return { started: null, ends: null, prolonged: false, over: null, decided };
  const until = decision === 'prolong' ? saidDay('until') : null;
  const sixWeeks = format(addDays(new Date(`${started}T12:00:00`), trialDays), 'yyyy-MM-dd');
  const ends = until && until > sixWeeks ? until : sixWeeks;
  return { started, ends, prolonged: ends !== sixWeeks, over: daysBetween(ends, today), decided };
}

/** The trial on one's own: for six weeks, without connectors, then decided. */
export const pilot: Step = {
  id,
  group: 'governance',
  cadence: 'month',
  profiles: ['pilot'],
  rows: ['P1'],
  broughtForwardBy: ['connector'],
  basis: 'told',
  filter: null,
  opens: 'profile',
  fields: ({ today, answers, history }, given) => {
    const known = history.some(({ steps }) => steps[id]?.started !== undefined);
    const over = isOver(today, answers, history);
    return [
      day('started', { label: 'trial-started', required: !known }),
      ...(over || given.decision !== undefined
        ? [choice('decision', ['go-over', 'stop', 'prolong'], { label: 'trial-decision', anew: true })]
        : []),
      ...(given.decision === 'prolong' ? [day('until', { label: 'trial-until', anew: true })] : []),
    ];
  },
  measure: (knowledge, given) => {
    const { today, plan, answers, history } = knowledge;
    const trial = trialOf(today, answers, history);
    const decided = given.decision === 'go-over' || given.decision === 'stop';
    const over = (trial.over ?? 0) > 0 && !decided;
    const connectors = connectorsIn(knowledge);
    const evidence = [
      trialEvidence(trial, given),
      ...connectors.evidence,
      ...(plan === 'pro' || plan === 'max' ? [] : [{ code: 'trial-plan', params: { plan } }]),
    ];
    return { done: !over && connectors.found === 0, open: (over ? 1 : 0) + connectors.found, evidence };
  },
};

/** Whether the trial is over, apart from what is decided about that now. */
function isOver(today: string, current: Answers | null, history: readonly Earlier[]): boolean {
  const { decision: _, until: __, ...undecided } = current?.[id] ?? {};
  return (trialOf(today, { ...current, [id]: undecided }, history).over ?? 0) > 0;
}

function trialEvidence({ started, ends, prolonged, over }: Trial, given: Given): Evidence {
  if (started === null || ends === null || over === null) return { code: 'trial-not-begun', params: {} };
  if (over > 0 && given.decision !== undefined && given.decision !== 'prolong')
    return { code: `trial-${given.decision}`, params: { started } };
  if (over > 0) return { code: 'trial-over', params: { started, ends, days: over } };
  return { code: prolonged ? 'trial-prolonged' : 'trial-runs', params: { started, ends, days: -over } };
}

/** A trial has no connectors: each that was found is a conflict, and what could not be told is no zero. */
function connectorsIn({ computer }: Knowledge): { readonly found: number; readonly evidence: Evidence[] } {
  if (!computer?.connectors.known)
    return { found: 0, evidence: [{ code: 'trial-connectors-unknown', params: {} }] };
  const { value } = computer.connectors;
  return {
    found: value.length,
    evidence: value.map(({ name }) => ({ code: 'trial-connector', params: { name } })),
  };
}
