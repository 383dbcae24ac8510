import type { EarlierForm } from '../../shared/change.ts';
import { type EntryLink, linksOf } from '../domain/matching/links.ts';
import { type Past, pastsOf } from '../domain/matching/past.ts';
import { baseOf, currentAfter, type Round, roundsOf, upTo } from '../domain/matching/rounds.ts';
import type { EntryPast } from './library.ts';
import type { Clock, KnownForm, Store } from './ports.ts';
import { dayOf } from './today.ts';

/** What some entries of one source were before. */
export interface Pasts {
  readonly of: (number: number) => EntryPast;
  /** Entries of the reading that the last one is compared with, which were found no more, in no other words either. */
  readonly gone: number;
}

/** The ledger: what was seen of a source when, and what comes from what. */
export interface Ledger {
  /** Works out what the entries of new readings come from, and of readings after them. */
  readonly settle: (source: string, snapshots: readonly number[]) => void;
  /** Works it out anew for one entry, from the reading on that first held it. */
  readonly settleEntry: (source: string, number: number) => void;
  readonly pasts: (source: string, numbers: readonly number[]) => Pasts;
}

export function createLedger(store: Store, clock: Pick<Clock, 'zone'>): Ledger {
  const settleFrom = (source: string, rounds: readonly Round[], from: number): void => {
    if (from < 0 || rounds.length < 2) return;
    const said = new Map(
      store.matchAnswers().map(({ later, earlier, answer }) => [`${later} ${earlier}`, answer]),
    );
    for (let round = from; round < rounds.length; round += 1) {
      const now = store.entriesIn(currentAfter(rounds, round));
      const before = round === 0 ? new Set<number>() : store.entriesIn(currentAfter(rounds, round - 1));
      const ever = store.entriesIn(upTo(rounds, round - 1));
      const fresh = [...now].filter((number) => !ever.has(number));
      const gone = [...before].filter((number) => !now.has(number));
      const longGone = [...ever].filter((number) => !now.has(number) && !before.has(number));
      const turn = {
        fresh: store.forms(fresh),
        gone: store.forms(fresh.length === 0 ? [] : gone),
        longGone: store.forms(fresh.length === 0 ? [] : longGone),
      };
      const links = linksOf(turn, (later, earlier) => said.get(`${later} ${earlier}`));
      store.saveLinks(source, fresh, links);
    }
  };

  return {
    settle: (source, snapshots) => {
      const rounds = roundsOf(store.readings(source));
      const added = new Set(snapshots);
      settleFrom(
        source,
        rounds,
        rounds.findIndex((round) => round.some(({ snapshot }) => added.has(snapshot))),
      );
    },
    settleEntry: (source, number) => {
      const rounds = roundsOf(store.readings(source));
      const holds = (round: Round) => store.entriesIn(round.map(({ snapshot }) => snapshot)).has(number);
      settleFrom(source, rounds, rounds.findIndex(holds));
    },
    pasts: (source, numbers) => {
      const rounds = roundsOf(store.readings(source));
      const zone = clock.zone();
      const base = baseOf(rounds, (at) => dayOf(Date.parse(at), zone));
      const held = base === null ? new Set<number>() : store.entriesIn(currentAfter(rounds, base));
      const links = store.links(source);
      const pastOf = pastsOf(
        base === null ? null : { held, seen: store.entriesIn(upTo(rounds, base)) },
        links,
      );
      const pasts = new Map(numbers.map((number) => [number, pastOf(number)]));
      const line = [...pasts.values()].flatMap((past) => past.line);
      const forms = new Map(store.forms([...numbers, ...line]).map((form) => [form.number, form]));
      return {
        of: (number) => entryPast(number, pasts.get(number) ?? pastOf(number), forms),
        gone: goneOf(
          held,
          store.entriesIn(currentAfter(rounds, rounds.length - 1)),
          links,
          (number) => pastOf(number).line,
        ),
      };
    },
  };
}

function entryPast(number: number, past: Past, forms: ReadonlyMap<number, KnownForm>): EntryPast {
  const known = (of: number): KnownForm => {
    const form = forms.get(of);
    if (!form) throw new Error('The ledger lacks an entry that was just written.');
    return form;
  };
  const first = past.line
    .map(known)
    .reduce((oldest, form) => (form.firstSeen < oldest.firstSeen ? form : oldest), known(number));
  return {
    change: past.change,
    earlier: past.links.map(earlierForm),
    line: past.line.map((of) => ({ number: of, fingerprint: known(of).fingerprint })),
    firstSeen: first.firstSeen,
    firstSeenAs: first.number,
    firstSnapshot: known(number).firstSnapshot,
  };
}

const earlierForm = ({ earlier, way, likeness, sure }: EntryLink): EarlierForm => ({
  number: earlier,
  way,
  likeness,
  sure,
});

/**
 * How many of the entries held before are held no more, when nothing comes from them and none of the forms that they
 * came from is back.
 */
function goneOf(
  held: ReadonlySet<number>,
  now: ReadonlySet<number>,
  links: readonly EntryLink[],
  lineOf: (number: number) => readonly number[],
): number {
  const followed = new Set(
    links.filter(({ sure, later }) => sure && now.has(later)).map(({ earlier }) => earlier),
  );
  const isThere = (number: number): boolean => now.has(number) || followed.has(number);
  return [...held].filter((number) => ![number, ...lineOf(number)].some(isThere)).length;
}
