// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../shared/settings.ts';
import { standIn } from '../stand-in.ts';

afterEach(cleanup);

const profileOf = (more: object) => ({
  profile: 'pilot',
  plan: 'pro',
  trial: null,
  exception: null,
  ...more,
});

describe('the question how it is used', () => {
  async function show(confirmed: boolean) {
    const stand = standIn([], {
      answers: { 'settings.get': { ...defaultSettings, profileConfirmed: confirmed } },
    });
    const { ProfileQuestion } = await import('../../../../renderer/profile/profile-question.tsx');
    render(<ProfileQuestion />);
    return stand;
  }

  it('is asked until it is confirmed, with what each answer means', async () => {
    const { calls } = await show(false);
    await screen.findByRole('heading', { name: 'How do you use it?' });
    const user = userEvent.setup();
    await user.selectOptions(screen.getByLabelText('How you use it'), 'Healthcare, finance or government');
    await user.selectOptions(screen.getByLabelText('Plan'), 'Enterprise');
    await user.click(screen.getByRole('button', { name: 'That is right' }));
    expect(calls).toEqual([
      ['settings.set', { profile: 'regulated' }],
      ['settings.set', { plan: 'enterprise' }],
      ['settings.set', { profileConfirmed: true }],
    ]);
  });

  it('is gone afterwards', async () => {
    await show(true);
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('what ends', () => {
  async function show(more: object): Promise<void> {
    standIn([], { answers: { 'profile.state': profileOf(more) } });
    const { ProfileLine } = await import('../../../../renderer/profile/profile-line.tsx');
    render(<ProfileLine />);
  }

  it.each([
    [
      { trial: { on: '2026-03-15', over: false, days: 13 } },
      'Your trial ends on 15 Mar 2026, in 13 days.',
      false,
    ],
    [{ trial: { on: '2026-03-15', over: false, days: 0 } }, 'Your trial ends today.', false],
    [
      { trial: { on: '2026-03-15', over: true, days: 1 } },
      'Your trial was over on 15 Mar 2026, 1 day ago: decide in the review.',
      true,
    ],
    [
      { profile: 'regulated', exception: { on: '2026-03-15', over: true, days: 3 } },
      'The exception that you used it under ended on 15 Mar 2026, 3 days ago: decide in the review.',
      true,
    ],
  ])('is said in words, and leads to the review once it is over: %o', async (more, sentence, leads) => {
    await show(more);
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Open the review' }) !== null).toBe(leads);
  });
});
