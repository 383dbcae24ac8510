import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasLongRun, longRuns } from '../../../../../../main/domain/detectors/personal/context/long-runs.ts';

const texts = fc.array(fc.constantFrom('aZ9aZ9a', 'b', '7', ' ', '.', 'é')).map((parts) => parts.join(''));

it('finds the runs of letters and digits that are long enough, and knows beforehand whether there are any', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, least) => {
      const expected = [...text.matchAll(/[A-Za-z0-9]+/g)]
        .filter(([run]) => run.length >= least)
        .map(({ 0: run, index }) => [index, index + run.length]);
      expect([...longRuns(text, least)]).toEqual(expected);
      expect(hasLongRun(text, least)).toBe(expected.length > 0);
    }),
  );
});
