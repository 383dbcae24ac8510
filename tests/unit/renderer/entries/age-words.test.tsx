// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ageWords, dateText } from '../../../../renderer/app/age-words.ts';
import { TableFoot } from '../../../../renderer/entries/table-foot.tsx';
import type { Age } from '../../../../shared/age.ts';
import { row } from '../stand-in.ts';

const age = (of: Partial<Age>): Age => ({
  date: '2026-03-01',
  basis: 'in-text',
  atLeast: false,
  precision: 'day',
  days: 300,
  band: 'ageing',
  ...of,
});
afterEach(cleanup);

describe('an age in words', () => {
  it('says how it is known', () => {
    expect(ageWords(age({}))).toBe(
      '10 mo (1 Mar 2026). A date that stands in the text itself, or before it.',
    );
  });

  it('says that it is a lower bound', () => {
    expect(ageWords(age({ basis: 'file', atLeast: true }))).toMatch(
      /^At least 10 mo \(1 Mar 2026\)\. The time of the file\./,
    );
  });

  it('says where nothing is known that this makes nothing new', () => {
    expect(ageWords(age({ basis: 'none', date: null, days: null, band: 'undated' }))).toBe(
      'Nothing dates this entry. That does not make it new.',
    );
  });

  it.each([
    ['day', '1 Apr 2026'],
    ['month', 'Apr 2026'],
    ['quarter', 'Q2 2026'],
    ['year', '2026'],
  ] as const)('gives its date no more exactly than it is known: %s', (precision, expected) => {
    expect(dateText('2026-04-01', precision)).toBe(expected);
  });
});

describe('the foot of the table', () => {
  it('explains the age of the row under the focus, without a pointer', () => {
    render(
      <TableFoot
        active={row('a', { age: age({}) })}
        decided={1}
        total={4}
        shown={2}
        places={1}
        unread={3}
        explained={false}
      />,
    );
    expect(screen.getByText(/^Age: 10 mo \(1 Mar 2026\)/).id).toBe('age-said');
    expect(screen.getByRole('link', { name: '3 not read' })).toBeTruthy();
    expect(screen.getByText(/^1 of 4 decided · 2 shown/)).toBeTruthy();
  });
});
