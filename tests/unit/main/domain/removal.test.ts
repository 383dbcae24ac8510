import { describe, expect, it } from 'vitest';
import { importers } from '../../../../main/domain/importers/index.ts';
import { type Followed, follow, type Sight } from '../../../../main/domain/removal/follow.ts';
import { chatSentence, placeName } from '../../../../main/domain/removal/place-name.ts';
import { systemKinds, systemOf } from '../../../../main/domain/removal/systems.ts';
import type { RemovalState } from '../../../../shared/removal.ts';
import { systemText } from '../../../../shared/text/systems.ts';

const flagged: Followed = {
  state: 'flagged',
  flaggedAt: '2026-03-02T09:00:00Z',
  doneAt: null,
  foundAt: null,
};
const handed: Followed = { ...flagged, state: 'handed-off', doneAt: '2026-03-03T09:00:00Z' };
const sight = (more: Partial<Sight> = {}): Sight => ({
  found: false,
  reworded: false,
  read: true,
  asOf: '2026-04-02T09:00:00Z',
  origin: null,
  ...more,
});
const early = '2026-03-03T08:00:00Z';

describe('a removal after a reading', () => {
  it.each<[string, Followed, Sight, RemovalState]>([
    ['is not found in a later export', handed, sight(), 'not-found'],
    ['is still there', handed, sight({ found: true }), 'still-there'],
    ['stays to do while nothing was done', flagged, sight({ found: true }), 'flagged'],
    ['is not found though nobody said that it was done', flagged, sight(), 'not-found'],
    ['stays as it was by an export from before it was done', handed, sight({ asOf: early }), 'handed-off'],
    ['stays as it was, found there or not', handed, sight({ asOf: early, found: true }), 'handed-off'],
    ['cannot be told where its part was not read', handed, sight({ read: false }), 'cannot-tell'],
    ['cannot be told where the export has no date', handed, sight({ asOf: null }), 'cannot-tell'],
    ['cannot be told by what an assistant recites', handed, sight({ origin: 'assistant' }), 'cannot-tell'],
    ['is found even there', handed, sight({ origin: 'assistant', found: true }), 'still-there'],
    ['is not in a copy of the settings page', handed, sight({ origin: 'settings-page' }), 'not-found'],
    ['is back in other words', handed, sight({ reworded: true }), 'back-reworded'],
    ['comes back', { ...handed, state: 'not-found' }, sight({ found: true }), 'back'],
    [
      'comes back in other words',
      { ...handed, state: 'not-found' },
      sight({ reworded: true }),
      'back-reworded',
    ],
    [
      'comes back though the person said it is gone',
      { ...handed, state: 'said-gone' },
      sight({ found: true }),
      'back',
    ],
    ['stays gone', { ...handed, state: 'not-found' }, sight(), 'not-found'],
    [
      'stays gone when a part cannot be read',
      { ...handed, state: 'not-found' },
      sight({ read: false }),
      'not-found',
    ],
    ['goes in the end', { ...handed, state: 'still-there' }, sight(), 'not-found'],
    ['goes again', { ...handed, state: 'back' }, sight(), 'not-found'],
    [
      'stays back by an older reading',
      { ...handed, state: 'back-reworded', foundAt: '2026-05-01T00:00:00Z' },
      sight({ found: true }),
      'back-reworded',
    ],
    [
      'stays gone by an older reading',
      { ...handed, state: 'not-found', foundAt: '2026-05-01T00:00:00Z' },
      sight({ found: true }),
      'not-found',
    ],
    ['stays back', { ...handed, state: 'back' }, sight({ found: true }), 'back'],
  ])('%s', (_, before, seen, after) => expect(follow(before, seen)).toBe(after));
});

describe('every kind of source that is read', () => {
  const silent = new Set(['claude-manifest', 'claude-users']);
  it.each(importers.map(({ id }) => id).filter((id) => !silent.has(id)))(
    '%s says how an entry is removed',
    (id) => {
      const text = systemText[systemOf(id).text];
      for (const words of [text?.name, text?.where, text?.act, text?.stays]) expect(words).toMatch(/\w/);
    },
  );

  it('is one of those that the list of systems names', () => {
    const ids = new Set(importers.map(({ id }) => id));
    expect(systemKinds.filter((kind) => !ids.has(kind))).toEqual([]);
  });

  it('is edited by this application only where its files allow it', () => {
    const edited = importers.filter(({ id }) => systemOf(id).cutting !== null).map(({ id }) => id);
    expect(edited.sort()).toEqual(
      [
        'agents-md',
        'claude-agent-memory',
        'claude-code-memory',
        'claude-md',
        'copilot',
        'cursor',
        'gemini-md',
        'mcp-graph',
        'windsurf',
      ].sort(),
    );
  });
});

describe('the name of a place', () => {
  it('says what it is about and where it stands, and no value', () => {
    expect(placeName({ categories: ['credential'], heading: ['Work context'], lines: null })).toMatch(
      /Work context/,
    );
    expect(placeName({ categories: [], heading: [], lines: [4, 5] })).toBe('the entry in line 4');
  });

  it('makes no sentence for a chat where sending it would tell the secret once more', () => {
    for (const category of [
      'credential',
      'government-id',
      'financial',
      'health',
      'special-category',
      'minor',
    ] as const)
      expect(chatSentence(['legal', category], 'x')).toBeNull();
    expect(chatSentence(['legal'], 'the entry under “Work context”')).toContain(
      'the entry under “Work context”',
    );
  });
});
