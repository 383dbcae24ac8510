// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { AgeSection } from '../../../../renderer/entries/age-section.tsx';
import { EntryHistory } from '../../../../renderer/entries/entry-history.tsx';
import { MatchQuestions } from '../../../../renderer/entries/match-question.tsx';
import { matchingFigures } from '../../../../shared/matching-figures.ts';
import type { HistoryEvent, Match, Row } from '../../../../shared/row.ts';
import { row, standIn } from '../stand-in.ts';

afterEach(cleanup);

const history = (events: HistoryEvent[], of: Partial<Row> = {}) =>
  render(<EntryHistory detail={{ row: row('a', { number: 7, ...of }), history: events }} />);

describe('the history of an entry', () => {
  it.each<[string, HistoryEvent, string]>([
    ['a reading', { at: '2026-02-10', number: 7, what: 'seen' }, '10 Feb 2026: seen'],
    [
      'a reading of an earlier form',
      { at: '2026-01-10', number: 3, what: 'seen' },
      '10 Jan 2026: seen as #3',
    ],
    [
      'many readings',
      { at: '2026-01-10', number: 7, what: 'seen', until: '2026-05-10', times: 5 },
      '10 Jan 2026: seen 5 times, the last time on 10 May 2026',
    ],
    [
      'a decision',
      { at: '2026-02-11', number: 7, what: 'decided', decision: 'keep' },
      '11 Feb 2026: decided: Kept',
    ],
    [
      'a decision about an earlier form',
      { at: '2026-01-11', number: 3, what: 'decided', decision: 'delete' },
      '11 Jan 2026: decided about #3: Flagged to delete',
    ],
    [
      'other words',
      { at: '2026-02-10', number: 3, what: 'reworded', likeness: 0.836 },
      '10 Feb 2026: in other words: before as #3, 84 % alike',
    ],
    [
      'a move',
      { at: '2026-02-10', number: 3, what: 'moved', likeness: 1 },
      '10 Feb 2026: moved: before as #3',
    ],
    [
      'a split',
      { at: '2026-02-10', number: 3, what: 'split', likeness: 0.5 },
      '10 Feb 2026: a part of what was #3',
    ],
    [
      'a merge',
      { at: '2026-02-10', number: 3, what: 'merged', likeness: 0.5 },
      '10 Feb 2026: joins what was #3',
    ],
    [
      'something that is found in it since then',
      { at: '2026-02-10', number: 7, what: 'found', came: ['contact', 'health'], went: [] },
      '10 Feb 2026: found in it since then: Contact, Health',
    ],
    [
      'something that is found in it no more',
      { at: '2026-02-10', number: 7, what: 'found', came: ['person'], went: ['contact'] },
      '10 Feb 2026: found in it since then: Other person; found in it no more: Contact',
    ],
  ])('tells of %s', (_, event, sentence) => {
    history([event]);
    expect(screen.getByRole('listitem').textContent).toBe(sentence);
  });

  it('says how well rewording is recognised, where there is something to compare with', () => {
    history([]);
    expect(screen.getByText(new RegExp(`in ${matchingFigures.recognised} of 100`))).toBeTruthy();
    cleanup();
    history([], { change: 'first' });
    expect(screen.queryByText(/of 100/)).toBeNull();
  });
});

describe('a doubtful match', () => {
  const match: Match = { number: 3, likeness: 0.614, lastSeen: '2026-01-10', decision: 'keep', answer: null };
  const asked = (of: Partial<Match> = {}) => {
    const stand = standIn([]);
    render(<MatchQuestions detail={{ row: row('a'), matches: [{ ...match, ...of }] }} />);
    return stand;
  };

  it('is asked about with all that is known of the earlier entry', () => {
    asked();
    const question = screen.getByRole('region', { name: 'Is this #3 in other words?' });
    expect(question.textContent).toContain('61 % alike. Last seen on 10 Jan 2026. Then: Kept.');
    cleanup();
    asked({ decision: null });
    expect(screen.getByText(/Nothing was decided about it/)).toBeTruthy();
  });

  it.each([
    ['The same, reworded', 'same'],
    ['Another one', 'other'],
  ] as const)('is answered by a button: %s', async (name, answer) => {
    const { calls } = asked();
    await userEvent.click(screen.getByRole('button', { name }));
    expect(calls).toEqual([['entries.match', { id: 'a', earlier: 3, answer }]]);
  });

  it('shows the answer, which can be taken back', async () => {
    const { calls } = asked({ answer: 'other' });
    expect(screen.getByText(/You said: this is not #3/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Take back' }));
    expect(calls).toEqual([['entries.match', { id: 'a', earlier: 3, answer: null }]]);
  });
});

describe('the age by the first sighting', () => {
  const age = {
    date: '2026-03-02',
    basis: 'first-seen',
    atLeast: true,
    precision: 'day',
    days: 245,
    band: 'ageing',
  } as const;
  it('is told as what it is at least, by the month of the review', () => {
    render(<AgeSection row={row('a', { age })} />);
    expect(screen.getByText('At least 8 months: first seen in the March 2026 review.')).toBeTruthy();
    expect(screen.queryByText(/worded differently/)).toBeNull();
  });

  it('says so where the words were others then', () => {
    render(<AgeSection row={row('a', { age, firstSeenAs: 3 })} />);
    expect(screen.getByText('It was worded differently then (#3).')).toBeTruthy();
  });
});
