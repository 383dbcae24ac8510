// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { planRows } from '../../../../main/domain/data-handling/plan-rows.ts';
import type { Field } from '../../../../shared/review.ts';
import { standIn } from '../stand-in.ts';

afterEach(cleanup);

const field = (of: Pick<Field, 'id' | 'label' | 'about' | 'choices'>): Field => ({
  kind: 'choice',
  required: true,
  unsettled: [],
  anew: false,
  value: null,
  earlier: null,
  ...of,
});
const answerOf = (row: string, about: string): Field =>
  field({
    id: `answer:${row}`,
    label: 'plan-answer',
    about,
    choices: ['default', 'contract', 'keep-out', 'not-ours'],
  });
const review = {
  steps: [
    {
      id: 'data-handling',
      opens: 'data-handling',
      fields: [answerOf('pro', 'Pro'), answerOf('max', 'Max'), answerOf('team', 'Team')],
    },
    {
      id: 'training',
      opens: null,
      fields: [field({ id: 'switch:pro', label: 'training-switch', about: 'Pro', choices: ['on', 'off'] })],
    },
  ],
};
const asked = { 'data-handling': { 'answer:enterprise': 'contract', 'answer:free': 'not-ours' } };

async function show(current: unknown, answers: Record<string, Record<string, string>> | null = asked) {
  const rows = planRows('pro', answers, [
    {
      on: '2026-02-02',
      steps: {
        'data-handling': { 'retention:pro': '30-days', 'page:pro': 'no-date' },
        training: { 'switch:pro': 'off' },
      },
    },
  ]);
  const stand = standIn([], {
    answers: { 'plans.table': { plan: 'pro', rows }, 'review.current': current },
  });
  const { DataHandlingScreen } = await import('../../../../renderer/data-handling/data-handling-screen.tsx');
  render(<DataHandlingScreen />);
  await screen.findByRole('heading', { name: /^Pro/ });
  return stand;
}
const row = (name: RegExp): HTMLElement => screen.getByRole('article', { name });

describe('the data handling screen', () => {
  it('shows the own plan first, what holds beside every plan, and folds the others away', async () => {
    await show(review);
    const names = screen.getAllByRole('article').map((one) => one.querySelector('h3')?.textContent?.trim());
    expect(names.map((name) => name?.split(' ')[0])).toEqual([
      'Pro',
      'Every',
      'Cowork',
      'Account',
      'Free',
      'Max',
      'Team',
      'Enterprise',
    ]);
    expect(names[0]).toContain('your plan');
    expect(row(/^Max/).closest('details')).toBeTruthy();
    expect(row(/^Cowork/).closest('details')).toBeNull();
  });

  it('holds the page against the vendor with the months of both, and names the sources without a link', async () => {
    await show(review);
    const pro = within(row(/^Pro/));
    expect(pro.getByRole('row', { name: /^The page says \(April 2026\) about 5 years/ })).toBeTruthy();
    expect(pro.getByRole('row', { name: /^The vendor says \(November 2026\) 5 years while/ })).toBeTruthy();
    expect(pro.getByText(/article 10023565/)).toBeTruthy();
    expect(document.querySelector('a[href^="http"]')).toBeNull();
  });

  it('says that a row is not verified, or when it was looked up, and sets a difference off', async () => {
    await show(review, { ...asked, training: { 'switch:pro': 'on' } });
    expect(within(row(/^Pro/)).getByText(/looked up on 2 Feb 2026/)).toBeTruthy();
    expect(within(row(/^Pro/)).getByText('was “Off” on 2 Feb 2026').tagName).toBe('MARK');
    expect(within(row(/^Pro/)).getByText(/differs from the table above, which says 5 years/)).toBeTruthy();
    expect(within(row(/^Max/)).getByText(/not verified: nothing was entered/)).toBeTruthy();
  });

  it('says beside the answer what an Enterprise contract does not give', async () => {
    await show(review);
    expect(
      within(row(/^Enterprise/)).getByText(/^Enterprise: an Enterprise contract does not give it for Cowork/),
    ).toBeTruthy();
  });

  it('answers a row in the step that it belongs to', async () => {
    const { calls } = await show(review);
    const user = userEvent.setup();
    await user.click(within(row(/^Pro/)).getByRole('radio', { name: 'We accept the default' }));
    await user.click(within(row(/^Pro/)).getByRole('radio', { name: 'Off' }));
    expect(calls).toEqual([
      ['review.answer', { step: 'data-handling', field: 'answer:pro', value: 'default' }],
      ['review.answer', { step: 'training', field: 'switch:pro', value: 'off' }],
    ]);
  });

  it('answers the plans that have no answer yet together, and no other', async () => {
    const { calls } = await show(review);
    await userEvent
      .setup()
      .click(screen.getByRole('button', { name: 'None of the others is our plan', hidden: true }));
    expect(calls).toEqual(
      ['max', 'team'].map((one) => [
        'review.answer',
        { step: 'data-handling', field: `answer:${one}`, value: 'not-ours' },
      ]),
    );
  });

  it('offers a review where none runs, and asks nothing before', async () => {
    const { calls } = await show(null);
    expect(screen.queryByRole('radio')).toBeNull();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Start the review' }));
    expect(calls).toEqual([['review.start', {}]]);
  });

  it('hands the note for procurement over', async () => {
    const { calls } = await show(review);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Note for procurement (Markdown)' }));
    expect(calls).toEqual([['plans.note', { format: 'markdown' }]]);
  });
});
