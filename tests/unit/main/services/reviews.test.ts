import { describe, expect, it } from 'vitest';
import { dueOf } from '../../../../main/services/due.ts';
import { applicationOn, computer, day } from './ports.ts';

const list = '/home/sam/list.txt';

async function loaded() {
  const on = computer();
  on.disk.set(list, { text: '- [2026-01-01] - one\n- [2024-01-01] - two' });
  const application = applicationOn(on);
  await application.read(list);
  /** The application after its process has ended and begun again. */
  const restart = async () => {
    const next = applicationOn(on);
    await next.app.start();
    return next;
  };
  const review = async () => {
    await application.ask('review.start', {});
    return application.ask('review.finish', {});
  };
  const missed = () =>
    application.logged().flatMap((body) => (body.event === 'review-missed' ? [body.due] : []));
  return { ...application, on, restart, review, missed };
}

describe('a review', () => {
  it('runs once at a time, under the profile, plan and cadence of its start', async () => {
    const { ask, refusal, logged } = await loaded();
    expect(await ask('review.current', {})).toBeNull();
    await ask('settings.set', { profile: 'standard', plan: 'team' });
    const state = await ask('review.start', {});
    expect(state).toMatchObject({ number: 1, profile: 'standard', plan: 'team', entries: 2, decided: 0 });
    expect(state.at).toEqual({ step: state.steps[0]?.id, row: null });
    expect(await refusal('review.start', {})).toMatchObject({ code: 'review-running' });
    await ask('settings.set', { plan: 'free' });
    expect(await ask('review.current', {})).toMatchObject({ plan: 'team' });
    expect(logged().filter(({ event }) => event === 'review-started')).toEqual([
      { event: 'review-started', review: 1, profile: 'standard', plan: 'team', cadence: 'month' },
    ]);
  });

  it('goes on after a restart where it was left: answers, place and verdicts', async () => {
    const { ask, row, restart } = await loaded();
    await ask('review.start', {});
    const { id } = await row('two');
    await ask('verdicts.set', { ids: [id], decision: 'delete', manner: 'row' });
    const step = 'memory-switches';
    await ask('review.answer', { step, field: 'answer', value: 'off' });
    await ask('review.answer', { step, field: 'note', value: 'by hand' });
    await ask('review.place', { step: 'old', row: id });
    const before = await ask('review.current', {});
    const later = await restart();
    expect(await later.ask('review.current', {})).toEqual(before);
    expect(before).toMatchObject({ at: { step: 'old', row: id }, decided: 1 });
    expect(before?.steps.find(({ id }) => id === step)).toMatchObject({
      done: true,
      fields: [
        { id: 'answer', value: 'off' },
        { id: 'note', value: 'by hand' },
      ],
    });
    expect(await later.ask('review.finish', {})).toMatchObject({ review: 1, entries: 2, undecided: 1 });
  });

  it('takes an answer back, and logs every answer, what was typed by its digest alone', async () => {
    const { ask, logged, store } = await loaded();
    await ask('review.start', {});
    const step = 'memory-switches';
    await ask('review.answer', { step, field: 'answer', value: 'off' });
    await ask('review.answer', { step, field: 'note', value: 'on the blue disk' });
    await ask('review.answer', { step, field: 'note', value: null });
    const state = await ask('review.answer', { step, field: 'answer', value: null });
    expect(state.steps.find(({ id }) => id === step)).toMatchObject({
      done: false,
      fields: [{ value: null }, { value: null }],
    });
    const digest = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(logged().filter(({ event }) => event === 'step-answered')).toEqual([
      { event: 'step-answered', review: 1, step, choice: 'off' },
      { event: 'step-answered', review: 1, step, choice: '', field: 'note', digest },
      { event: 'step-answered', review: 1, step, choice: '', field: 'note', digest: null },
      { event: 'step-answered', review: 1, step, choice: '' },
    ]);
    expect(store.logLines().join()).not.toContain('blue disk');
  });

  it('covers a secret in what is typed before it is kept', async () => {
    const { ask, store } = await loaded();
    await ask('review.start', {});
    const value = 'the key is sk-ant-api03-QmX4Zr81TtPwVbLk29sJdYh7NcRgE5uF';
    const state = await ask('review.answer', { step: 'memory-switches', field: 'note', value });
    const note = state.steps
      .find(({ id }) => id === 'memory-switches')
      ?.fields.find(({ id }) => id === 'note');
    expect(note?.value).toContain('•••');
    expect(JSON.stringify(store.reviews())).not.toContain('QmX4Zr81');
  });

  it.each([
    ['unknown', 'answer', 'off'],
    ['memory-switches', 'answer', 'none of its choices'],
    ['memory-switches', 'other', 'off'],
    ['secrets', 'answer', 'off'],
  ])('refuses an answer to %s, %s: %s', async (step, field, value) => {
    const { ask, refusal } = await loaded();
    await ask('review.start', {});
    expect(await refusal('review.answer', { step, field, value })).toMatchObject({
      code: 'unknown-step',
    });
  });

  it('is needed for an answer, a place and an end', async () => {
    const { refusal } = await loaded();
    const step = 'memory-switches';
    expect(await refusal('review.answer', { step, field: 'answer', value: null })).toMatchObject({
      code: 'no-review',
    });
    expect(await refusal('review.place', { step: 'old', row: null })).toMatchObject({ code: 'no-review' });
    expect(await refusal('review.finish', {})).toMatchObject({ code: 'no-review' });
  });

  it('marks the verdicts that were given in it', async () => {
    const { ask, row, logged } = await loaded();
    const { id } = await row('one');
    const give = () => ask('verdicts.set', { ids: [id], decision: 'later', manner: 'row' });
    await give();
    await ask('review.start', {});
    await give();
    await ask('review.finish', {});
    await give();
    expect(logged().flatMap((body) => (body.event === 'verdict' ? [body.review] : []))).toEqual([
      null,
      1,
      null,
    ]);
  });

  it('counts a second review on', async () => {
    const { review, ask } = await loaded();
    expect([(await review()).review, (await review()).review]).toEqual([1, 2]);
    expect((await ask('review.receipts', {})).map((receipt) => receipt.review)).toEqual([2, 1]);
  });
});

describe('the end of a review', () => {
  it('leaves a receipt that the log confirms, and the next date', async () => {
    const { review, ask, store } = await loaded();
    const receipt = await review();
    expect(receipt).toMatchObject({ entries: 2, undecided: 2, stale: 1, problems: 0, nextDue: '2026-04-02' });
    expect(receipt.open).toContain('old');
    expect(receipt.log).toEqual({ lines: store.log(0, 1).total, head: store.verify().head });
    expect(await ask('review.current', {})).toBeNull();
    expect(await ask('settings.get', {})).toMatchObject({ anchorDay: 2 });
    const [line] = store.log(store.log(0, 1).total - 1, 1).lines;
    const { log: _, ...counts } = receipt;
    expect(line?.body).toEqual({ event: 'review-finished', receipt: counts });
  });

  it('keeps an anchor day that was set before', async () => {
    const { review, ask } = await loaded();
    await ask('settings.set', { anchorDay: 31 });
    expect(await review()).toMatchObject({ nextDue: '2026-03-31' });
    expect(await ask('settings.get', {})).toMatchObject({ anchorDay: 31 });
  });

  it('falls on the day at the person’s place', async () => {
    const { on, review, ask } = await loaded();
    on.state.now = Date.parse('2026-03-31T22:30:00Z');
    expect((await review()).nextDue).toBe('2026-05-01');
    expect(await ask('review.due', {})).toMatchObject({ lastFinished: '2026-04-01', inDays: 30 });
    on.state.zone = 'America/New_York';
    expect(await ask('review.due', {})).toMatchObject({ lastFinished: '2026-03-31' });
  });
});

describe('what is due', () => {
  it('moves from never over running and ahead to due and overdue', async () => {
    const { on, review, ask } = await loaded();
    const due = () => ask('review.due', {});
    expect(await due()).toMatchObject({ state: 'never', on: null });
    await ask('review.start', {});
    expect(await due()).toMatchObject({ state: 'running' });
    await ask('review.finish', {});
    expect(await due()).toMatchObject({ state: 'ahead', on: '2026-04-02', inDays: 31 });
    on.state.now += 31 * day;
    expect(await due()).toMatchObject({ state: 'due', inDays: 0 });
    on.state.now += day;
    expect(await due()).toMatchObject({ state: 'overdue', inDays: -1 });
    expect(dueOf(on.store, on.ports.clock)).toEqual(await due());
    await review();
    expect(await due()).toMatchObject({ state: 'ahead', on: '2026-05-02' });
  });

  it('is written down once as missed when its turn has passed', async () => {
    const { on, review, restart, missed } = await loaded();
    await review();
    on.state.now += 70 * day;
    await restart();
    await restart();
    expect(missed()).toEqual(['2026-04-02']);
    on.state.now += 30 * day;
    await review();
    expect(missed()).toEqual(['2026-04-02', '2026-05-02']);
  });

  it('is not written down as missed for days on which nothing was due yet', async () => {
    const { on, review, restart, ask, missed } = await loaded();
    await review();
    on.state.now += 25 * day;
    await ask('settings.set', { cadence: 'week' });
    await restart();
    expect(missed()).toEqual([]);
    on.state.now += 10 * day;
    await restart();
    expect(missed()).toEqual(['2026-03-30']);
  });
});
