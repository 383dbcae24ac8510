// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copy } from '../../../../renderer/removals/copy.ts';
import { standIn } from '../stand-in.ts';

const board = { text: '', readable: true };
beforeEach(() => {
  vi.useFakeTimers();
  board.readable = true;
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: async (text: string) => {
        board.text = text;
      },
      readText: async () => {
        if (!board.readable) throw new Error('not allowed');
        return board.text;
      },
    },
  });
});
afterEach(() => void vi.useRealTimers());

const name = 'the entry about a password or key under Work context';

it('in a browser tab the clipboard is cleared after a minute', async () => {
  standIn([], { answers: { 'desk.copy': { done: false } } });
  await copy(name);
  await vi.advanceTimersByTimeAsync(59_000);
  expect(board.text).toBe(name);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(board.text).toBe('');
});

it('what somebody else put there, or what the tab may not look at, stays', async () => {
  standIn([], { answers: { 'desk.copy': { done: false } } });
  await copy(name);
  board.text = 'other';
  await vi.advanceTimersByTimeAsync(60_000);
  expect(board.text).toBe('other');
  await copy(name);
  board.readable = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(board.text).toBe(name);
});

it('where the host copies, the page leaves the clipboard to it', async () => {
  standIn([], { answers: { 'desk.copy': { done: true } } });
  board.text = '';
  await copy(name);
  expect(board.text).toBe('');
});
