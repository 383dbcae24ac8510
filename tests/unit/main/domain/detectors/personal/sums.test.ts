import { describe, expect, it } from 'vitest';
import { numbers } from '../../../../../../main/domain/detectors/personal/numbers/index.ts';
import { chance } from '../../../../../bench/generate.ts';

const quick = numbers.filter(({ sum }) => sum).map((number) => [number.id, number] as const);

describe('the quick sum of a number', () => {
  it.each(quick)(
    'of %s holds wherever its check does, and seldom else',
    (_, { sum, check, shape, lengths }) => {
      const next = chance(7);
      const written = (size: number): string =>
        Array.from({ length: size }, () => Math.floor(next() * 10)).join('');
      let [shaped, passed] = [0, 0];
      for (let count = 0; count < 4_000; count += 1) {
        const number = written(lengths[count % lengths.length] ?? 0);
        if (!shape.test(number)) continue;
        shaped += 1;
        const isPassed = sum?.(number) ?? true;
        if (isPassed) passed += 1;
        if (check?.(number)) expect(isPassed, number).toBe(true);
      }
      expect(shaped).toBeGreaterThan(50);
      // All of one length or another may have no sum: then half of them are looked at closely.
      expect(passed / shaped).toBeLessThan(0.7);
    },
  );

  it('holds for every example that its check holds for', () => {
    for (const [id, { sum, check, shape, hits, misses }] of quick)
      for (const text of [...hits, ...misses])
        for (const [word] of text.matchAll(/[\dA-Z][\dA-Z ./-]{4,}/g)) {
          const compact = word.replace(/[ ./-]/g, '');
          if (shape.test(compact) && check?.(compact)) expect(sum?.(compact), `${id} ${word}`).toBe(true);
        }
  });
});
