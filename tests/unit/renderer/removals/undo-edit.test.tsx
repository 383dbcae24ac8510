// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { UndoEdit } from '../../../../renderer/removals/undo-edit.tsx';
import { removalOf } from '../../main/domain/checklist/facts.ts';
import { standIn } from '../stand-in.ts';

afterEach(cleanup);

const edit = { id: 'edit-1', until: '2026-04-11', undoable: true };
const undone = ['removals.undo', { edit: 'edit-1' }];

it('undoing the removal of a password or key says first that it is written into the file again', async () => {
  const { calls } = standIn([]);
  render(<UndoEdit removal={removalOf({ changedAtProvider: { on: null, remind: false } })} edit={edit} />);
  await userEvent.click(screen.getByRole('button', { name: 'Undo this edit' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('undoing writes it into the file again');
  expect(calls).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Put it back' }));
  expect(calls).toEqual([undone]);
});

it('anything else is put back at once', async () => {
  const { calls } = standIn([]);
  render(<UndoEdit removal={removalOf({ changedAtProvider: null })} edit={edit} />);
  await userEvent.click(screen.getByRole('button', { name: 'Undo this edit' }));
  expect(calls).toEqual([undone]);
});
