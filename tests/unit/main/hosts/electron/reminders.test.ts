import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setupReminders } from '../../../../../main/hosts/electron/reminders.ts';
import type { Due } from '../../../../../shared/review.ts';
import { createStandIn, type StandInOptions } from './stand-in.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function reminding(options: StandInOptions = {}) {
  const state = { reminder: 'review' as Due['reminder'], day: '2026-03-02', shown: 0 };
  const standIn = createStandIn(options);
  const quiet = setupReminders(
    standIn.runtime,
    { call: async () => ({ ok: true, value: { reminder: state.reminder } }) },
    () => state.day,
    () => {
      state.shown += 1;
    },
  );
  return { ...standIn, state, quiet, hour: () => vi.advanceTimersByTimeAsync(3_600_000) };
}

describe('a reminder while the application runs', () => {
  it('is shown once a day, without counts and names, and opens the window', async () => {
    const { notifications, state, hour, fire, quiet } = reminding();
    await hour();
    await hour();
    expect(notifications).toEqual([
      { title: 'Memory Hygiene', body: 'It is time for your memory review.', silent: true },
    ]);
    fire('notification.click');
    expect(state.shown).toBe(1);
    state.day = '2026-03-03';
    await hour();
    expect(notifications).toHaveLength(2);
    quiet();
    state.day = '2026-03-04';
    await hour();
    expect(notifications).toHaveLength(2);
  });

  it('tells of the export before the review, and nothing where nothing is due', async () => {
    const { notifications, state, hour } = reminding();
    state.reminder = null;
    await hour();
    state.reminder = 'ask-export';
    await hour();
    expect(notifications.map(({ body }) => body)).toEqual([
      'It is time for your memory review.',
      'Your memory review is near: ask for your export now.',
    ]);
  });

  it('is not shown where the system has no notifications', async () => {
    const { notifications, hour } = reminding({ notifies: false });
    await hour();
    expect(notifications).toEqual([]);
  });
});
