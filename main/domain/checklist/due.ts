import type { ComputerFacts, Fact } from '../../../shared/computer.ts';
import type { Evidence } from '../../../shared/review.ts';
import type { Cadence, Profile } from '../../../shared/settings.ts';
import { daysBetween } from '../age.ts';
import { nextDue } from '../schedule.ts';
import type { Change, Given, Step } from './step.ts';

/** Ids of what was there, by kind; a kind that could not be told is left out. */
export type Known = Readonly<Partial<Record<Change, readonly string[]>>>;

/** A finished review, as far as the next one asks for it. `on` is its day (YYYY-MM-DD). */
export interface FinishedRun {
  readonly on: string;
  /** Steps that were done in it. */
  readonly done: readonly string[];
  readonly known: Known;
  readonly answers: Readonly<Record<string, Given>>;
}

export interface DueStep {
  readonly step: Step;
  readonly because: Evidence;
}

/**
 * Days that a step may come early, so that one by quarter stays with the review that lies nearest to its day: half of
 * the time between two reviews, and half a month at most.
 */
const early: Readonly<Record<Cadence, number>> = {
  week: 3,
  fortnight: 7,
  month: 15,
  quarter: 15,
  'half-year': 15,
  year: 15,
};

/**
 * The steps of a review under a profile, each with why it is here now, and those that are not due yet with their day.
 * A step counts from its last completion, not from the review: one that was left open comes again at once. What is
 * new since that completion brings it forward.
 */
export function dueSteps(
  steps: readonly Step[],
  of: {
    readonly profile: Profile;
    /** The day of the review (YYYY-MM-DD). */
    readonly on: string;
    readonly every: Cadence;
    /** Oldest first. */
    readonly finished: readonly FinishedRun[];
    readonly known: Known;
  },
): { readonly due: DueStep[]; readonly later: { readonly id: string; readonly on: string }[] } {
  const due: DueStep[] = [];
  const later: { id: string; on: string }[] = [];
  for (const step of steps) {
    if (step.profiles !== 'all' && !step.profiles.includes(of.profile)) continue;
    const last = of.finished.findLast(({ done }) => done.includes(step.id));
    const because = reason(step, last, of);
    if (because) due.push({ step, because });
    else if (last) later.push({ id: step.id, on: againOn(step, last) });
  }
  return { due, later };
}

/** The day on which what was answered ends. */
const endOf = ({ id, comesBackOn }: Step, { answers }: FinishedRun): string | null =>
  comesBackOn?.(answers[id] ?? {}) ?? null;

/** The day from which on a step is due again. */
function againOn(step: Step, last: FinishedRun): string {
  const byCadence = nextDue(last.on, step.cadence, null);
  const ends = endOf(step, last);
  return ends !== null && ends < byCadence ? ends : byCadence;
}

/** Why a step is here now; null where it is not due. */
function reason(
  step: Step,
  last: FinishedRun | undefined,
  { on, every, known }: Pick<Parameters<typeof dueSteps>[1], 'on' | 'every' | 'known'>,
): Evidence | null {
  if (step.cadence === 'month') return { code: 'because-month', params: {} };
  if (!last) return { code: `because-first-${step.cadence}`, params: {} };
  const count = (kind: Change): number => newOf(known[kind], last.known[kind]);
  const changed = (step.broughtForwardBy ?? []).filter((kind) => count(kind) > 0);
  if (changed.length > 0) {
    const params = Object.fromEntries(changed.map((kind) => [kind, count(kind)]));
    return { code: 'because-changed', params: { ...params, on: last.on } };
  }
  const ends = endOf(step, last);
  if (ends !== null && ends <= on) return { code: 'because-ends', params: { on: ends } };
  const dueOn = nextDue(last.on, step.cadence, null);
  return daysBetween(on, dueOn) <= early[every]
    ? { code: `because-${step.cadence}`, params: { on: last.on } }
    : null;
}

/** How many are there that were not there then. What could not be told, then or now, tells nothing. */
const newOf = (now: readonly string[] | undefined, then: readonly string[] | undefined): number =>
  now && then ? now.filter((id) => !then.includes(id)).length : 0;

/** What there is on this computer and in the exports, by ids. */
export function knownOf(
  computer: ComputerFacts | null,
  accounts: Fact<readonly { readonly id: string }[]>,
): Known {
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  return {
    ...(computer?.connectors.known ? { connector: ids(computer.connectors.value) } : {}),
    ...(computer?.folders.known ? { folder: ids(computer.folders.value) } : {}),
    ...(computer?.automations.known ? { automation: ids(computer.automations.value) } : {}),
    ...(computer ? { volume: ids(computer.volumes) } : {}),
    ...(accounts.known ? { account: ids(accounts.value) } : {}),
  };
}
