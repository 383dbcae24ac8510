import fc from 'fast-check';
import { expect, it } from 'vitest';
import { batches } from '../../../../../main/adapters/scan/batches.ts';

const told = (texts: readonly string[]) => texts.map((text) => ({ text, kind: 'fact' as const }));
const words = (texts: readonly { readonly text: string }[]) => texts.map(({ text }) => text);

it('cuts after so many texts or so many characters, and lets a long text stand alone', () => {
  expect(batches(told(['a', 'b', 'c']), 2, 100).map(({ texts }) => words(texts))).toEqual([
    ['a', 'b'],
    ['c'],
  ]);
  expect(batches(told(['aaaa', 'bbbb', 'c']), 9, 5).map(({ texts }) => words(texts))).toEqual([
    ['aaaa'],
    ['bbbb', 'c'],
  ]);
  expect(batches(told(['much too long', 'c']), 9, 5).map(({ at }) => at)).toEqual([0, 1]);
  expect(batches([], 9, 5)).toEqual([]);
});

it('loses no text and keeps their order', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 9 })), fc.integer({ min: 1, max: 5 }), (texts, most) => {
      const cut = batches(told(texts), most, 12);
      expect(words(cut.flatMap((part) => part.texts))).toEqual(texts);
      for (const part of cut) expect(texts[part.at]).toBe(part.texts[0]?.text);
    }),
  );
});
