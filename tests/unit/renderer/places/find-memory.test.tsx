// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FindMemory } from '../../../../renderer/places/find-memory.tsx';
import type { Output } from '../../../../shared/contract.ts';
import type { Place } from '../../../../shared/place.ts';
import { standIn } from '../stand-in.ts';

const about = (dialogs: boolean): Output<'app.about'> => ({
  version: '9.9.9',
  host: dialogs ? 'electron' : 'browser',
  dialogs,
  today: '2026-03-02',
  ruleset: 'test-1',
  rules: 1,
});
const place = (id: string, of: Partial<Place> = {}): Place => ({
  id,
  kind: id,
  path: `/home/sam/${id}`,
  side: 'every-session',
  kinds: [],
  files: 1,
  bytes: 12,
  changed: '2026-02-03T10:00:00.000Z',
  leadsTo: null,
  problems: [],
  chosen: false,
  ...of,
});
const found = [
  place('claude-instructions', { leadsTo: '/home/sam/dotfiles/CLAUDE.md' }),
  place('claude-memory', {
    files: 7,
    bytes: 51_200,
    side: 'when-relevant',
    kinds: [{ label: '', files: 7 }],
  }),
  place('gemini', { chosen: true }),
  place('cowork', { files: 0, problems: [{ where: '.', code: 'unreadable-folder' }] }),
];

function open(look: Partial<Output<'places.look'>> = {}, dialogs = true) {
  const stand = standIn([], {
    answers: {
      'places.known': found.map(({ id, kind, path, side }) => ({ id, kind, path, side })),
      'places.look': { places: found, looked: 12, cancelled: false, ...look },
    },
  });
  const onClose = vi.fn();
  render(<FindMemory about={about(dialogs)} onClose={onClose} />);
  return { stand, onClose, user: userEvent.setup() };
}
const line = (name: RegExp): HTMLElement => screen.getByRole('row', { name });
afterEach(cleanup);

describe('finding memory on this computer', () => {
  it('names the places before it looks at any', async () => {
    const { stand } = open();
    expect(await screen.findByText('/home/sam/claude-memory')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(stand.calls).toEqual([]);
  });

  it('shows what is there by kind, path, files, size, last change and side, before anything is read', async () => {
    const { user, stand } = open();
    await user.click(screen.getByRole('button', { name: 'Look at these places' }));
    expect(screen.getByText(/Something is at 4 of 12 places/)).toBe(document.activeElement);
    const cells = within(line(/memory of projects/)).getAllByRole('cell');
    expect(cells.slice(2).map((cell) => cell.textContent)).toEqual([
      '7',
      '51 KB',
      '3 Feb 2026',
      'Instructions and index with every session, the rest when the assistant asks for it',
    ]);
    expect(cells[1]?.textContent).toContain('/home/sam/claude-memory');
    expect(line(/your instructions.*dotfiles/).textContent).toContain(
      'A link to /home/sam/dotfiles/CLAUDE.md',
    );
    expect(stand.calls).toEqual([]);
  });

  it('reads what is chosen by its id, and nothing that is read already or cannot be', async () => {
    const { user, stand, onClose } = open();
    await user.click(screen.getByRole('button', { name: 'Look at these places' }));
    expect(within(line(/Gemini/)).getByRole<HTMLInputElement>('checkbox')).toMatchObject({
      checked: true,
      disabled: true,
    });
    expect(within(line(/Cowork/)).getByRole<HTMLInputElement>('checkbox').disabled).toBe(true);
    expect(line(/Cowork/).textContent).toContain('The system refused to open this folder');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Read 0 places' }).disabled).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: 'Choose all' }));
    await user.click(screen.getByRole('checkbox', { name: /Claude Code: your/ }));
    await user.click(screen.getByRole('button', { name: 'Read 1 place' }));
    expect(stand.calls).toEqual([['places.read', { ids: ['claude-memory'] }]]);
    expect(onClose).toHaveBeenCalled();
  });

  it('says when it was stopped, and when nothing is there', async () => {
    const { user } = open({ places: [], looked: 3, cancelled: true });
    await user.click(screen.getByRole('button', { name: 'Look at these places' }));
    expect(screen.getByRole('status').textContent).toMatch(/Nothing is at the 3 places.*Stopped/);
  });

  it('says in the browser how to name a folder, for want of a dialog', () => {
    open({}, false);
    expect(screen.queryByRole('button', { name: /code folder/ })).toBeNull();
    expect(screen.getByText(/npm start -- PATH/)).toBeTruthy();
  });
});
