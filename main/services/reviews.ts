import type { Output } from '../../shared/contract.ts';
import type { Receipt, ReviewState, TrendPoint } from '../../shared/review.ts';
import { countUnread } from '../../shared/source.ts';
import { fieldsOf, isTyped, steps, takes } from '../domain/checklist/index.ts';
import { receiptOf } from '../domain/receipt.ts';
import { missedDays, nextDue } from '../domain/schedule.ts';
import { securityModel, standingOf } from '../domain/security-model/index.ts';
import { trendOf } from '../domain/trend.ts';
import { type Checklist, givenOf } from './checklist.ts';
import { dueOf, finishedDays } from './due.ts';
import type { Events } from './events.ts';
import { Refusal } from './failure.ts';
import type { Journal } from './journal.ts';
import type { Library } from './library.ts';
import type { Ports, Store, StoredReview } from './ports.ts';
import type { Rows } from './rows.ts';
import type { Sources } from './sources.ts';
import { dayOf, today } from './today.ts';
import type { TypedWords } from './typed-words.ts';
import type { Verdicts } from './verdicts.ts';

export interface Reviews {
  readonly due: () => Output<'review.due'>;
  readonly current: () => ReviewState | null;
  readonly start: () => ReviewState;
  /** Answers one question of a step, or with null takes the answer back. */
  readonly answer: (step: string, field: string, value: string | null) => Promise<ReviewState>;
  readonly place: (step: string, row: string | null) => void;
  readonly finish: () => Receipt;
  readonly receipts: () => Receipt[];
  readonly trend: () => TrendPoint[];
}

/** Number of the review that is running, or null. */
export const runningReview = (store: Store): number | null => running(store)?.number ?? null;

/** Settings that move the days on which reviews are due. */
const scheduling: ReadonlySet<string> = new Set(['cadence', 'anchorDay']);

const running = (store: Store): StoredReview | null =>
  store.reviews().find(({ finishedAt }) => finishedAt === null) ?? null;

/** The monthly review: its steps over what is loaded, where the person stopped, and when the next one is due. */
export function createReviews(
  ports: Ports,
  library: Library,
  rows: Rows,
  verdicts: Verdicts,
  sources: Sources,
  checklist: Checklist,
  typedWords: TypedWords,
  journal: Journal,
  events: Events,
): Reviews & { readonly recordMissed: () => void } {
  const { clock, store, hashes } = ports;
  const salt = (): string => hashes.keyed('note salt');
  const now = (): string => new Date(clock.now()).toISOString();

  /** Numbers of the entries that an earlier review kept and that have not changed since. */
  const carriedOver = ({ startedAt }: StoredReview): number[] =>
    library.entries().flatMap((entry) => {
      const verdict = verdicts.of(entry);
      return verdict?.decision === 'keep' && verdict.at < startedAt ? entry.number : [];
    });

  const stateOf = (review: StoredReview): ReviewState => {
    const entries = library.entries().length;
    const { id, number, startedAt, profile, plan, at } = review;
    return {
      id,
      number,
      startedAt,
      profile,
      plan,
      at,
      ...checklist.stateOf(review),
      entries,
      decided: entries - verdicts.undecided(),
      carried: carriedOver(review).length,
    };
  };

  const require = (): StoredReview => {
    const review = running(store);
    if (!review) throw new Refusal('no-review');
    return review;
  };

  const save = (review: StoredReview): void => {
    store.saveReview(review);
    events.emit('changed', { what: 'review' });
  };

  const recordMissed = (): void => {
    const { cadence, anchorDay, skipped } = store.settings();
    const left = skipped.map(({ due }) => due);
    const finished = finishedDays(store, clock.zone());
    const known = new Set<string>();
    // What was due under an earlier schedule cannot be told from the present one, and was written down in its time.
    let since = '';
    for (const { body, at, zone } of store.log(0, Number.MAX_SAFE_INTEGER).lines) {
      if (body.event === 'review-missed') known.add(body.due);
      const rescheduled = body.event === 'settings-changed' && body.keys.some((key) => scheduling.has(key));
      if (rescheduled) since = dayOf(Date.parse(at), zone);
    }
    const missed = missedDays({ cadence, anchorDay, finished, skipped: left }, today(clock)).filter(
      (day) => day > since && !known.has(day),
    );
    journal(...missed.map((day) => ({ event: 'review-missed', due: day }) as const));
  };

  const start = (): ReviewState => {
    if (running(store)) throw new Refusal('review-running');
    const { profile, plan, cadence } = store.settings();
    const number = Math.max(0, ...store.reviews().map((review) => review.number)) + 1;
    const review: StoredReview = {
      id: `review-${number}`,
      number,
      startedAt: now(),
      finishedAt: null,
      profile,
      plan,
      at: { step: '', row: null },
      answers: {},
      known: null,
      receipt: null,
    };
    const first = checklist.stateOf(review).steps[0]?.id ?? '';
    const begun = { ...review, at: { step: first, row: null } };
    store.atomically(() => {
      save(begun);
      journal({ event: 'review-started', review: number, profile, plan, cadence });
    });
    return stateOf(begun);
  };

  const answer: Reviews['answer'] = async (id, field, value) => {
    const asked = require();
    const step = steps.find((one) => one.id === id);
    const spec =
      step &&
      fieldsOf(step, checklist.knowledge(asked), givenOf(asked)[id] ?? {}).find((one) => one.id === field);
    if (!spec) throw new Refusal('unknown-step');
    const typed = isTyped(spec);
    const kept = value !== null && typed ? (await typedWords(value)) || null : value;
    if (kept !== null && !takes(spec, kept)) throw new Refusal('unknown-step');
    // Another answer may have been given while the words were looked through.
    const review = require();
    const before = review.answers[id] ?? { values: {}, typed: {} };
    const part = typed ? 'typed' : 'values';
    const { [field]: _, ...others } = before[part];
    const after = { ...before, [part]: kept === null ? others : { ...others, [field]: kept } };
    const next = { ...review, answers: { ...review.answers, [id]: after } };
    store.atomically(() => {
      save(next);
      journal({
        event: 'step-answered',
        review: review.number,
        step: id,
        choice: typed ? '' : (kept ?? ''),
        ...(field === 'answer' ? {} : { field }),
        ...(typed ? { digest: kept === null ? null : hashes.sha256(`${salt()}\n${kept}`) } : {}),
      });
    });
    return stateOf(next);
  };

  const finish = (): Receipt => {
    const review = require();
    const finishedAt = now();
    const day = today(clock);
    recordMissed();
    const settings = store.settings();
    const anchorDay = settings.anchorDay ?? Number(day.slice(8));
    const receipt = receiptOf({
      review: review.number,
      startedAt: review.startedAt,
      finishedAt,
      rows: rows.all(),
      steps: checklist.stateOf(review).steps,
      problems: sources.list().reduce((sum, source) => sum + countUnread(source.problems), 0),
      nextDue: nextDue(day, settings.cadence, anchorDay),
    });
    return store.atomically(() => {
      store.saveSettings({ ...settings, anchorDay, snoozedUntil: null, exportAskedOn: null });
      const carried = [...new Set(carriedOver(review))];
      if (carried.length > 0) journal({ event: 'carried-over', review: review.number, entries: carried });
      journal({
        event: 'security-model',
        review: review.number,
        ...standingOf(securityModel(checklist.knowledge(review))),
      });
      journal({ event: 'review-finished', receipt });
      const { lines, head } = store.verify();
      const whole = { ...receipt, log: { lines, head } };
      save({ ...review, finishedAt, known: checklist.known(), receipt: whole });
      return whole;
    });
  };

  return {
    due: () => dueOf(store, clock),
    current: () => {
      const review = running(store);
      return review ? stateOf(review) : null;
    },
    start,
    answer,
    place: (step, row) => store.saveReview({ ...require(), at: { step, row } }),
    finish,
    receipts: () =>
      store
        .reviews()
        .flatMap(({ receipt }) => receipt ?? [])
        .reverse(),
    trend: () => trendOf(store.log(0, Number.MAX_SAFE_INTEGER).lines.toReversed()),
    recordMissed,
  };
}
