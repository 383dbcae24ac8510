import type { Precision } from '../../../shared/age.ts';
import { monthOf, monthPattern } from './months.ts';

/** A date that a text names. `day` is the first calendar day (YYYY-MM-DD) of what it names. */
export interface TextDate {
  readonly day: string;
  readonly precision: Precision;
}

const cheap = /\d{4}/;
const month = `(?:${monthPattern})\\.?`;
const year = '(?:19|20)\\d{2}';
const dated = new RegExp(
  [
    `(?<iso>(?<![\\d-])${year}-\\d{2}-\\d{2}(?!\\d))`,
    `(?<![\\d.])(?<dmyDay>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s{1,3}(?:of\\s|de\\s)?(?<dmyMonth>${month})\\s{1,3}(?:de\\s|del\\s)?(?<dmyYear>${year})`,
    `(?<![\\p{L}])(?<mdyMonth>${month})\\s{1,3}(?<mdyDay>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<mdyYear>${year})`,
    `(?<![\\p{L}])(?<myMonth>${month})\\s{1,3}(?:de\\s|del\\s)?(?<myYear>${year})`,
    `(?<![\\p{L}\\d])(?:Q(?<quarter>[1-4])[\\s-]{0,2}(?<quarterYear>${year})|(?<yearQuarter>${year})[\\s-]{0,2}Q(?<quarterAfter>[1-4]))`,
    `(?<![\\d.])(?<dotDay>\\d{1,2})\\.(?<dotMonth>\\d{1,2})\\.(?<dotYear>${year})(?!\\d)`,
    `(?<![\\d-])(?<isoMonth>${year}-\\d{2})(?![\\d-])`,
    `(?<![\\p{L}])(?:since|in|as of|during|until|by|from|seit|im jahr|ab|bis|depuis|en|desde|hasta)\\s{1,3}(?<cueYear>${year})(?![\\d-])`,
  ].join('|'),
  'giu',
);

const two = (number: number | string): string => String(number).padStart(2, '0');

/** A real calendar day, or undefined: 30 February is none. */
function day(
  yearText: string | undefined,
  monthNumber: number | undefined,
  dayNumber: number,
): string | undefined {
  if (
    yearText === undefined ||
    monthNumber === undefined ||
    monthNumber < 1 ||
    monthNumber > 12 ||
    dayNumber < 1
  )
    return undefined;
  const text = `${yearText}-${two(monthNumber)}-${two(dayNumber)}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

const at = (text: string | undefined, precision: Precision): TextDate[] =>
  text === undefined ? [] : [{ day: text, precision }];

/**
 * Every date that a text names, in four languages: full days, months, quarters, and years behind a word that makes
 * them one. Days written as 03/04/2026 mean two things and are left out.
 */
export function datesIn(text: string): TextDate[] {
  if (!cheap.test(text)) return [];
  return [...text.matchAll(dated)].flatMap(({ groups: g = {} }) => {
    if (g.iso) return at(day(g.iso.slice(0, 4), Number(g.iso.slice(5, 7)), Number(g.iso.slice(8))), 'day');
    if (g.dmyMonth) return at(day(g.dmyYear, monthOf(g.dmyMonth), Number(g.dmyDay)), 'day');
    if (g.mdyMonth) return at(day(g.mdyYear, monthOf(g.mdyMonth), Number(g.mdyDay)), 'day');
    if (g.myMonth) return at(day(g.myYear, monthOf(g.myMonth), 1), 'month');
    if (g.dotYear) return at(day(g.dotYear, Number(g.dotMonth), Number(g.dotDay)), 'day');
    if (g.isoMonth) return at(day(g.isoMonth.slice(0, 4), Number(g.isoMonth.slice(5)), 1), 'month');
    const quarter = g.quarter ?? g.quarterAfter;
    if (quarter) return at(day(g.quarterYear ?? g.yearQuarter, Number(quarter) * 3 - 2, 1), 'quarter');
    return at(day(g.cueYear, 1, 1), 'year');
  });
}

/** The latest date that a text names and that is not after `today`; undefined where it names none. */
export function latestIn(text: string, today: string): TextDate | undefined {
  return datesIn(text)
    .filter(({ day: named }) => named <= today)
    .reduce<TextDate | undefined>(
      (latest, one) => (latest === undefined || one.day > latest.day ? one : latest),
      undefined,
    );
}
