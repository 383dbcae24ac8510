import { describe, expect, it } from 'vitest';
import { baseOf, currentAfter, roundsOf, upTo } from '../../../../../main/domain/matching/rounds.ts';

const reading = (snapshot: number, at: string, part = 'memories') => ({ snapshot, part, at });
const numbers = (rounds: ReturnType<typeof roundsOf>) =>
  rounds.map((round) => round.map(({ snapshot }) => snapshot));
const day = (at: string) => at.slice(0, 10);

describe('the rounds of a source', () => {
  it('follow the dates of the readings, whenever they were made', () => {
    expect(numbers(roundsOf([reading(1, '2026-03-01'), reading(2, '2026-01-01')]))).toEqual([[2], [1]]);
  });

  it('hold the documents of one export together, though their dates differ', () => {
    const rounds = roundsOf([
      reading(1, '2026-01-10'),
      reading(2, '2026-01-08', 'project'),
      reading(3, '2026-02-08', 'project'),
      reading(4, '2026-02-10'),
    ]);
    expect(numbers(rounds)).toEqual([
      [2, 1],
      [3, 4],
    ]);
  });

  it('leave a document current that a later round lacks', () => {
    const rounds = roundsOf([
      reading(1, '2026-01-10'),
      reading(2, '2026-01-11', 'project'),
      reading(3, '2026-02-10'),
    ]);
    expect(currentAfter(rounds, 0)).toEqual([1, 2]);
    expect(currentAfter(rounds, 1).sort()).toEqual([2, 3]);
    expect(upTo(rounds, 1)).toEqual([1, 2, 3]);
    expect(upTo(rounds, -1)).toEqual([]);
  });

  it('replace readings that do not say of what they were', () => {
    const rounds = roundsOf([reading(1, '2026-01-10', ''), reading(2, '2026-02-10')]);
    expect(currentAfter(rounds, 1)).toEqual([2]);
  });
});

describe('the round that the last one is compared with', () => {
  it.each([
    ['none where there is one alone', ['2026-01-10T08'], null],
    ['the one before, of another day', ['2026-01-10T08', '2026-02-10T08', '2026-03-10T08'], 1],
    ['the last of an earlier day', ['2026-01-10T08', '2026-02-10T08', '2026-02-10T09', '2026-02-10T10'], 0],
    ['the first of all where all are of one day', ['2026-01-10T08', '2026-01-10T09', '2026-01-10T10'], 0],
  ])('is %s', (_, instants, expected) => {
    expect(baseOf(roundsOf(instants.map((at, index) => reading(index + 1, at))), day)).toBe(expected);
  });
});
