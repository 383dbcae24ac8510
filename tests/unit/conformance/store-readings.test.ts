import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { bestOf } from '../../linear.ts';
import { opened, reading, seen } from '../main/adapters/store/opened.ts';

const at = '2026-03-01T09:00:00.000Z';

describe('readings', () => {
  it('number new entries in order, and know old ones', () => {
    const store = opened();
    store.source('k', 'csv', null, at);
    const one = store.record(reading(), 1, seen('a', 'b', 'a'));
    expect(one.known.map(({ number }) => number)).toEqual([1, 2, 1]);
    const later = reading({ digest: 'two', readAt: '2026-04-01T09:00:00.000Z' });
    const two = store.record(later, 1, seen('c', 'b'));
    expect(two.known).toEqual([
      { number: 3, firstSeen: later.readAt, firstSnapshot: two.snapshot },
      { number: 2, firstSeen: reading().readAt, firstSnapshot: one.snapshot },
    ]);
    expect(store.sightings('b').map(({ readAt }) => readAt)).toEqual([reading().readAt, later.readAt]);
    expect(store.sightings('c')).toHaveLength(1);
    expect(store.sightings('unknown')).toEqual([]);
  });

  it('keep which rules found something, and of readings from before that nothing is known', () => {
    const store = opened();
    store.source('k', 'claude-account', null, reading().readAt);
    const found = (rules: readonly string[]) => seen('a').map((one) => ({ ...one, rules }));
    store.record(reading(), 1, [...found(['e-mail', 'card']), ...seen('x', 'b').slice(1)]);
    store.record(reading({ digest: 'two', readAt: '2026-04-01T09:00:00.000Z' }), 1, [
      ...found(['card']),
      ...found(['iban']).map((one) => ({ ...one, ordinal: 1 })),
    ]);
    expect(store.sightings('a').map(({ rules }) => rules)).toEqual([
      ['card', 'e-mail'],
      ['card', 'iban'],
    ]);
    store.close();
    const database = new DatabaseSync(join(store.folder, 'hygiene.db'));
    database.exec('UPDATE sightings SET rules = NULL WHERE snapshot = 1');
    database.close();
    expect(
      opened(store.folder)
        .sightings('a')
        .map(({ rules }) => rules),
    ).toEqual([null, ['card', 'iban']]);
  });

  it.each([
    ['that bear the same date', '2026-02-01T00:00:00.000Z', 'other'],
    ['that follow upon each other', null, null],
  ])('of the same content count once: copies %s', (_, asOf, between) => {
    const store = opened();
    store.source('k', 'csv', null, at);
    const one = store.record(reading({ asOf }), 1, seen('a'));
    if (between) store.record(reading({ asOf: '2026-02-09T00:00:00.000Z', digest: between }), 1, seen('b'));
    const copy = store.record(reading({ asOf, readAt: '2026-05-01T09:00:00.000Z' }), 1, seen('a'));
    expect(copy.snapshot).toBe(one.snapshot);
    expect(store.snapshots('source-1')).toBe(between ? 2 : 1);
    expect(copy.known).toEqual(one.known);
  });

  it('of what went and came back, where it lies, are two', () => {
    const store = opened();
    store.source('k', 'csv', null, at);
    for (const [month, digest] of ['one', 'two', 'one'].entries())
      store.record(reading({ digest, readAt: `2026-0${month + 1}-01T09:00:00.000Z` }), 1, seen(digest));
    expect(store.sightings('one').map(({ readAt }) => readAt.slice(5, 7))).toEqual(['01', '03']);
  });

  it('of one content under another scheme, of another date or source are their own', () => {
    const store = opened();
    store.source('k', 'csv', null, at);
    store.source('l', 'csv', null, at);
    const asOf = '2026-02-01T00:00:00.000Z';
    const ids = [
      store.record(reading({ asOf }), 1, seen('a')),
      store.record(reading({ asOf }), 2, seen('a')),
      store.record(reading({ asOf: '2026-02-02T00:00:00.000Z' }), 1, seen('a')),
      store.record(reading({ asOf, source: 'source-2' }), 1, seen('a')),
    ].map(({ snapshot }) => snapshot);
    expect(new Set(ids).size).toBe(4);
    expect(store.snapshots('source-2')).toBe(1);
  });

  it('of an older export move the first sighting back', () => {
    const store = opened();
    store.source('k', 'claude-account', null, at);
    store.record(reading({ asOf: '2026-02-01T00:00:00.000Z' }), 1, seen('a'));
    const older = '2025-11-01T00:00:00.000Z';
    const { known, snapshot } = store.record(reading({ asOf: older, digest: 'two' }), 1, seen('a'));
    expect(known).toEqual([{ number: 1, firstSeen: older, firstSnapshot: snapshot }]);
    expect(store.sightings('a').map(({ seenAt }) => seenAt)).toEqual([older, '2026-02-01T00:00:00.000Z']);
  });

  it('of an export without a date are ordered by what is newest in it, and seen when they are read', () => {
    const store = opened();
    store.source('k', 'claude-account', null, at);
    const dropped = reading({ asOf: '2025-02-01T00:00:00.000Z', seenAt: at });
    const one = store.record(dropped, 1, seen('a'));
    expect(one.known).toEqual([{ number: 1, firstSeen: at, firstSnapshot: one.snapshot }]);
    const dated = reading({ asOf: '2026-01-10T00:00:00.000Z', readAt: '2026-03-01T09:05:00.000Z' });
    expect(store.record(dated, 1, seen('a')).known).toEqual([
      { number: 1, firstSeen: dated.asOf, firstSnapshot: one.snapshot },
    ]);
  });

  it('hold ten thousand sightings within a second', async () => {
    const store = opened();
    store.source('k', 'csv', null, at);
    const many = seen(...Array.from({ length: 10_000 }, (_, number) => `f${number}`));
    let digest = 0;
    const time = await bestOf(3, () => {
      digest += 1;
      store.record(reading({ digest: String(digest) }), 1, many);
    });
    expect(time).toBeLessThan(1_000);
  });
});
