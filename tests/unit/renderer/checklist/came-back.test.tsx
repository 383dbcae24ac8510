// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { CameBack } from '../../../../renderer/checklist/came-back.tsx';
import { removalOf } from '../../main/domain/checklist/facts.ts';
import { standIn } from '../stand-in.ts';

afterEach(cleanup);

it('what was gone and is back stands on top of the review, and leads to the list', async () => {
  const list = (['not-found', 'back', 'back-reworded', 'still-there'] as const).map((state, at) =>
    removalOf({ state, number: at + 1 }),
  );
  standIn([], { answers: { 'removals.list': list } });
  render(<CameBack />);
  await screen.findByText(/Was gone, and is back: #2, #3\. Look at this first\./);
  await userEvent.click(screen.getByRole('button', { name: 'Show what came back' }));
  expect(window.location.hash).toBe('#/removals');
});

it('nothing is said where nothing came back', async () => {
  const { calls } = standIn([], { answers: { 'removals.list': [removalOf({ state: 'not-found' })] } });
  const { container } = render(<CameBack />);
  await Promise.resolve();
  expect([container.textContent, calls]).toEqual(['', []]);
});
