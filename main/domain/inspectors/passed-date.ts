import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import type { Precision } from '../../../shared/age.ts';
import { type PlacedDate, placedDates } from '../dates/named.ts';
import { blockOf } from './block.ts';
import type { Inspector } from './inspector.ts';
import { dayBefore, ends, past, planned } from './words/ahead.ts';

/** How far before a date, and behind it, its words are looked for, in UTF-16 units. */
const reach = { before: 60, after: 24 } as const;

/** No assistant remembered anything before: an earlier day was past when it was written. */
const earliest = '2020-01-01';

const word = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;
const ending = new RegExp(word(ends), 'iu');
const planning = new RegExp(word(planned), 'iu');
const months: Readonly<Record<Exclude<Precision, 'day'>, number>> = { month: 1, quarter: 3, year: 12 };

/** The last calendar day of what a date names: of March the 31st. */
function lastDay({ day, precision }: PlacedDate): string {
  if (precision === 'day') return day;
  return format(addDays(addMonths(parseISO(day), months[precision]), -1), 'yyyy-MM-dd');
}

/** How sure it is that a date was still to come when it was written: by the words in its sentence. */
function judge(text: string, { start, end }: PlacedDate, after: number): number {
  const before =
    text
      .slice(Math.max(after, start - reach.before), start)
      .split(/[.;!?]\s|\n/)
      .at(-1) ?? '';
  if (past.test(before)) return 0;
  if (ending.test(before)) return 0.8;
  if (planning.test(before) || dayBefore.test(before)) return 0.6;
  return /^\s*(?:deadline|due|launch|release|frist|termin|live|ab|aus|échéance|fecha límite)(?!\p{L})/iu.test(
    text.slice(end, end + reach.after),
  )
    ? 0.6
    : 0;
}

/** Deadlines and plans whose day has gone by. */
export const passedDate: Inspector = {
  id: 'passed-date',
  title: 'Date that has passed',
  category: 'expired',
  severity: 'low',
  why: 'It speaks of something that was to come on a day, in a month or in a quarter that has gone by.',
  remedy: 'Delete it, or say what became of it.',
  source: 'unverified',
  keywords: ['202', '203', '204'],
  begin: (today) =>
    function* (entry, place, document) {
      const text = entry.text;
      const block = blockOf(entry, place, document);
      if (block === 'fence' || block === 'comment') return;
      const dates = placedDates(text);
      for (const [at, date] of dates.entries()) {
        if (date.day < earliest || lastDay(date) >= today) continue;
        const confidence = judge(text, date, dates[at - 1]?.end ?? 0);
        if (confidence > 0) yield { start: date.start, end: date.end, confidence };
      }
    },
  examples: {
    hits: [
      { entries: ['The report is due on 3 March 2026'] },
      { entries: ['Send the draft by the end of March 2026'] },
      { entries: ['The page goes live on 1 October 2026'] },
      { entries: ['Training for a half marathon in April 2026'] },
      { entries: ['The offer is valid until Q2 2026'] },
      { entries: ['Abgabe spätestens am 15. März 2026'] },
      { entries: ['Le projet sera livré en mars 2026'] },
      { entries: ['El contrato vence el 30 de junio de 2026'] },
    ],
    misses: [
      { entries: ['The report is due on 3 March 2027'] },
      { entries: ['Valid until November 2026'] },
      { entries: ['In March 2026 Alex moved the team'] },
      { entries: ['The deal was signed by Mira in March 2026'] },
      { entries: ['Was in Lisbon until 3 March 2026'] },
      { entries: ['Works at Northwind since March 2025'] },
      { entries: ['Due to the change of 3 March 2026 the list is short'] },
    ],
  },
};
