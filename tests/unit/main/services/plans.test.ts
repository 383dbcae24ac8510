import { describe, expect, it } from 'vitest';
import { planField, planStep, trainingStep } from '../../../../shared/plan-fields.ts';
import { applicationOn, computer, day } from './ports.ts';

const typed = 'quince marmalade clause';

async function reviewed(plan: 'pro' | 'team' = 'pro') {
  const on = computer();
  const application = applicationOn(on);
  const { ask } = application;
  await ask('settings.set', { plan });
  await ask('review.start', {});
  const answer = (field: string, value: string | null, step = planStep) =>
    ask('review.answer', { step, field, value });
  const own = async () => (await ask('plans.table', {})).rows[0];
  return { ...application, on, answer, own };
}

describe('the plan table', () => {
  it('has no answer before anything was said, and says so for each row that needs one', async () => {
    const { ask } = await reviewed('team');
    const { plan, rows } = await ask('plans.table', {});
    expect(plan).toBe('team');
    expect(rows.map(({ id, own, answer, verified }) => [id, own, answer, verified])).toEqual([
      ['team', true, null, false],
      ['free', false, null, false],
      ['pro', false, null, false],
      ['max', false, null, false],
      ['enterprise', false, null, false],
      ['all', false, null, false],
      ['cowork', false, null, false],
      ['export', false, null, false],
    ]);
    const state = await ask('review.current', {});
    const handling = state?.steps.find(({ id }) => id === planStep);
    expect(handling?.evidence.filter(({ code }) => code === 'plan-unanswered')).toHaveLength(7);
  });

  it('keeps an answer from review to review, and asks for what was seen again', async () => {
    const { ask, answer, own, on } = await reviewed();
    await answer(planField.retention('pro'), '30-days');
    await answer(planField.page('pro'), 'no-date');
    await answer(planField.answer('pro'), 'default');
    await answer(planField.training('pro'), 'off', trainingStep);
    expect(await own()).toMatchObject({ verified: true, answer: { value: 'default', on: null } });
    await ask('review.finish', {});
    expect(await own()).toMatchObject({ verified: true, answer: { value: 'default', on: '2026-03-02' } });
    on.state.now += 31 * day;
    const { steps } = await ask('review.start', {});
    const fields = steps.find(({ id }) => id === planStep)?.fields ?? [];
    const field = (id: string) => fields.find((one) => one.id === id);
    expect(field(planField.answer('pro'))).toMatchObject({ required: false, value: null });
    expect(field(planField.retention('pro'))).toMatchObject({ required: true, anew: true });
  });

  it('asks for the answer again when what was seen differs from the time before', async () => {
    const { ask, answer, on } = await reviewed();
    await answer(planField.retention('pro'), '30-days');
    await answer(planField.answer('pro'), 'default');
    await ask('review.finish', {});
    on.state.now += 31 * day;
    await ask('review.start', {});
    const { steps } = await answer(planField.retention('pro'), '5-years');
    const handling = steps.find(({ id }) => id === planStep);
    expect(handling?.fields.find(({ id }) => id === planField.answer('pro'))).toMatchObject({
      required: true,
      anew: true,
    });
    expect(handling?.evidence).toContainEqual({
      code: 'plan-changed',
      params: { row: 'pro', part: 'retention', before: '30-days', on: '2026-03-02' },
    });
  });

  it('goes to procurement with its answers, as Markdown and as a page', async () => {
    const { ask, answer, on } = await reviewed();
    await answer(planField.answer('enterprise'), 'contract');
    await ask('plans.note', { format: 'markdown' });
    await ask('plans.note', { format: 'html' });
    expect(on.saved.map(({ name, type }) => [name, type])).toEqual([
      ['data-handling-2026-03-02.md', 'text/markdown'],
      ['data-handling-2026-03-02.html', 'text/html'],
    ]);
    for (const { content } of on.saved) {
      expect(content).toContain('We need an Enterprise contract (in the running review).');
      expect(content).toContain('zero retention covers inference of Claude Code');
    }
  });

  it('leaves in the log the choices and days, of typed words a digest, and in no share form the words', async () => {
    const { ask, answer, on, logged } = await reviewed();
    await answer(planField.retention('pro'), 'other');
    await answer(planField.words('pro'), typed);
    await answer(planField.page('pro'), 'dated');
    await answer(planField.pageDate('pro'), '2026-02-20');
    expect(
      logged().flatMap((body) => (body.event === 'step-answered' ? [[body.field, body.choice]] : [])),
    ).toEqual([
      ['retention:pro', 'other'],
      ['retention-words:pro', ''],
      ['page:pro', 'dated'],
      ['page-date:pro', '2026-02-20'],
    ]);
    for (const format of ['markdown', 'csv', 'json', 'pdf'] as const) await ask('log.export', { format });
    for (const { content } of on.saved) {
      expect(content).toContain('page-date:pro');
      expect(content).not.toContain('quince');
    }
    expect((await ask('plans.table', {})).rows[0]?.seen.words).toEqual({ value: typed, on: null });
    await ask('store.clear-notes', {});
    expect((await ask('plans.table', {})).rows[0]?.seen.words).toBeNull();
  });
});

describe('the profile', () => {
  it('tells when a trial ends and since when it is over, until it is decided to go on', async () => {
    const { ask, answer, on } = await reviewed();
    expect((await ask('profile.state', {})).trial).toBeNull();
    await answer('started', '2026-02-01', 'trial');
    expect((await ask('profile.state', {})).trial).toEqual({ on: '2026-03-15', over: false, days: 13 });
    on.state.now += 20 * day;
    expect((await ask('profile.state', {})).trial).toEqual({ on: '2026-03-15', over: true, days: 7 });
    await answer('decision', 'prolong', 'trial');
    await answer('until', '2026-05-01', 'trial');
    expect((await ask('profile.state', {})).trial).toEqual({ on: '2026-05-01', over: false, days: 40 });
    await answer('decision', 'stop', 'trial');
    expect((await ask('profile.state', {})).trial).toBeNull();
    await answer('decision', null, 'trial');
    expect((await ask('profile.state', {})).trial).toMatchObject({ on: '2026-03-15', over: true });
    await ask('settings.set', { profile: 'standard' });
    expect((await ask('profile.state', {})).trial).toBeNull();
  });

  it('tells until when an exception holds, and nothing where it is not used', async () => {
    const on = computer();
    const { ask } = applicationOn(on);
    await ask('settings.set', { profile: 'regulated', plan: 'enterprise' });
    await ask('review.start', {});
    const answer = (field: string, value: string) =>
      ask('review.answer', { step: 'regulated-use', field, value });
    await answer('use', 'exception');
    await answer('until', '2026-03-10');
    expect((await ask('profile.state', {})).exception).toEqual({ on: '2026-03-10', over: false, days: 8 });
    await answer('use', 'not-used');
    expect((await ask('profile.state', {})).exception).toBeNull();
  });
});

describe('what is typed about profiles and accounts', () => {
  it('is in no share form of the log', async () => {
    const on = computer();
    const { ask } = applicationOn(on);
    const words = ['EX-4711', 'Odalys Quenneville', 'Tamarisk workshop', 'the teal account'];
    await ask('settings.set', { profile: 'regulated', plan: 'enterprise' });
    await ask('review.start', {});
    const answer = (step: string, field: string, value: string) =>
      ask('review.answer', { step, field, value });
    await answer('regulated-use', 'use', 'exception');
    await answer('regulated-use', 'ref', 'EX-4711');
    await answer('regulated-use', 'by', 'Odalys Quenneville');
    await answer('accounts', 'list', 'the teal account');
    await ask('review.finish', {});
    await ask('settings.set', { profile: 'standard', plan: 'team' });
    await ask('review.start', {});
    await answer('company', 'workspaces', 'Tamarisk workshop');
    await answer('company', 'signed-by', 'Odalys Quenneville');
    for (const format of ['markdown', 'csv', 'json', 'pdf'] as const) await ask('log.export', { format });
    expect(on.saved).toHaveLength(4);
    for (const { content } of on.saved) {
      expect(content).toContain('signed-by');
      for (const word of words) expect(content).not.toContain(word);
    }
    expect(on.store.logLines().join()).not.toMatch(new RegExp(words.join('|')));
  });
});
