import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stretches } from '../../../../main/domain/stretches.ts';

it('a text is cut at the edges of spans, and each stretch knows the spans that it lies in', () => {
  expect(
    stretches(9, [
      [2, 6],
      [4, 8],
      [3, 3],
    ]),
  ).toEqual([
    { start: 0, end: 2, within: [] },
    { start: 2, end: 4, within: [0] },
    { start: 4, end: 6, within: [0, 1] },
    { start: 6, end: 8, within: [1] },
    { start: 8, end: 9, within: [] },
  ]);
  expect(stretches(0, [])).toEqual([]);
});

it('stretches follow each other, leave nothing out and lie in just the spans that hold them', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 25 }), fc.array(span, { maxLength: 12 }), (length, spans) => {
      const cut = stretches(length, spans);
      expect(cut.map(({ start }) => start)).toEqual([0, ...cut.map(({ end }) => end)].slice(0, -1));
      expect(cut.at(-1)?.end).toBe(length);
      for (const { start, end, within } of cut)
        expect(within).toEqual(spans.flatMap(([from, to], at) => (from <= start && to >= end ? [at] : [])));
    }),
  );
});
