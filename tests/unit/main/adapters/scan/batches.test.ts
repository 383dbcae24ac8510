import fc from 'fast-check';
import { expect, it } from 'vitest';
import { batches } from '../../../../../main/adapters/scan/batches.ts';

it('cuts after so many texts or so many characters, and lets a long text stand alone', () => {
  expect(batches(['a', 'b', 'c'], 2, 100).map(({ texts }) => texts)).toEqual([['a', 'b'], ['c']]);
  expect(batches(['aaaa', 'bbbb', 'c'], 9, 5).map(({ texts }) => texts)).toEqual([['aaaa'], ['bbbb', 'c']]);
  expect(batches(['much too long', 'c'], 9, 5).map(({ at }) => at)).toEqual([0, 1]);
  expect(batches([], 9, 5)).toEqual([]);
});

it('loses no text and keeps their order', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 9 })), fc.integer({ min: 1, max: 5 }), (texts, most) => {
      const cut = batches(texts, most, 12);
      expect(cut.flatMap((part) => part.texts)).toEqual(texts);
      for (const part of cut) expect(texts[part.at]).toBe(part.texts[0]);
    }),
  );
});
