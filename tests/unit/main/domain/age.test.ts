import { describe, expect, it } from 'vitest';
import { type AgeFacts, ageOf, daysBetween } from '../../../../main/domain/age.ts';
import { kinds } from '../../../../shared/entry.ts';
import { defaultThresholds } from '../../../../shared/settings.ts';

const today = '2026-06-30';
const age = (facts: Partial<AgeFacts>) =>
  ageOf({ text: 'Prefers tabs', kind: 'fact', ...facts }, today, defaultThresholds);
/** The day so many days before today. */
const ago = (days: number): string =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

describe('the basis of an age', () => {
  const recorded = { value: '2026-05-01T08:00:00.123456Z', atLeast: false };
  const ofFile = { value: '2026-05-01', atLeast: true };

  it.each<[string, Partial<AgeFacts>, string]>([
    ['nothing', {}, 'none null exact'],
    ['a field of the store', { recorded }, 'recorded 2026-05-01 exact'],
    ['a field of the store before words', { recorded, text: 'in March 2026' }, 'recorded 2026-05-01 exact'],
    ['the prefix', { prefix: '2026-01-14' }, 'in-text 2026-01-14 exact'],
    ['the prefix before words', { prefix: '2026-01-14', text: 'in March 2026' }, 'in-text 2026-01-14 exact'],
    ['a prefix that is a bare year', { prefix: '2025' }, 'in-text 2025-01-01 exact'],
    ['a prefix that says nothing', { prefix: 'recently', gitDay: '2026-02-02' }, 'git 2026-02-02 at least'],
    ['words', { text: 'since 2024' }, 'in-text 2024-01-01 exact'],
    [
      'words before a file-level field',
      { recorded: ofFile, text: 'in March 2026' },
      'in-text 2026-03-01 exact',
    ],
    [
      'the "Last updated" line',
      { lastUpdated: '2026-03-01', gitDay: '2026-05-05' },
      'in-text 2026-03-01 exact',
    ],
    [
      'a file-level field before git',
      { recorded: ofFile, gitDay: '2026-02-02' },
      'recorded 2026-05-01 at least',
    ],
    ['git before the file', { gitDay: '2026-02-02', modifiedDay: '2026-06-01' }, 'git 2026-02-02 at least'],
    ['the file', { modifiedDay: '2026-06-01' }, 'file 2026-06-01 at least'],
    ['the first sighting', { firstSeenDay: '2026-04-04' }, 'first-seen 2026-04-04 at least'],
    [
      'the file before a later sighting',
      { modifiedDay: '2026-03-03', firstSeenDay: '2026-04-04' },
      'file 2026-03-03 at least',
    ],
    [
      'an earlier sighting before a file copied since',
      { modifiedDay: '2026-06-01', firstSeenDay: '2026-04-04' },
      'first-seen 2026-04-04 at least',
    ],
  ])('is told by %s', (_, facts, expected) => {
    const { basis, date, atLeast } = age(facts);
    expect(`${basis} ${date} ${atLeast ? 'at least' : 'exact'}`).toBe(expected);
  });

  it.each<[string, Partial<AgeFacts>]>([
    ['recorded', { recorded: { value: '2026-07-01T00:00:00Z', atLeast: false } }],
    ['recorded of a file', { recorded: { value: '2026-07-01', atLeast: true } }],
    ['prefix', { prefix: '2026-07-01' }],
    ['words', { text: 'on 2026-07-01' }],
    ['git', { gitDay: '2026-07-01' }],
    ['file', { modifiedDay: '2026-07-01' }],
    ['empty', { recorded: { value: '', atLeast: true } }],
    ['no date', { recorded: { value: 'yesterday', atLeast: false } }],
    ['no month', { recorded: { value: '2026-13-01', atLeast: false } }],
    ['the time that archives give to files', { modifiedDay: '1980-01-01' }],
  ])('is not told by what is to come or no date: %s', (_, facts) => {
    expect(age(facts)).toEqual({
      date: null,
      basis: 'none',
      atLeast: false,
      precision: 'day',
      days: null,
      band: 'undated',
    });
    expect(age({ firstSeenDay: '2026-04-04', ...facts }).basis).toBe('first-seen');
  });

  it.each<[string, Partial<AgeFacts>, string]>([
    ['the line in git', { gitDay: '2026-02-01' }, 'git'],
    ['the file', { modifiedDay: '2026-02-01' }, 'file'],
    ['what the store says of the file', { recorded: { value: '2026-02-01', atLeast: true } }, 'recorded'],
    ['an earlier reading', { firstSeenDay: '2026-02-01' }, 'first-seen'],
    ['the date of the snapshot', { asOfDay: '2026-02-01' }, 'none'],
  ])('is not a date in the words that was still to come, by %s', (_, facts, basis) => {
    expect(age({ text: 'Sprint of 2026-02-15', ...facts }).basis).toBe(basis);
    expect(age({ text: 'Sprint of 2026-02-01', ...facts }).basis).toBe('in-text');
  });

  it('has the precision of the words', () => {
    const precision = (text: string) => age({ text }).precision;
    expect(['2026-03-01', 'in March 2026', 'Q1 2026', 'since 2024'].map(precision)).toEqual([
      'day',
      'month',
      'quarter',
      'year',
    ]);
  });
});

describe('the band of an age', () => {
  it.each(kinds.map((kind) => [kind, ...defaultThresholds[kind]] as const))(
    'of a %s changes the day after %i and after %i days',
    (kind, ageing, stale) => {
      const band = (days: number) => age({ kind, recorded: { value: ago(days), atLeast: false } }).band;
      expect([0, ageing, ageing + 1, stale, stale + 1].map(band)).toEqual([
        'fresh',
        'fresh',
        'ageing',
        'ageing',
        'stale',
      ]);
    },
  );

  it.each<[string, (day: string) => Partial<AgeFacts>]>([
    ['recorded of a file', (value) => ({ recorded: { value, atLeast: true } })],
    ['git', (gitDay) => ({ gitDay })],
    ['file', (modifiedDay) => ({ modifiedDay })],
    ['first-seen', (firstSeenDay) => ({ firstSeenDay })],
  ])('is never fresh where the date is a lower bound: %s', (_, facts) => {
    const band = (days: number) => age(facts(ago(days))).band;
    expect([0, 180, 181, 365, 366].map(band)).toEqual(['undated', 'undated', 'ageing', 'ageing', 'stale']);
  });

  it('keeps days and date of a lower bound that bands nothing', () => {
    expect(age({ modifiedDay: ago(12) })).toMatchObject({
      days: 12,
      date: ago(12),
      band: 'undated',
      basis: 'file',
    });
  });

  it.each([
    ['ended yesterday', ago(1), 'stale'],
    ['ends today', today, 'stale'],
    ['ends tomorrow', ago(-1), 'fresh'],
  ])('is stale for what its store says has ended: %s', (_, until, band) => {
    expect(age({ recorded: { value: ago(5), atLeast: false, until } })).toMatchObject({
      band,
      days: 5,
      until,
    });
  });

  it('tells no end where the store says none, and one where nothing else is known', () => {
    expect(age({ recorded: { value: ago(5), atLeast: false } })).not.toHaveProperty('until');
    expect(age({ recorded: { value: '', atLeast: false, until: ago(-9) } })).toMatchObject({
      basis: 'none',
      until: ago(-9),
    });
  });

  it('dates what has ended by its end where nothing else dates it', () => {
    expect(age({ recorded: { value: '', atLeast: false, until: ago(3) } })).toMatchObject({
      basis: 'recorded',
      atLeast: true,
      days: 3,
      band: 'stale',
    });
  });
});

describe('days', () => {
  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2024-02-29', '2025-02-28', 365],
    ['2023-02-28', '2023-03-01', 1],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2026-06-30', '2026-06-30', 0],
    ['2026-06-30', '2026-06-29', -1],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
