import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywordAutomaton } from '../../../../../main/domain/detectors/keyword-automaton.ts';

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

describe('the keywords of all rules, looked for in one pass', () => {
  it('finds keywords that stand inside one another, overlap, or share a beginning', () => {
    const search = keywordAutomaton(['she', 'he', 'hers', 'his', 'ers']);
    expect(sorted(search('USHERS'))).toEqual([0, 1, 2, 4]);
    expect(search('hi, hs')).toEqual([]);
  });

  it('finds a keyword in capitals with its umlaut, and each keyword once', () => {
    const search = keywordAutomaton(['schlüssel', '€']);
    expect(search('SCHLÜSSEL und Schlüssel')).toEqual([0]);
    expect(search('5 €')).toEqual([1]);
  });

  it('finds nothing in an empty text, and nothing without keywords', () => {
    expect(keywordAutomaton(['a'])('')).toEqual([]);
    expect(keywordAutomaton([])('text')).toEqual([]);
  });

  it('finds what a search for each keyword alone finds', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(piece, { maxLength: 8 }),
        fc.array(piece, { maxLength: 12 }),
        (keywords, parts) => {
          const text = parts.join('');
          const expected = keywords.flatMap((keyword, at) => (text.includes(keyword) ? [at] : []));
          expect(sorted(keywordAutomaton(keywords)(text.toUpperCase()))).toEqual(expected);
        },
      ),
    );
  });
});
