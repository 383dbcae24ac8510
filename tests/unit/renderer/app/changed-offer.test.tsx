// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ChangedOffer } from '../../../../renderer/app/changed-offer.tsx';
import { sourceOf } from '../../main/domain/row.ts';
import { standIn } from '../stand-in.ts';

afterEach(cleanup);

describe('a file that changed on disk', () => {
  it('is offered to be read again, wherever one is', async () => {
    const stand = standIn([], { answers: {} });
    render(<ChangedOffer sources={[sourceOf({ changed: true }), sourceOf({ id: 'b' })]} />);
    expect(screen.getByRole('status').textContent).toContain('1 source changed on disk');
    await userEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect(stand.calls).toEqual([['sources.refresh', {}]]);
  });

  it('can be left for later, until another one changes', async () => {
    const { rerender } = render(<ChangedOffer sources={[sourceOf({ changed: true })]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('status')).toBeNull();
    rerender(<ChangedOffer sources={[sourceOf({ changed: true }), sourceOf({ id: 'b', changed: true })]} />);
    expect(screen.getByRole('status').textContent).toContain('2 sources changed');
  });

  it('is not talked of where none did', () => {
    render(<ChangedOffer sources={[sourceOf()]} />);
    expect(screen.queryByRole('status')).toBeNull();
  });
});
