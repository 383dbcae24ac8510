import type { ComputerFacts } from '../../shared/computer.ts';
import type { ConnectorRow } from '../../shared/connectors.ts';
import type { ReviewState } from '../../shared/review.ts';
import { accountsOf } from '../domain/accounts.ts';
import {
  dueSteps,
  type EarlierAnswers,
  type FinishedRun,
  type Knowledge,
  type Known,
  knowledgeOf,
  knownOf,
  stepStates,
  steps,
} from '../domain/checklist/index.ts';
import { ruleInfos } from '../domain/rules.ts';
import type { LoadsOf } from './context/context.ts';
import type { Exports } from './exports.ts';
import { instructionFilesOf } from './instruction-files.ts';
import type { Library } from './library.ts';
import type { Ports, StoredReview } from './ports.ts';
import type { Removals } from './removals/removals.ts';
import type { Rows } from './rows.ts';
import { rulesRun } from './rule-settings.ts';
import { sentOf } from './sent.ts';
import type { Sources } from './sources.ts';
import { dayOf, today } from './today.ts';

/** The services that a review looks at beside the library. */
export interface Beside {
  readonly removals: Pick<Removals, 'list'>;
  readonly exports: Pick<Exports, 'known'>;
  readonly loads: LoadsOf;
  /** What was measured on this computer when it was last asked; null before that. */
  readonly computer: () => ComputerFacts | null;
  readonly connectors: () => readonly ConnectorRow[];
}

export interface Checklist {
  /** What the steps look at, as of a review; as of now where none is given. */
  readonly knowledge: (review: StoredReview | null) => Knowledge;
  /** What was told in a review and before it, without a look at anything else; as of now where none is given. */
  readonly told: (
    review: StoredReview | null,
  ) => Pick<Knowledge, 'today' | 'profile' | 'plan' | 'answers' | 'history'>;
  readonly stateOf: (review: StoredReview) => Pick<ReviewState, 'steps' | 'later'>;
  /** What is there on this computer, by ids, so that the next review can tell what is new. */
  readonly known: () => Known;
}

/** Gathers what the application knows for the checklist, and runs the steps that are due over it. */
export function createChecklist(
  { clock, store, hashes }: Pick<Ports, 'clock' | 'store' | 'hashes'>,
  library: Library,
  rows: Rows,
  sources: Sources,
  beside: Beside,
): Checklist {
  const localDay = (instant: string): string => dayOf(Date.parse(instant), clock.zone());

  /** Reviews that were finished before one, or up to now, oldest first. */
  const finishedBefore = (review: StoredReview | null): (StoredReview & { readonly finishedAt: string })[] =>
    store
      .reviews()
      .flatMap((one) =>
        one.finishedAt !== null && one.number < (review?.number ?? Number.POSITIVE_INFINITY)
          ? [{ ...one, finishedAt: one.finishedAt }]
          : [],
      );

  const accounts = (entries: Knowledge['entries']): Knowledge['accounts'] =>
    accountsOf(
      library.sources().filter(({ synthetic }) => !synthetic),
      entries,
      beside.computer()?.accounts ?? { known: false, gap: 'no-answer' },
      (uuid) => hashes.keyed(`account ${uuid}`).slice(0, 32),
    );

  const told: Checklist['told'] = (review) => {
    const settings = store.settings();
    return {
      today: today(clock),
      profile: review?.profile ?? settings.profile,
      plan: review?.plan ?? settings.plan,
      answers: review && givenOf(review),
      history: finishedBefore(review)
        .map(
          (one): EarlierAnswers => ({
            review: one.number,
            on: localDay(one.finishedAt),
            steps: givenOf(one),
          }),
        )
        .reverse(),
    };
  };

  const knowledge: Checklist['knowledge'] = (review) => {
    const { rulesOff } = store.settings();
    const entries = rows.all();
    return knowledgeOf({
      ...told(review),
      entries,
      sources: sources.list(),
      rules: rulesRun(store),
      rulesOff: ruleInfos.filter(({ id }) => rulesOff.includes(id)),
      startedAt: review?.startedAt ?? new Date(clock.now()).toISOString(),
      lastFinishedAt:
        finishedBefore(review)
          .map(({ finishedAt }) => finishedAt)
          .sort()
          .at(-1) ?? null,
      removals: beside.removals.list(),
      instructionFiles: instructionFilesOf(library),
      sent: sentOf(library, entries, beside.loads),
      exports: beside.exports.known(),
      computer: beside.computer(),
      connectors: beside.connectors(),
      accounts: accounts(entries),
    });
  };

  const stateOf: Checklist['stateOf'] = (review) => {
    const facts = knowledge(review);
    const { due, later } = dueSteps(steps, {
      profile: review.profile,
      on: localDay(review.startedAt),
      every: store.settings().cadence,
      finished: finishedBefore(review).map(
        (one): FinishedRun => ({
          on: localDay(one.finishedAt),
          done: one.receipt?.done ?? [],
          known: one.known ?? {},
          answers: givenOf(one),
        }),
      ),
      known: knownOf(facts.computer, facts.accounts),
    });
    return { steps: stepStates(due, facts), later };
  };

  return { knowledge, told, stateOf, known: () => knownOf(beside.computer(), accounts(rows.all())) };
}

/** The answers of a review by step and field, the typed ones among them. */
export const givenOf = ({ answers }: Pick<StoredReview, 'answers'>): EarlierAnswers['steps'] =>
  Object.fromEntries(
    Object.entries(answers).map(([step, { values, typed }]) => [step, { ...values, ...typed }]),
  );
