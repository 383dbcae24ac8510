import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../../../main/domain/exporters/calendar.ts';

const file = (more: Partial<Parameters<typeof calendarFile>[0]> = {}): string =>
  calendarFile({
    day: '2026-04-30',
    cadence: 'month',
    anchorDay: 31,
    zone: 'Europe/Berlin',
    uid: '0707',
    made: '2026-03-02T09:00:00.000Z',
    ...more,
  }).content;
const rule = (content: string): string | undefined => content.match(/^RRULE:(.*)\r$/m)?.[1];

describe('the file for a calendar', () => {
  it('has the day, all day long, in its zone, and ends every line as the standard asks', () => {
    const lines = file().split('\r\n');
    expect(lines.slice(0, 8)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Memory Hygiene//EN',
      'X-WR-TIMEZONE:Europe/Berlin',
      'BEGIN:VEVENT',
      'UID:0707@memory-hygiene',
      'DTSTAMP:20260302T090000Z',
      'DTSTART;VALUE=DATE:20260430',
    ]);
    expect(lines.at(-1)).toBe('');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it.each([
    ['week', 3, 'FREQ=WEEKLY'],
    ['fortnight', 3, 'FREQ=WEEKLY;INTERVAL=2'],
    ['month', 15, 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=15'],
    ['month', 31, 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30,31;BYSETPOS=-1'],
    ['quarter', 30, 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30;BYSETPOS=-1'],
    ['half-year', 1, 'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=1'],
    ['year', 1, 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=1'],
  ] as const)('comes again every %s on day %i', (cadence, anchorDay, expected) => {
    expect(rule(file({ cadence, anchorDay }))).toBe(expected);
  });

  it('folds a line that is too long', () => {
    const long = file({ zone: `Made/${'Ü'.repeat(60)}` });
    expect(long.replaceAll('\r\n ', '')).toContain(`X-WR-TIMEZONE:Made/${'Ü'.repeat(60)}\r\n`);
    for (const line of long.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
