import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../../main/adapters/store/key.ts';
import {
  checkChain,
  genesis,
  isReceiptCode,
  lineText,
  parseLine,
  receiptCode,
} from '../../../../../main/domain/log/chain.ts';
import { chained } from './chained.ts';

const five = chained(['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01']);
const headOf = (lines: readonly string[]) => sha256(lines.at(-1) ?? '');
const code = receiptCode(five.length, headOf(five));

describe('the chain of the log', () => {
  it('is whole as it was written, and states its length and its head', () => {
    expect(checkChain(five, sha256)).toEqual({
      ok: true,
      lines: 5,
      head: headOf(five),
      broken: null,
      reason: 'whole',
    });
  });

  it('says so where there is nothing yet', () => {
    expect(checkChain([], sha256)).toEqual({
      ok: true,
      lines: 0,
      head: genesis,
      broken: null,
      reason: 'empty',
    });
  });

  it('writes a line as these very characters, which the next line is bound to', () => {
    const first =
      '{"n":1,"at":"2026-01-01T09:00:00.000Z","zone":"UTC","body":{"event":"review-missed","due":"2026-01-01"},"prev":"0000000000000000000000000000000000000000000000000000000000000000"}';
    expect(five[0]).toBe(first);
    expect(parseLine(five[1] ?? '')?.prev).toBe(sha256(first));
  });

  it.each([
    ['a changed date', 2, (line: string) => line.replace('2026-02', '2026-07'), 3, 'altered'],
    ['another order of keys', 2, (line: string) => reordered(line), 3, 'altered'],
    ['one more space', 2, (line: string) => `${line} `, 3, 'altered'],
    ['a changed number', 2, (line: string) => line.replace('"n":2', '"n":7'), 2, 'altered'],
    ['something that is no line', 2, () => 'nothing', 2, 'unreadable'],
    ['a line without an event', 2, () => '{"n":2}', 2, 'unreadable'],
  ] as const)('shows %s', (_, n, change, broken, reason) => {
    const lines = five.map((line, at) => (at + 1 === n ? change(line) : line));
    expect(lines).not.toEqual(five);
    expect(checkChain(lines, sha256)).toMatchObject({ ok: false, broken, reason });
  });

  it('shows a line that was taken out, put twice or moved, wherever it stood before the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), (at) => {
        const line = five[at] ?? '';
        const without = five.toSpliced(at, 1);
        expect(checkChain(without, sha256).reason).toBe('altered');
        expect(checkChain(five.toSpliced(at, 0, line), sha256).reason).toBe('altered');
        expect(checkChain(without.toSpliced(4, 0, line), sha256).reason).toBe('altered');
      }),
    );
  });

  it('cannot show a cut tail by itself, but can with the code of a receipt', () => {
    const cut = five.slice(0, 3);
    expect(checkChain(cut, sha256).ok).toBe(true);
    expect(checkChain(cut, sha256, code)).toMatchObject({ ok: false, broken: 4, reason: 'cut' });
    expect(checkChain([], sha256, code)).toMatchObject({ ok: false, reason: 'cut' });
  });

  it('shows with the code of a receipt that the last line was changed or all were written anew', () => {
    const last = five.map((line, at) => (at === 4 ? line.replace('05-01"', '05-02"') : line));
    expect(checkChain(last, sha256).ok).toBe(true);
    expect(checkChain(last, sha256, code)).toMatchObject({ ok: false, broken: 5, reason: 'altered' });
    const anew = chained(['2026-01-02', '2026-02-02', '2026-03-02', '2026-04-02', '2026-05-02']);
    expect(checkChain(anew, sha256, code)).toMatchObject({ ok: false, broken: 5, reason: 'altered' });
  });

  it('holds to an older receipt after it has grown', () => {
    const older = receiptCode(3, headOf(five.slice(0, 3)));
    expect(checkChain(five, sha256, older).ok).toBe(true);
    expect(checkChain(five, sha256, receiptCode(0, genesis)).ok).toBe(true);
  });
});

describe('the code of a receipt', () => {
  it('states the count and 24 digits of the head', () => {
    expect(code).toBe(`5-${headOf(five).slice(0, 24)}`);
    expect(isReceiptCode(` ${code.toUpperCase()} `)).toBe(true);
    expect(checkChain(five, sha256, ` ${code.toUpperCase()} `).ok).toBe(true);
  });

  it.each(['', '5', '5-', 'five-0123456789abcdef', '5-0123', '5-0123456789abcdeg'])(
    'is not %j, and such a code never passes',
    (wrong) => {
      expect(isReceiptCode(wrong)).toBe(false);
      expect(checkChain(five, sha256, wrong).ok).toBe(false);
    },
  );
});

it('reads back every line that it writes', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer({ min: 1 }), (at, due, n) => {
      const line = { n, at, zone: 'UTC', body: { event: 'review-missed' as const, due }, prev: genesis };
      expect(parseLine(lineText(line))).toEqual(line);
      expect(lineText(line)).not.toContain('\n');
    }),
  );
});

const reordered = (line: string): string => {
  const { n, ...rest } = JSON.parse(line) as { n: number };
  return JSON.stringify({ ...rest, n });
};
