import { expect, it } from 'vitest';
import { liveThrough } from '../../../fault/kill-everywhere.ts';

/** Points at which the process is killed here; `npm run fault` kills it at every one. */
const sample = 8;

it('a month of work that is killed at a write, a sync or a rename loses nothing and leaves nothing half done', async () => {
  const { wrong, points } = await liveThrough(0);
  expect(wrong).toEqual([]);
  expect(points).toBeGreaterThan(100);
  for (let nth = 1; nth <= sample; nth += 1) {
    const at = Math.floor((nth * points) / (sample + 1));
    expect((await liveThrough(at)).wrong, `killed at point ${at} of ${points}`).toEqual([]);
  }
}, 120_000);
