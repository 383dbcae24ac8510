import { describe, expect, it } from 'vitest';
import { applicationOn, day } from './ports.ts';

/** An application whose first review was finished on 2 March 2026. */
async function reviewed() {
  const application = applicationOn();
  await application.ask('review.start', {});
  await application.ask('review.finish', {});
  const { ask, state } = application;
  const due = () => ask('review.due', {});
  const on = (date: string) => {
    state.now = Date.parse(`${date}T09:00:00Z`);
  };
  return { ...application, due, on };
}

describe('what is due', () => {
  it('asks for an export two days before, waits for it, and ends the wait when it is here', async () => {
    const { due, on, ask, disk, read } = await reviewed();
    on('2026-03-30');
    expect((await due()).reminder).toBeNull();
    on('2026-03-31');
    expect((await due()).reminder).toBe('ask-export');
    expect(await ask('review.export-asked', { asked: true })).toMatchObject({
      reminder: null,
      exportAskedOn: '2026-03-31',
    });
    const text = JSON.stringify({
      conversations_memory: 'made up',
      account_uuid: 'aaaaaaaa-0000-4000-8000-000000000001',
    });
    disk.set('/e/memories-2026-03-30-08-00-00.json', { text });
    await read('/e');
    expect((await due()).exportAskedOn).toBe('2026-03-31');
    disk.set('/e/memories-2026-04-01-08-00-00.json', { text });
    on('2026-04-01');
    await read('/e');
    expect((await due()).exportAskedOn).toBeNull();
  });

  it('keeps quiet when it is put off, and stays due', async () => {
    const { due, on, ask, logged } = await reviewed();
    on('2026-04-02');
    expect(await due()).toMatchObject({ state: 'due', reminder: 'review' });
    expect(await ask('review.snooze', { until: '2026-04-05' })).toMatchObject({
      state: 'due',
      reminder: null,
    });
    on('2026-04-05');
    expect(await due()).toMatchObject({ state: 'overdue', on: '2026-04-02', inDays: -3, reminder: 'review' });
    expect(logged().filter(({ event }) => event === 'review-snoozed')).toEqual([
      { event: 'review-snoozed', until: '2026-04-05' },
    ]);
  });

  it('moves on where one is left out, which is logged with its reason and is no missed one', async () => {
    const { due, on, ask, app, logged } = await reviewed();
    on('2026-04-03');
    expect(await ask('review.skip', { reason: 'away' })).toMatchObject({
      state: 'ahead',
      on: '2026-05-02',
      missed: 0,
    });
    on('2026-06-03');
    expect(await due()).toMatchObject({ state: 'overdue', on: '2026-05-02', missed: 1 });
    await app.start();
    const lines = logged();
    expect(lines.filter(({ event }) => event === 'review-skipped')).toEqual([
      { event: 'review-skipped', due: '2026-04-02', reason: 'away' },
    ]);
    expect(lines.filter(({ event }) => event === 'review-missed')).toEqual([
      { event: 'review-missed', due: '2026-05-02' },
    ]);
  });

  it('cannot be left out before there was a first', async () => {
    const { refusal } = applicationOn();
    expect((await refusal('review.skip', { reason: 'other' }))?.code).toBe('nothing-due');
  });

  it('starts afresh with a finished review', async () => {
    const { due, on, ask } = await reviewed();
    on('2026-04-02');
    await ask('review.snooze', { until: '2027-01-01' });
    await ask('review.start', {});
    await ask('review.finish', {});
    on('2026-05-02');
    expect(await due()).toMatchObject({ reminder: 'review', snoozedUntil: null });
  });

  it('goes into a calendar without a count or a name', async () => {
    const { ask, saved, state } = await reviewed();
    state.now += day;
    expect(await ask('review.calendar', {})).toMatchObject({ how: 'file', name: 'memory-review.ics' });
    expect(saved[0]?.content).toContain('DTSTART;VALUE=DATE:20260402');
  });
});
