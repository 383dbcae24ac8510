import { expect, it } from 'vitest';
import { liveThrough } from '../../../fault/kill-everywhere.ts';
import { systemSteps } from '../../../fault/system-steps.ts';

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

const steps = systemSteps();

it.skipIf(steps === null)(
  'and so does one that is killed at a call to the system, SQLite’s own among them',
  async () => {
    const { wrong, points } = await liveThrough(0, steps ?? '');
    expect(wrong).toEqual([]);
    expect(points).toBeGreaterThan(500);
    for (let nth = 1; nth <= 2; nth += 1) {
      const at = Math.floor((nth * points) / 3);
      expect((await liveThrough(at, steps ?? '')).wrong, `killed at call ${at} of ${points}`).toEqual([]);
    }
  },
  120_000,
);
