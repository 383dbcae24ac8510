import type { AcceptanceInfo } from '../../shared/acceptance.ts';
import type { Input, Output } from '../../shared/contract.ts';
import { endOf, isOver, matterOf, matterPrint } from '../domain/acceptance.ts';
import type { Events } from './events.ts';
import { Refusal } from './failure.ts';
import type { Journal } from './journal.ts';
import type { Judging } from './judging.ts';
import type { Library, LoadedEntry } from './library.ts';
import type { Clock, Hashes, Store } from './ports.ts';
import { today } from './today.ts';

export interface Acceptances {
  readonly add: (request: Input<'acceptances.add'>) => Output<'acceptances.add'>;
  readonly remove: (number: number) => void;
  readonly list: () => AcceptanceInfo[];
  /** Of each finding of an entry: in how many other entries the same rule found the same. */
  readonly alike: (entry: LoadedEntry) => number[];
  /** Lets what ran out since yesterday count again. */
  readonly renew: () => void;
}

/**
 * Findings that the person called wrong. They change how sensitive an entry is, never what was decided about it; the
 * log names them by number, rule and entry.
 */
export function createAcceptances(
  clock: Clock,
  store: Store,
  hashes: Hashes,
  library: Library,
  judging: Judging,
  journal: Journal,
  events: Events,
): Acceptances {
  const rejudge = (): void => {
    judging.renew();
    library.rejudge();
    for (const what of ['entries', 'review'] as const) events.emit('changed', { what });
  };

  /** Numbers of the acceptances that hold for each entry that is loaded. */
  const held = (): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const { findings } of library.entries()) {
      const numbers = new Set(findings.flatMap(({ accepted }) => accepted ?? []));
      for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    return counts;
  };

  const add: Acceptances['add'] = ({ id, finding: { rule, start, end }, reach, lasting }) => {
    const entry = library.entry(id);
    if (!entry) throw new Refusal('row-gone');
    const finding = entry.findings.find((one) => one.rule === rule && one.start === start && one.end === end);
    if (!finding) throw new Refusal('finding-gone');
    const print = reach === 'value' ? matterPrint(finding, entry.text, hashes.keyed) : null;
    const until = endOf(lasting, today(clock));
    const at = new Date(clock.now()).toISOString();
    const number = store.atomically(() => {
      // Said again, for longer or shorter: the later word counts.
      for (const before of store.acceptances())
        if (before.rule === rule && before.print === print) store.dropAcceptance(before.number);
      const made = store.accept({ reach, rule, print, entry: entry.number, at, until });
      journal({ event: 'finding-accepted', acceptance: made, reach, rule, entry: entry.number, until });
      return made;
    });
    rejudge();
    return { number, entries: held().get(number) ?? 0 };
  };

  const remove: Acceptances['remove'] = (number) => {
    const kept = store.acceptances().find((one) => one.number === number);
    if (!kept) throw new Refusal('acceptance-gone');
    store.atomically(() => {
      store.dropAcceptance(number);
      journal({ event: 'acceptance-removed', acceptance: number, rule: kept.rule });
    });
    rejudge();
  };

  const list = (): AcceptanceInfo[] => {
    const now = today(clock);
    const entries = held();
    return store
      .acceptances()
      .map(({ print, ...kept }) => ({
        ...kept,
        over: isOver(kept, now),
        entries: entries.get(kept.number) ?? 0,
      }))
      .reverse();
  };

  const alike: Acceptances['alike'] = (entry) => {
    const matters = entry.findings.map((finding) => matterOf(finding, entry.text));
    const rules = new Set(entry.findings.map(({ rule }) => rule));
    const counts = matters.map(() => 0);
    for (const other of library.entries()) {
      if (other.id === entry.id) continue;
      const theirs = new Set(
        other.findings
          .filter(({ rule }) => rules.has(rule))
          .map((finding) => `${finding.rule} ${matterOf(finding, other.text)}`),
      );
      if (theirs.size === 0) continue;
      for (const [at, { rule }] of entry.findings.entries())
        if (theirs.has(`${rule} ${matters[at]}`)) counts[at] = (counts[at] ?? 0) + 1;
    }
    return counts;
  };

  return {
    add,
    remove,
    list,
    alike,
    renew: () => {
      if (!judging.isPast()) return;
      if (store.acceptances().some(({ until }) => until !== null)) rejudge();
      else judging.renew();
    },
  };
}
