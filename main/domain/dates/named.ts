import type { Precision } from '../../../shared/age.ts';
import { monthOf, monthPattern } from './months.ts';
import { ordinalPattern, quarterOf } from './quarters.ts';

/** A date that a text names. `day` is the first calendar day (YYYY-MM-DD) of what it names. */
export interface TextDate {
  readonly day: string;
  readonly precision: Precision;
}

/** A date with the place where it stands, in UTF-16 units of the text in its composed form (NFC). */
export interface PlacedDate extends TextDate {
  readonly start: number;
  readonly end: number;
}

const month = `(?:${monthPattern})\\.?`;
const year = '(?:19|20)\\d{2}(?!\\d)';
const of = '(?:of\\s|de\\s|del\\s)?';
const cue =
  'since|in|as of|during|from|seit|im jahr|im jahre|ab|von|depuis|en|à partir de|desde|durante|a partir de';
const part =
  'early|mid|late|the (?:start|beginning|middle|end) of|anfang|mitte|ende|début|fin|mi|principios de|mediados de|finales de';

/** Forms are tried in this order where several begin at the same place. */
const dated = new RegExp(
  [
    `(?<![\\d-])(?<iso>${year}-\\d{2}-\\d{2}(?!\\d))`,
    `(?<![\\p{L}\\d/.])(?<slashed>${year}/\\d{1,2}/\\d{1,2}(?![\\d/]))`,
    `(?<![\\d.])(?<dmyDay>\\d{1,2})(?:st|nd|rd|th|er|\\.?º|\\.)?\\s{1,3}${of}(?<dmyMonth>${month}),?\\s{1,3}${of}(?<dmyYear>${year})`,
    `(?<![\\p{L}])(?<mdyMonth>${month})\\s{1,3}(?<mdyDay>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<mdyYear>${year})`,
    `(?<![\\p{L}])(?<myMonth>${month}),?\\s{1,3}${of}(?<myYear>${year})`,
    `(?<![\\p{L}\\d])[QT](?<quarter>[1-4])[\\s/-]{0,2}${of}(?<quarterYear>${year})`,
    `(?<![\\d-])(?<yearQuarter>${year})[\\s/-]{0,2}[QT](?<quarterAfter>[1-4])(?![\\p{L}\\d])`,
    `(?<![\\p{L}\\d])(?<ordinal>${ordinalPattern})\\s{1,3}(?:quarter|quartal|trimestre),?\\s{1,3}${of}(?<ordinalYear>${year})`,
    `(?<![\\p{L}\\d.])(?<dotDay>\\d{1,2})\\.\\s?(?<dotMonth>\\d{1,2})\\.\\s?(?<dotYear>${year})`,
    `(?<![\\p{L}\\d/])(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<slashYear>${year})(?!/)`,
    `(?<![\\p{L}\\d/])(?<slashMonth>\\d{1,2})/(?<monthYear>${year})(?!/)`,
    `(?<![\\d-])(?<isoMonth>${year}-\\d{2})(?![\\d-])`,
    `(?<![\\p{L}])(?:${cue})\\s{1,3}(?:(?:${part})[\\s-]{1,3})?(?<cueYear>${year})(?![\\d-])`,
  ].join('|'),
  'giu',
);

/** Every form above names a year: most texts hold none, and are not looked through by the forms. */
const anyYear = new RegExp(year);

const two = (number: number | string): string => String(number).padStart(2, '0');

/** A real calendar day, or undefined: 30 February is none. */
function day(
  yearText: string | undefined,
  monthNumber: number | string | undefined,
  dayNumber: number | string | undefined,
): string | undefined {
  if (yearText === undefined || monthNumber === undefined || dayNumber === undefined) return undefined;
  const text = `${yearText}-${two(monthNumber)}-${two(dayNumber)}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** 25/12/2026 and 12/25/2026 can only be read one way; 03/04/2026 means two days, and so none. */
function slashedDay(first: number, second: number, yearText: string | undefined): string | undefined {
  if (first > 12 || first === second) return day(yearText, second, first);
  return second > 12 ? day(yearText, first, second) : undefined;
}

function read(g: Readonly<Record<string, string | undefined>>): readonly [string | undefined, Precision] {
  const iso = (g.iso ?? g.slashed)?.split(/[-/]/);
  if (iso) return [day(iso[0], iso[1], iso[2]), 'day'];
  if (g.dmyMonth) return [day(g.dmyYear, monthOf(g.dmyMonth), g.dmyDay), 'day'];
  if (g.mdyMonth) return [day(g.mdyYear, monthOf(g.mdyMonth), g.mdyDay), 'day'];
  if (g.dotYear) return [day(g.dotYear, g.dotMonth, g.dotDay), 'day'];
  if (g.slashYear) return [slashedDay(Number(g.first), Number(g.second), g.slashYear), 'day'];
  if (g.myMonth) return [day(g.myYear, monthOf(g.myMonth), 1), 'month'];
  if (g.monthYear) return [day(g.monthYear, g.slashMonth, 1), 'month'];
  if (g.isoMonth) return [day(g.isoMonth.slice(0, 4), g.isoMonth.slice(5), 1), 'month'];
  const ordinal = g.ordinal === undefined ? undefined : quarterOf(g.ordinal);
  const quarter = Number(g.quarter ?? g.quarterAfter ?? ordinal ?? 0);
  if (quarter > 0)
    return [day(g.quarterYear ?? g.yearQuarter ?? g.ordinalYear, quarter * 3 - 2, 1), 'quarter'];
  return [day(g.cueYear, 1, 1), 'year'];
}

/**
 * Every date that a text (in its composed form, NFC) names in English, German, French or Spanish: full days, months,
 * quarters, and years behind a word that makes them one, in the order of the text.
 */
export function placedDates(text: string): PlacedDate[] {
  if (!anyYear.test(text)) return [];
  return [...text.matchAll(dated)].flatMap((match) => {
    const [named, precision] = read(match.groups ?? {});
    return named === undefined
      ? []
      : [{ day: named, precision, start: match.index, end: match.index + match[0].length }];
  });
}
