import type { EntryDetail, HistoryEvent, Match } from '../../shared/row.ts';
import { foundSince } from '../domain/found-over-time.ts';
import { ruleInfos } from '../domain/rules.ts';
import type { LoadedEntry } from './library.ts';
import type { Store } from './ports.ts';

/** Readings in a row of more than this many are told as one. */
const apart = 3;

const categories = new Map(ruleInfos.map(({ id, category }) => [id, category]));

/** The life of an entry through all its earlier forms, oldest first: seen, put in other words, found in it, decided. */
export function historyOf(store: Store, entry: LoadedEntry): EntryDetail['history'] {
  const verdicts = store.verdicts();
  const events = [entry, ...entry.past.line].flatMap(({ number, fingerprint }): HistoryEvent[] => {
    const verdict = verdicts.get(fingerprint);
    const decided = verdict
      ? [{ at: verdict.at, number, what: 'decided' as const, decision: verdict.decision }]
      : [];
    return [...seenOf(store, number, fingerprint), ...decided];
  });
  const since = store.sightings(entry.fingerprint)[0]?.seenAt;
  const came = entry.past.earlier
    .filter(({ sure }) => sure && since !== undefined)
    .map(({ number, way, likeness }) => ({ at: since ?? '', number, what: way, likeness }));
  return [...events, ...came, ...foundOf(store, entry)].sort((a, b) => a.at.localeCompare(b.at));
}

/** What a reading found in an entry or its form of then, and the reading before did not; and the other way round. */
function foundOf(store: Store, entry: LoadedEntry): HistoryEvent[] {
  const forms = [entry, ...entry.past.line];
  const sightings = forms.flatMap(({ fingerprint }) =>
    store.sightings(fingerprint).map(({ seenAt, rules }) => ({ at: seenAt, rules })),
  );
  return foundSince(sightings, (rule) => categories.get(rule)).map(({ at, came, went }) => ({
    at,
    number: entry.number,
    what: 'found' as const,
    came: [...came],
    went: [...went],
  }));
}

function seenOf(store: Store, number: number, fingerprint: string): HistoryEvent[] {
  const instants = store.sightings(fingerprint).map(({ seenAt }) => seenAt);
  const [first, last] = [instants[0], instants.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (instants.length > apart)
    return [{ at: first, number, what: 'seen', until: last, times: instants.length }];
  return instants.map((at) => ({ at, number, what: 'seen' }));
}

/** The doubtful matches of an entry, and those that the person answered already. */
export function matchesOf(store: Store, { number, past }: LoadedEntry): Match[] {
  const answers = store.matchAnswers().filter(({ later }) => later === number);
  const doubtful = past.earlier.filter(({ sure }) => !sure);
  const numbers = new Set([...doubtful.map((one) => one.number), ...answers.map(({ earlier }) => earlier)]);
  const verdicts = store.verdicts();
  return store.forms([...numbers]).map((form) => ({
    number: form.number,
    likeness: past.earlier.find((one) => one.number === form.number)?.likeness ?? null,
    lastSeen: store.sightings(form.fingerprint).at(-1)?.seenAt ?? null,
    decision: verdicts.get(form.fingerprint)?.decision ?? null,
    answer: answers.find(({ earlier }) => earlier === form.number)?.answer ?? null,
  }));
}
