import type { Cadence } from '../../../shared/settings.ts';
import { reviewText } from '../../../shared/text/review-screens.ts';

/** Longest line of a calendar file in octets, its line end not counted (RFC 5545, section 3.1). */
const longest = 75;

/**
 * A calendar file (RFC 5545) with the day of the next review, all day long, and how it comes again. It says nothing of
 * what a review is about. `day` is a local calendar day (YYYY-MM-DD) in `zone`, `made` an instant (ISO 8601).
 */
export function calendarFile(of: {
  readonly day: string;
  readonly cadence: Cadence;
  readonly anchorDay: number;
  readonly zone: string;
  readonly uid: string;
  readonly made: string;
}): { readonly name: string; readonly type: string; readonly content: string } {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Memory Hygiene//EN',
    `X-WR-TIMEZONE:${escaped(of.zone)}`,
    'BEGIN:VEVENT',
    `UID:${of.uid}@memory-hygiene`,
    `DTSTAMP:${of.made.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${of.day.replaceAll('-', '')}`,
    `RRULE:${repeats(of.cadence, of.anchorDay)}`,
    `SUMMARY:${escaped(reviewText.due.notice)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(reviewText.due.notice)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return { name: 'memory-review.ics', type: 'text/calendar', content: lines.map(folded).join('') };
}

const months: Readonly<Record<Exclude<Cadence, 'week' | 'fortnight'>, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** A day that a month does not have is its last: the latest of the days that it has, up to the anchor day. */
function repeats(cadence: Cadence, anchorDay: number): string {
  if (cadence === 'week') return 'FREQ=WEEKLY';
  if (cadence === 'fortnight') return 'FREQ=WEEKLY;INTERVAL=2';
  const every = `FREQ=MONTHLY;INTERVAL=${months[cadence]}`;
  if (anchorDay <= 28) return `${every};BYMONTHDAY=${anchorDay}`;
  const days = [28, 29, 30, 31].filter((day) => day <= anchorDay);
  return `${every};BYMONTHDAY=${days.join(',')};BYSETPOS=-1`;
}

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\n/g, '\\n');

/** A content line with its end; what is longer than the limit goes on in the next line behind a blank. */
function folded(line: string): string {
  const parts: string[] = [];
  for (let rest = line; rest !== ''; ) {
    let length = Math.min(rest.length, parts.length === 0 ? longest : longest - 1);
    while (octets(rest.slice(0, length)) > (parts.length === 0 ? longest : longest - 1)) length -= 1;
    parts.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return `${parts.join('\r\n ')}\r\n`;
}

const octets = (text: string): number => new TextEncoder().encode(text).length;
