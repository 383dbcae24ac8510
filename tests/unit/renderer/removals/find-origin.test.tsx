// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { FindOrigin } from '../../../../renderer/removals/find-origin.tsx';
import type { Origins } from '../../../../shared/origin.ts';
import { originFigures } from '../../../../shared/origin-figures.ts';
import { removalOf } from '../../main/domain/checklist/facts.ts';
import { standIn } from '../stand-in.ts';

afterEach(cleanup);

const origins: Origins = {
  hindrance: null,
  cancelled: false,
  files: ['conversations-000.zip!/conversations.json'],
  chats: 12,
  messages: 96,
  others: 0,
  unread: 0,
  found: [],
  more: 0,
};

async function looked(of: Partial<Origins>) {
  const stand = standIn([], { answers: { 'removals.origins': { ...origins, ...of } } });
  render(<FindOrigin removal={removalOf({ chats: true, number: 7 })} />);
  await userEvent.click(screen.getByRole('button', { name: 'Where did this come from?' }));
  return { ...stand, dialog: await screen.findByRole('dialog', { name: 'Chats that #7 may come from' }) };
}

describe('the search for where an entry came from', () => {
  it('lists chats by title and date, with how alike they are', async () => {
    const chat = { title: 'New post', begun: '2026-01-06', last: '2026-02-01', likeness: 0.834 };
    const { dialog } = await looked({ found: [chat, { ...chat, title: '', begun: null }], more: 3 });
    const rows = (await within(dialog).findAllByRole('row')).map((line) =>
      [...line.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['Chat', 'Begun', 'Last used', 'How alike'],
      ['New post', '6 Jan 2026', '1 Feb 2026', '83 %'],
      ['without a title', '', '1 Feb 2026', '83 %'],
    ]);
    expect(dialog.textContent).toContain('3 more are alike');
  });

  it('that finds nothing says what it looked through and how good it is', async () => {
    const { dialog } = await looked({ unread: 1, others: 2 });
    await within(dialog).findByText('No chat was found that says this.');
    expect(dialog.textContent).toContain(
      '12 chats, 96 messages. 2 chats of another account left out. 1 part could',
    );
    expect(dialog.textContent).toContain(`${originFigures.found} of 100`);
  });

  it('that was stopped claims nothing', async () => {
    const { dialog } = await looked({ cancelled: true });
    await within(dialog).findByText(/Stopped before the end/);
    expect(within(dialog).queryByText(/No chat was found/)).toBeNull();
  });

  it('says why nothing can be looked through', async () => {
    const { dialog } = await looked({ hindrance: 'no-conversations' });
    await within(dialog).findByText(/No conversations lie with the export/);
  });

  it('ends with its dialog, and is not offered where there are no chats', async () => {
    const { calls, dialog } = await looked({});
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(calls.map(([method]) => method)).toContain('removals.stop-origins');
    cleanup();
    render(<FindOrigin removal={removalOf({ chats: false })} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
