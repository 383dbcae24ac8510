import { describe, expect, it } from 'vitest';
import type { EntryLink } from '../../../main/domain/matching/links.ts';
import { opened, reading, seen } from '../main/adapters/store/opened.ts';

const at = '2026-03-01T09:00:00.000Z';
const link = (later: number, earlier: number, more: Partial<EntryLink> = {}): EntryLink => ({
  later,
  earlier,
  way: 'reworded',
  likeness: 0.75,
  sure: true,
  ...more,
});

/** A store with one source, read twice: entries 1 and 2, then 2 and 3. */
function readTwice() {
  const store = opened();
  store.source('k', 'claude-account', null, at);
  const asOf = '2026-02-01T00:00:00.000Z';
  store.record(reading({ asOf, part: 'memories' }), 1, seen('a', 'b'));
  store.record(reading({ digest: 'two', part: 'project' }), 1, seen('b', 'c'));
  return store;
}

describe('the ledger', () => {
  it('tells the readings of a source, each of its document and in its place in time', () => {
    const store = readTwice();
    store.source('l', 'csv', null, at);
    expect(store.readings('source-1')).toEqual([
      { snapshot: 1, part: 'memories', at: '2026-02-01T00:00:00.000Z' },
      { snapshot: 2, part: 'project', at: reading().readAt },
    ]);
    expect(store.readings('source-2')).toEqual([]);
  });

  it('tells the entries of several readings once', () => {
    const store = readTwice();
    expect([...store.entriesIn([1, 2])].sort()).toEqual([1, 2, 3]);
    expect([...store.entriesIn([2])].sort()).toEqual([2, 3]);
    expect(store.entriesIn([]).size).toBe(0);
  });

  it('keeps the prints of an entry once, and its sketch as it was made last', () => {
    const store = readTwice();
    const [, , c] = store.forms([1, 2, 3, 99]);
    expect(c).toEqual({
      number: 3,
      fingerprint: 'c',
      second: 's-c',
      sketch: new Uint8Array(128).fill(1),
      firstSeen: reading().readAt,
      firstSnapshot: 2,
    });
    store.record(reading({ digest: 'three' }), 1, seen('c'));
    expect(store.forms([3])[0]?.sketch).toEqual(new Uint8Array(128).fill(0));
  });

  it('keeps what comes from what, source by source, and replaces it entry by entry', () => {
    const store = readTwice();
    store.source('l', 'csv', null, at);
    store.saveLinks('source-1', [2, 3], [link(2, 1), link(3, 1, { way: 'split', sure: false })]);
    store.saveLinks('source-2', [3], [link(3, 2)]);
    store.saveLinks('source-1', [2], []);
    expect(store.links('source-1')).toEqual([link(3, 1, { way: 'split', sure: false })]);
    expect(store.links('source-2')).toEqual([link(3, 2)]);
  });

  it('tells the first sighting of an entry through all that it surely comes from', () => {
    const store = readTwice();
    store.record(reading({ digest: 'three', readAt: '2026-04-01T09:00:00.000Z' }), 1, seen('d'));
    const [january, march, april] = [
      '2026-02-01T00:00:00.000Z',
      reading().readAt,
      '2026-04-01T09:00:00.000Z',
    ];
    expect(['a', 'c', 'd'].map(store.firstSeen)).toEqual([january, march, april]);
    store.saveLinks('source-1', [4, 3], [link(4, 3), link(3, 1, { sure: false })]);
    expect(store.firstSeen('d')).toBe(march);
    store.saveLinks('source-1', [3], [link(3, 1), link(1, 4)]);
    expect(store.firstSeen('d')).toBe(january);
    expect(store.firstSeen('unknown')).toBeNull();
  });

  it('keeps the last answer on two entries, until it is taken back', () => {
    const store = readTwice();
    store.answerMatch(3, 1, 'same', at);
    store.answerMatch(3, 1, 'other', at);
    store.answerMatch(2, 1, 'same', at);
    store.answerMatch(2, 1, null, at);
    expect(store.matchAnswers()).toEqual([{ later: 3, earlier: 1, answer: 'other', at }]);
    store.close();
    expect(opened(store.folder).matchAnswers()).toHaveLength(1);
  });

  it('tells readings of the same content apart by their documents', () => {
    const store = readTwice();
    const asOf = '2026-02-01T00:00:00.000Z';
    expect(store.record(reading({ asOf, part: 'memories' }), 1, seen('a', 'b')).copy).toBe(true);
    expect(store.record(reading({ asOf, part: 'project' }), 1, seen('a', 'b')).copy).toBe(false);
  });
});
