import { join } from 'node:path';
import { expect, it } from 'vitest';
import { killWhileWriting } from '../../../../fault/kill.ts';
import { temporary } from './opened.ts';

it.each([
  ['was', [[0], 1.3]],
  ['was, among two over one store,', [[0, 50_000], 2.9]],
] as const)(
  'a store whose process %s killed while writing has every acknowledged verdict, and its chain is whole',
  async (_, [from, delay]) => {
    const found = await killWhileWriting(join(temporary(), 'data'), from, 20, delay);
    expect(found.acknowledged).toBeGreaterThanOrEqual(20 * from.length);
    expect(found).toEqual({
      ...found,
      kept: found.acknowledged,
      together: true,
      whole: true,
      sameBeside: true,
    });
  },
);
