import type { Input, Output } from '../../shared/contract.ts';
import type { LogEvent } from '../../shared/log.ts';
import type { Row } from '../../shared/row.ts';
import { isHeld, type Verdict } from '../../shared/verdict.ts';
import { asksAgain } from '../domain/asks-again.ts';
import { categoriesOf, sensitivityOf } from '../domain/sensitivity.ts';
import type { Events } from './events.ts';
import { Refusal } from './failure.ts';
import type { Journal } from './journal.ts';
import type { Library, LoadedEntry } from './library.ts';
import type { Clock, Store } from './ports.ts';
import type { Flag } from './removals/flag.ts';
import { dayOf, today } from './today.ts';

type Request = Omit<Input<'verdicts.set'>, 'ids'> & { readonly ids: readonly string[] };
type Changed = Output<'verdicts.set'>;

type VerdictEvent = Extract<LogEvent, { event: 'verdict' }>;

interface Change {
  readonly fingerprint: string;
  /** The entry as the log names it, in case that it is not loaded any more when the change is undone. */
  readonly subject: VerdictEvent['subject'];
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

export interface Verdicts {
  readonly set: (request: Request) => Changed;
  readonly undo: () => Changed;
  readonly redo: () => Changed;
  readonly of: (entry: LoadedEntry) => Verdict | null;
  /** What was decided about the nearest earlier form of an entry that nothing is decided about. */
  readonly reopened: (entry: LoadedEntry) => Row['reopened'];
  readonly undecided: () => number;
}

/** Milliseconds after a verdict in which nothing can have run out that carries no day of its own: shorter than any year. */
const settled = 360 * 86_400_000;

const isGrave = (entry: LoadedEntry): boolean => ['high', 'critical'].includes(sensitivityOf(entry.findings));

/**
 * Verdicts are kept by fingerprint, so that a sort, a new reading or a deletion never makes one land on another
 * entry. Undo and redo reach back to the start of the process; both are written to the log as what they are.
 */
export function createVerdicts(
  clock: Clock,
  store: Store,
  library: Library,
  journal: Journal,
  events: Events,
  runningReview: () => number | null,
  flag: Flag,
): Verdicts {
  const current = new Map(store.verdicts());
  const done: Change[][] = [];
  const undone: Change[][] = [];
  /** Reviews in which something was deleted; null stands for none. */
  const deletedIn = new Set<number | null>();

  /** A verdict that has run out stands no more: the entry is undecided again. */
  const standing = (fingerprint: string): Verdict | null => {
    const verdict = current.get(fingerprint);
    // Within a year nothing asks again by itself: the calendar is looked at only for what may.
    if (!verdict || (verdict.until === undefined && clock.now() - Date.parse(verdict.at) < settled))
      return verdict ?? null;
    const decidedOn = dayOf(Date.parse(verdict.at), clock.zone());
    return asksAgain(verdict, decidedOn, today(clock)) ? null : verdict;
  };
  const of = (entry: LoadedEntry): Verdict | null => standing(entry.fingerprint);
  const reopened = (entry: LoadedEntry): Row['reopened'] => {
    if (standing(entry.fingerprint)) return null;
    for (const { number, fingerprint } of entry.past.line) {
      const verdict = current.get(fingerprint);
      if (verdict) return { decision: verdict.decision, at: verdict.at, number };
    }
    return null;
  };
  const undecided = (): number =>
    library.entries().reduce((sum, entry) => sum + (standing(entry.fingerprint) ? 0 : 1), 0);

  const apply = (changes: readonly Change[], by: VerdictEvent['by']): Changed => {
    const ids: string[] = [];
    const lines: LogEvent[] = [];
    store.atomically(() => {
      for (const { fingerprint, subject, before, after } of changes) {
        store.verdict(fingerprint, after);
        flag(fingerprint, after);
        const rows = library.withFingerprint(fingerprint);
        ids.push(...rows.map((row) => row.id));
        const now = rows[0] ? subjectOf(rows[0]) : subject;
        lines.push(eventOf(now, after, (after ?? before)?.manner ?? 'row', by));
      }
      journal(...lines);
    });
    // Only now, after the transaction: a verdict that the disk refused must not stand in memory.
    for (const { fingerprint, after } of changes) {
      if (after) current.set(fingerprint, after);
      else current.delete(fingerprint);
    }
    events.emit('changed', { what: 'review' });
    events.emit('changed', { what: 'removals' });
    return {
      ids,
      decision: changes[0]?.after?.decision ?? null,
      undecided: undecided(),
      left: 0,
      firstDeletion: false,
    };
  };

  const subjectOf = (entry: LoadedEntry): Change['subject'] => {
    const source = library.source(entry.source);
    return {
      entry: entry.number,
      source: source?.number ?? 0,
      sourceKind: source?.synthetic ? 'sample' : (source?.kind ?? 'unknown'),
      sensitivity: sensitivityOf(entry.findings),
      categories: [...categoriesOf(entry.findings)],
      rules: [
        ...new Set(entry.findings.flatMap(({ rule, accepted }) => (accepted === undefined ? rule : []))),
      ].sort(),
    };
  };

  const eventOf = (
    subject: Change['subject'],
    verdict: Verdict | null,
    manner: Verdict['manner'],
    by: VerdictEvent['by'],
  ): VerdictEvent => {
    const stays = verdict?.duplicateOf ? library.withFingerprint(verdict.duplicateOf)[0]?.number : undefined;
    return {
      event: 'verdict',
      subject,
      decision: verdict?.decision ?? null,
      ...(verdict?.reason ? { reason: verdict.reason } : {}),
      ...(stays === undefined ? {} : { duplicateOf: stays }),
      manner,
      by,
      review: runningReview(),
    };
  };

  const set = (request: Request): Changed => {
    const entries = request.ids.map((id) => {
      const entry = library.entry(id);
      if (!entry) throw new Refusal('row-gone');
      return entry;
    });
    const stays = request.duplicateOf === undefined ? undefined : library.entry(request.duplicateOf);
    if (request.decision === 'duplicate' && !stays) throw new Refusal('row-gone');
    if (stays && entries.some((entry) => entry.fingerprint === stays.fingerprint))
      throw new Refusal('duplicate-of-itself');
    const meant = entries.filter((entry) => request.manner !== 'bulk' || !isLeftOut(entry, request.decision));
    const covered = placesOf(meant, request.decision);
    if (request.decision === 'keep' && !request.reason && covered.some(isGrave))
      throw new Refusal('reason-needed');

    const after = verdictOf(request, stays?.fingerprint, new Date(clock.now()).toISOString());
    const subjects = new Map(covered.map((entry) => [entry.fingerprint, entry] as const));
    const changes = [...subjects].map(([fingerprint, entry]) => ({
      fingerprint,
      subject: subjectOf(entry),
      before: current.get(fingerprint) ?? null,
      after,
    }));
    const firstDeletion = request.decision === 'delete' && changes.length > 0 && isFirstDeletion();
    const answer = apply(changes, 'person');
    if (changes.length > 0) done.push(changes);
    undone.length = 0;
    return { ...answer, decision: request.decision, left: entries.length - meant.length, firstDeletion };
  };

  /** Whether nothing was deleted in this review so far: in another run of the application neither. */
  const isFirstDeletion = (): boolean => {
    const review = runningReview();
    if (deletedIn.has(review)) return false;
    deletedIn.add(review);
    return (
      review === null ||
      !store
        .log(0, Number.MAX_SAFE_INTEGER)
        .lines.some(
          ({ body }) => body.event === 'verdict' && body.decision === 'delete' && body.review === review,
        )
    );
  };

  /** What a decision on many rows never takes along: grave ones to keep, held ones to delete. */
  const isLeftOut = (entry: LoadedEntry, decision: Request['decision']): boolean =>
    decision === 'keep'
      ? library.withSecond(entry.second).some(isGrave)
      : decision !== null && isHeld(current.get(entry.fingerprint));

  /** One fact in several places has one verdict; only a duplicate is told apart from the one that stays. */
  const placesOf = (meant: readonly LoadedEntry[], decision: Request['decision']): readonly LoadedEntry[] =>
    decision === 'duplicate'
      ? meant
      : [
          ...new Map(
            meant.flatMap((entry) => library.withSecond(entry.second)).map((entry) => [entry.id, entry]),
          ).values(),
        ];

  // A step leaves its pile only once it is undone: what the disk refused can be tried again.
  const undo = (): Changed => {
    const changes = done.at(-1);
    if (!changes) throw new Refusal('nothing-to-undo');
    const answer = apply(
      changes.map((change) => ({ ...change, before: change.after, after: change.before })),
      'undo',
    );
    done.pop();
    undone.push(changes);
    return answer;
  };

  const redo = (): Changed => {
    const changes = undone.at(-1);
    if (!changes) throw new Refusal('nothing-to-redo');
    const answer = apply(changes, 'redo');
    undone.pop();
    done.push(changes);
    return answer;
  };

  return { set, undo, redo, of, reopened, undecided };
}

function verdictOf(request: Request, duplicateOf: string | undefined, at: string): Verdict | null {
  if (request.decision === null) return null;
  return {
    decision: request.decision,
    ...(request.reason ? { reason: request.reason } : {}),
    ...(request.decision === 'duplicate' && duplicateOf ? { duplicateOf } : {}),
    ...(request.until ? { until: request.until } : {}),
    manner: request.manner,
    at,
  };
}
