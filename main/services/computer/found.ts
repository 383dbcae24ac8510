import type { ComputerFacts, Fact } from '../../../shared/computer.ts';
import type { LogEvent } from '../../../shared/log.ts';

type Thing = Extract<LogEvent, { event: 'thing-found' }>;
type Told = Omit<Thing, 'event'>;

/** What was found, fit for the log: keyed prints and codes, no names and no places. */
function thingsOf({ connectors, folders, accounts }: ComputerFacts): Map<Thing['thing'], Told[] | null> {
  const list = <T>(fact: Fact<readonly T[]>, of: (one: T) => Told): Told[] | null =>
    fact.known ? fact.value.map(of) : null;
  return new Map([
    [
      'folder',
      list(
        folders,
        ({ id, warnings }): Told => ({ thing: 'folder', id, warnings, origins: [], reach: null }),
      ),
    ],
    [
      'connector',
      list(
        connectors,
        ({ id, warnings, origins, reach }): Told => ({
          thing: 'connector',
          id,
          warnings,
          origins,
          reach: reach.known ? reach.value : null,
        }),
      ),
    ],
    [
      'account',
      list(
        accounts,
        ({ id, origins, memoryOnDisk }): Told => ({
          thing: 'account',
          id,
          warnings: memoryOnDisk ? ['memory-on-disk'] : [],
          origins,
          reach: null,
        }),
      ),
    ],
  ]);
}

/**
 * What the log has to say of a look: that it took place, and each thing that is new, other, or gone since the last one.
 * A look that the person did not ask for, and that found all as it was, says nothing. `log` is oldest first.
 */
export function foundEvents(facts: ComputerFacts, log: readonly LogEvent[], asked: boolean): LogEvent[] {
  const last = new Map<string, Told>();
  for (const body of log) {
    if (body.event === 'thing-found') last.set(`${body.thing} ${body.id}`, toldOf(body));
    if (body.event === 'thing-gone') last.delete(`${body.thing} ${body.id}`);
  }
  const { connectors, folders, accounts, volumes, switches } = facts;
  const count = (fact: Fact<readonly unknown[]>): number | null => (fact.known ? fact.value.length : null);
  const events: LogEvent[] = [
    {
      event: 'computer-measured',
      files: facts.files,
      unread: facts.unread,
      connectors: count(connectors),
      folders: count(folders),
      accounts: count(accounts),
      on: Object.entries(switches).flatMap(([name, fact]) => (fact.known && fact.value ? [name] : [])),
      unclear: Object.entries(switches).flatMap(([name, fact]) => (fact.known ? [] : [name])),
      unencrypted: volumes.filter(({ encrypted }) => encrypted.known && !encrypted.value).length,
      encryptionUnclear: volumes.filter(({ encrypted }) => !encrypted.known).length,
    },
  ];
  for (const [thing, now] of thingsOf(facts)) {
    // What could not be told this time is not gone.
    if (now === null) continue;
    const here = new Set(now.map(({ id }) => id));
    for (const one of now)
      if (JSON.stringify(last.get(`${thing} ${one.id}`)) !== JSON.stringify(one))
        events.push({ event: 'thing-found', ...one });
    for (const [, before] of last)
      if (before.thing === thing && !here.has(before.id))
        events.push({ event: 'thing-gone', thing, id: before.id });
  }
  const before = log.findLast(({ event }) => event === 'computer-measured');
  const same = events.length === 1 && JSON.stringify(events[0]) === JSON.stringify(before);
  return same && !asked ? [] : events;
}

const toldOf = ({ thing, id, warnings, origins, reach }: Thing): Told => ({
  thing,
  id,
  warnings,
  origins,
  reach,
});
