import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { Age, Basis, Precision } from '../../shared/age.ts';
import type { Kind } from '../../shared/entry.ts';
import type { Thresholds } from '../../shared/settings.ts';
import { stampDateIn, statementDateIn, type TextDate } from './dates/in-text.ts';
import type { RecordedDate } from './importers/importer.ts';

/** Everything that can date an entry. Days are calendar days (YYYY-MM-DD). */
export interface AgeFacts {
  readonly text: string;
  readonly kind: Kind;
  /** The date before the text, as written. */
  readonly prefix?: string;
  readonly recorded?: RecordedDate;
  /** The date of the "Last updated" line of the file, as written. */
  readonly lastUpdated?: string;
  readonly gitDay?: string;
  readonly modifiedDay?: string;
  readonly firstSeenDay?: string;
  /** The day that the snapshot speaks of: it dates nothing, but nothing in it was told later. */
  readonly asOfDay?: string;
}

interface Dated {
  readonly date: string;
  readonly basis: Basis;
  readonly atLeast: boolean;
  readonly precision: Precision;
}

/** Archives and package tools give a file without a time 1970, 1980 or 1985: no memory is as old as that. */
const firstFileDay = '2000-01-01';

/**
 * How old an entry is, and how that is known. The first basis that holds decides: what the store recorded for this
 * entry; the date before its words; a date in them, unless it was still to come when they already stood there; the
 * file's "Last updated" line; what the store recorded for the whole file; git; the time of the file; when it was
 * first seen, which also outdoes a later date of the kinds that only say "at least this old". Such a date never
 * makes an entry fresh. What the store itself says has ended is stale, however young.
 */
export function ageOf(facts: AgeFacts, today: string, thresholds: Thresholds): Age {
  const ended = dayOf(facts.recorded?.until);
  const over = ended !== undefined && ended <= today;
  const until = ended === undefined ? {} : { until: ended };
  const dated = datedBy(facts, over ? ended : undefined, today);
  if (!dated)
    return {
      date: null,
      basis: 'none',
      atLeast: false,
      precision: 'day',
      days: null,
      band: 'undated',
      ...until,
    };
  const days = daysBetween(dated.date, today);
  const [ageing, stale] = thresholds[facts.kind];
  const known = dated.atLeast ? 'undated' : 'fresh';
  const band = over || days > stale ? 'stale' : days > ageing ? 'ageing' : known;
  return { ...dated, days, band, ...until };
}

function datedBy(facts: AgeFacts, ended: string | undefined, today: string): Dated | undefined {
  const { recorded, prefix, text, lastUpdated } = facts;
  const day = dayOf(recorded?.value);
  const bounds = [
    ...atLeast(recorded?.atLeast ? day : undefined, 'recorded'),
    ...atLeast(ended, 'recorded'),
    ...atLeast(facts.gitDay, 'git'),
    ...atLeast((facts.modifiedDay ?? '') < firstFileDay ? undefined : facts.modifiedDay, 'file'),
    ...atLeast(facts.firstSeenDay, 'first-seen'),
  ].filter(({ date }) => date <= today);
  const present = [...bounds.map(({ date }) => date), facts.asOfDay ?? today];
  const oldest = present.reduce((old, date) => (date < old ? date : old), today);
  const seen = bounds.find(({ basis }) => basis === 'first-seen');
  const first = bounds[0];

  if (day !== undefined && !recorded?.atLeast && day <= today)
    return { date: day, basis: 'recorded', atLeast: false, precision: 'day' };
  return (
    inText(prefix === undefined ? undefined : stampDateIn(prefix, today)) ??
    inText(statementDateIn(text, oldest)) ??
    inText(lastUpdated === undefined ? undefined : stampDateIn(lastUpdated, today)) ??
    (seen && first && seen.date < first.date ? seen : first)
  );
}

const inText = (found: TextDate | undefined): Dated | undefined =>
  found && { date: found.day, basis: 'in-text', atLeast: false, precision: found.precision };
const atLeast = (date: string | undefined, basis: Basis): Dated[] =>
  date === undefined ? [] : [{ date, basis, atLeast: true, precision: 'day' }];

/** The day of a recorded date, as its own zone has it; undefined where it is none. */
function dayOf(value: string | undefined): string | undefined {
  const day = value?.match(/^\d{4}-\d{2}-\d{2}(?=$|[T ])/)?.[0];
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}

/** Whole calendar days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  differenceInCalendarDays(local(to), local(from));

const local = (day: string): Date => new Date(`${day}T12:00:00`);
