import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../../main/domain/identity/index.ts';
import { bestOf } from '../../../../linear.ts';

describe('the normalised form of a text', () => {
  it.each([
    ['a list marker', '- Drinks tea.', 'Drinks tea.'],
    ['a numbered marker', '12. Drinks tea.', 'Drinks tea.'],
    ['a date prefix', '[2026-01-14] - Drinks tea.', 'Drinks tea.'],
    ['a bare date prefix', '2026-01-14 - Drinks tea.', 'Drinks tea.'],
    ['the word for no date', '[unknown] - Drinks tea.', 'Drinks tea.'],
    ['the tag of what was stated', '[stated] Drinks tea.', 'Drinks tea.'],
    ['the tag of what was inferred, after a date', '- [2026-01-14] - [inferred] Drinks tea.', 'Drinks tea.'],
    ['line ends of Windows', 'Drinks\r\ntea.', 'Drinks tea.'],
    ['line ends of old Macs', 'Drinks\rtea.', 'Drinks tea.'],
    ['white space of every kind', '  Drinks\u00a0\u2003\u3000\t\n tea. ', 'Drinks tea.'],
    ['a letter written as two characters', 'Cafe\u0301', 'Caf\u00e9'],
  ])('takes away %s', (_, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it.each([
    ['case', 'Drinks tea', 'drinks tea'],
    ['punctuation', 'Drinks tea', 'Drinks tea.'],
    ['a zero-width space', 'Drinks tea', 'Drinks\u200b tea'],
    ['a byte-order mark in front', 'Drinks tea', '\ufeffDrinks tea'],
    ['a bracket that is no date', '[Project 7] is due', '[Project 8] is due'],
    ['the words of a link', '[release 2](a.md) is out', '[release 3](a.md) is out'],
    ['a text that is a date alone', '[2025-01-01]', '[2026-01-01]'],
  ])('keeps %s', (_, one, other) => {
    expect(normalise(one)).not.toBe(normalise(other));
  });

  it('is the same for what it answers, unless that begins like a list again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalise(`a ${text}`);
        expect(normalise(once)).toBe(once);
      }),
    );
  });

  it.each([
    ['digits in an open bracket', `[${'1'.repeat(1_000_000)}`],
    ['white space', ' '.repeat(1_000_000)],
    ['tags', '[stated] '.repeat(100_000)],
  ])('takes no longer than its length allows: %s', async (_, text) => {
    expect(await bestOf(3, () => normalise(text))).toBeLessThan(500);
  });
});
