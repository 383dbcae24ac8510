import { describe, expect, it } from 'vitest';
import { blamedLines } from '../../../../../main/adapters/disk/blamed-lines.ts';
import { isLinear } from '../../../../linear.ts';

/** What git prints of a line: its author's time in seconds, the zone, and after a tab the line. */
const printed = (text: string, seconds: number, zone = '+0000'): string =>
  `${'0'.repeat(40)} 1 1 1\nauthor Made Up\nauthor-time ${seconds}\nauthor-tz ${zone}\nfilename CLAUDE.md\n\t${text}\n`;
const [leap, june] = [1_709_208_000, 1_750_000_000];

describe('the days of lines', () => {
  it('are those of the zone of whoever wrote them', () => {
    const night = Date.UTC(2025, 5, 30, 23, 30) / 1_000;
    for (const [zone, day] of [
      ['+0000', '2025-06-30'],
      ['+0030', '2025-07-01'],
      ['-1200', '2025-06-30'],
      ['+1400', '2025-07-01'],
    ] as const)
      expect(blamedLines(printed('- a', night, zone), '- a')).toEqual([day]);
  });

  it('go with equal lines in their order, and with the first of them where there are more now', () => {
    const porcelain = printed('- a', leap) + printed('', leap) + printed('- a', june);
    expect(blamedLines(porcelain, '- a\n\n- a')).toEqual(['2024-02-29', '2024-02-29', '2025-06-15']);
    expect(blamedLines(porcelain, '- a\n- a\n- a')).toEqual(['2024-02-29', '2025-06-15', '2024-02-29']);
  });

  it('do not mind line ends, and are none for lines that are new', () => {
    expect(blamedLines(printed('- a\r', leap), '- a\n- b\n')).toEqual(['2024-02-29', null, null]);
    expect(blamedLines(printed('- a', leap), '- a\r\n- b')).toEqual(['2024-02-29', null]);
  });

  it('are not taken from a line that looks like what git prints', () => {
    const porcelain = printed('author-time 1', leap) + printed('\tauthor-tz +9900', leap);
    expect(blamedLines(porcelain, 'author-time 1\n\tauthor-tz +9900')).toEqual(['2024-02-29', '2024-02-29']);
  });

  it('take time that grows with their number alone, also where all of them are equal', async () => {
    const daysOf = (many: number) => {
      const [porcelain, text] = [printed('- a', leap).repeat(many), '- a\n'.repeat(many)];
      return () => blamedLines(porcelain, text);
    };
    const [short, long] = [daysOf(25_000), daysOf(100_000)];
    expect(long().filter((day) => day === '2024-02-29')).toHaveLength(100_000);
    expect(await isLinear(short, long)).toBe(true);
  });
});
