import { join } from 'node:path';
import { expect, it } from 'vitest';
import { killWhileWriting } from '../../../../fault/kill.ts';
import { temporary } from './opened.ts';

it('a store whose process was killed while writing has every acknowledged verdict, and its chain is whole', async () => {
  const folder = join(temporary(), 'data');
  for (const [kill, delay] of [0, 1.3, 2.9].entries()) {
    const found = await killWhileWriting(folder, kill * 100_000, 20, delay);
    expect(found.acknowledged).toBeGreaterThanOrEqual(20);
    expect(found).toEqual({
      ...found,
      kept: found.acknowledged,
      together: true,
      whole: true,
      sameBeside: true,
    });
  }
});
