import { expect, it } from 'vitest';
import { progressOn } from '../../../../../main/hosts/cli/progress.ts';

const stream = (isTTY: boolean) => {
  const written: string[] = [];
  return { written, isTTY, write: (piece: string | Uint8Array) => written.push(String(piece)) > 0 };
};

it('writes over one line of a terminal, and leaves it empty', () => {
  const terminal = stream(true);
  const progress = progressOn(terminal);
  progress.tell('read 900 entries');
  progress.tell('read 1 entry');
  progress.clear();
  expect(terminal.written).toEqual(['\r\u001b[Kread 900 entries', '\r\u001b[Kread 1 entry', '\r\u001b[K']);
});

it('is silent where the stream is a file or a pipe', () => {
  const file = stream(false);
  progressOn(file).tell('read 1 entry');
  progressOn(file).clear();
  expect(file.written).toEqual([]);
});
