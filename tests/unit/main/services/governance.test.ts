import { describe, expect, it } from 'vitest';
import { planField, planStep } from '../../../../shared/plan-fields.ts';
import { sayEvidence } from '../../../../shared/text/steps.ts';
import { type Parts, profileOn } from '../../../computer/profile.ts';
import { applicationOf } from './computer/measured.ts';

/** What a person has said who tries it on their own; each part can be left out. */
interface SaidParts {
  /** The trial began so long ago that its six weeks are over; else it began last week. */
  readonly expired?: boolean;
  /** The Enterprise row has no answer. */
  readonly unanswered?: boolean;
}

const rows = ['free', 'max', 'team', 'all', 'cowork'] as const;

/** What the review, the log and the settled answers say of a person with these parts. */
async function reviewOf({ expired = true, unanswered = true, ...parts }: SaidParts & Parts = {}) {
  const { ask, logged, saved } = applicationOf(profileOn('linux', parts));
  await ask('computer.look', {});
  await ask('review.start', {});
  const answer = (step: string, field: string, value: string) => ask('review.answer', { step, field, value });
  await answer('trial', 'started', expired ? '2025-12-01' : '2026-02-23');
  await answer(planStep, planField.answer('pro'), 'default');
  await answer(planStep, planField.retention('pro'), '30-days');
  await answer(planStep, planField.page('pro'), 'no-date');
  for (const row of rows) await answer(planStep, planField.answer(row), 'default');
  if (!unanswered) await answer(planStep, planField.answer('enterprise'), 'not-ours');
  const state = await ask('review.current', {});
  const said = (id: string) =>
    state?.steps.find((step) => step.id === id)?.evidence.map(sayEvidence) ?? [`no step ${id}`];
  await ask('model.brief', { format: 'markdown' });
  const { open } = await ask('review.finish', {});
  return {
    said: { plan: said(planStep), trial: said('trial'), accounts: said('accounts') },
    open,
    log: logged().flatMap((body) => (body.event === 'thing-found' ? [`${body.thing} ${body.warnings}`] : [])),
    trial: (await ask('profile.state', {})).trial,
    brief: saved.flatMap(({ content }) => content.split('\n')),
  };
}

const all = {
  plan: ['Enterprise: not answered yet.'],
  trial: [
    'Begun on 2025-12-01; the time was over on 2026-01-12 (days since: 49). Decide.',
    expect.stringContaining('Connector found: '),
  ],
  accounts: [
    'Accounts found: 2.',
    'Account bbbbbbbb: nothing of it was written on this computer since 2025-04-01, and its memory lies here. Is it still used?',
  ],
};

/** Lines of one brief that the other has not. */
const only = (one: readonly string[], other: readonly string[]): string[] =>
  one.filter((line) => !other.includes(line));

/** What speaks against a row, with the ids of the rows on top of the brief. */
const isAttention = (line: string): boolean => /^- [A-Z0-9, ]+: /.test(line);
const rowsIn = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.match(/^- \*\*([A-Z]\d)/)?.[1] ?? []);

describe('the brief of that computer', () => {
  it.each<[string, SaidParts & Parts, readonly string[], readonly string[]]>([
    [
      'the expired trial',
      { expired: false },
      ['- P1: The trial began on 2025-12-01 and was over on 2026-01-12, 49 days ago.'],
      ['P1'],
    ],
    [
      'the unanswered row',
      { unanswered: false },
      ['- D5: Not answered yet.', '- V3: Rows of the plans that are answered: 4 of 5.'],
      ['V3', 'D5'],
    ],
    [
      'the old account',
      { oldAccount: false },
      [
        '- I1: Account 1 left no trace on this computer since 2025-04-01, and its memory is still on this disk.',
      ],
      ['I1'],
    ],
    [
      'the Slack connector',
      { slack: false },
      [
        '- B4, T4: Connectors not decided yet: 4.',
        '- E4, R3: Slack can send something out.',
        '- P1: Against the trial: the connector Slack.',
      ],
      ['B4', 'E4', 'R3', 'T4', 'P1'],
    ],
  ])('says %s, and loses exactly that when it is removed', async (_, part, lost, rows) => {
    const full = (await reviewOf()).brief;
    const without = (await reviewOf(part)).brief;
    expect(only(full, without).filter(isAttention)).toEqual(lost);
    expect(rowsIn(only(full, without))).toEqual(rows);
    expect(rowsIn(only(without, full))).toEqual(rows);
  });
});

describe('a computer with an expired trial, an unanswered row and an old account', () => {
  it('has each in its step, and the steps that are open in the log', async () => {
    const { said, open, log, trial } = await reviewOf();
    expect(said.plan).toEqual(all.plan);
    expect(said.trial[0]).toBe(all.trial[0]);
    expect(said.trial).toContain('Connector found: Slack. A trial has none.');
    expect(said.accounts).toEqual(all.accounts);
    expect(open).toEqual(expect.arrayContaining([planStep, 'trial', 'accounts']));
    expect(log.filter((line) => line.startsWith('account'))).toHaveLength(2);
    expect(trial).toMatchObject({ on: '2026-01-12', over: true });
  });

  it('that is answered has no line of it, and all others', async () => {
    const before = await reviewOf();
    const after = await reviewOf({ unanswered: false });
    expect(after.said).toEqual({ ...before.said, plan: [] });
    expect(after.open).not.toContain(planStep);
  });

  it('whose trial has just begun has no line of it, and all others', async () => {
    const before = await reviewOf();
    const after = await reviewOf({ expired: false });
    expect(after.said).toEqual({
      ...before.said,
      trial: [
        'Begun on 2026-02-23; the six weeks end on 2026-04-06 (days left: 35).',
        ...before.said.trial.slice(1),
      ],
    });
    expect(after.trial).toMatchObject({ over: false });
  });

  it('without the old account has no line of it, and all others', async () => {
    const before = await reviewOf();
    const after = await reviewOf({ oldAccount: false });
    expect(after.said).toEqual({ ...before.said, accounts: ['Accounts found: 1.'] });
    expect(after.log.filter((line) => line.startsWith('account'))).toHaveLength(1);
  });

  it('without the Slack connector has no line of it, and all others', async () => {
    const before = await reviewOf();
    const after = await reviewOf({ slack: false });
    const slack = 'Connector found: Slack. A trial has none.';
    expect(after.said).toEqual({ ...before.said, trial: before.said.trial.filter((line) => line !== slack) });
  });

  it('of which nothing can be told says so, and is never an all-clear', async () => {
    const { said, open } = await reviewOf({ keys: false, expired: false });
    expect(said.trial[1]).toContain('could not be told');
    expect(open).toContain('accounts');
  });

  it('counts a connector that was typed with those that were found, in a trial and on the list that is signed', async () => {
    const { ask } = applicationOf(profileOn('linux', { keys: false, slack: false }));
    await ask('computer.look', {});
    await ask('connectors.add', { name: 'Harbour files' });
    const said = async (id: string) =>
      (await ask('review.current', {}))?.steps.find((step) => step.id === id)?.evidence.map(sayEvidence);
    await ask('review.start', {});
    expect(await said('trial')).toContain('Connector found: Harbour files. A trial has none.');
    await ask('review.finish', {});
    await ask('settings.set', { profile: 'standard', plan: 'team' });
    await ask('review.start', {});
    expect(await said('company')).toContain('Connectors (1): Harbour files.');
  });
});
