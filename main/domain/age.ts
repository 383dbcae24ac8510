import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { Age, Basis, Precision } from '../../shared/age.ts';
import type { Kind } from '../../shared/entry.ts';
import type { Thresholds } from '../../shared/settings.ts';
import { latestIn } from './dates/in-text.ts';
import type { RecordedDate } from './importers/importer.ts';

/** Everything that can date an entry. Days are calendar days (YYYY-MM-DD). */
export interface AgeFacts {
  readonly text: string;
  readonly kind: Kind;
  /** The date before the text, as written. */
  readonly prefix?: string;
  readonly recorded?: RecordedDate;
  /** The "Last updated" line of the file. */
  readonly lastUpdated?: string;
  readonly gitDay?: string;
  readonly modifiedDay?: string;
  readonly firstSeenDay?: string;
}

interface Dated {
  readonly date: string;
  readonly basis: Basis;
  readonly atLeast: boolean;
  readonly precision: Precision;
}

/**
 * How old an entry is, and how that is known. The first basis that holds decides: what the store recorded for this
 * entry; a date in its words; what the store recorded for the whole file; git; the time of the file; when it was
 * first seen. A date that only says "at least this old" never makes an entry fresh.
 */
export function ageOf(facts: AgeFacts, today: string, thresholds: Thresholds): Age {
  const dated = bases(facts, today).find((one) => one !== null && one.date <= today);
  if (!dated)
    return { date: null, basis: 'none', atLeast: false, precision: 'day', days: null, band: 'undated' };
  const days = daysBetween(dated.date, today);
  const [ageing, stale] = thresholds[facts.kind];
  const band = days >= stale ? 'stale' : days >= ageing ? 'ageing' : dated.atLeast ? 'undated' : 'fresh';
  return { ...dated, days, band };
}

function* bases(facts: AgeFacts, today: string): Generator<Dated | null> {
  const { recorded } = facts;
  if (recorded && !recorded.atLeast) yield exact(dayOf(recorded.value), 'recorded');
  if (facts.prefix !== undefined) yield named(facts.prefix, today);
  yield named(facts.text, today);
  if (facts.lastUpdated !== undefined) yield named(facts.lastUpdated, today);
  if (recorded?.atLeast) yield atLeast(dayOf(recorded.value), 'recorded');
  yield atLeast(facts.gitDay, 'git');
  yield atLeast(facts.modifiedDay, 'file');
  yield atLeast(facts.firstSeenDay, 'first-seen');
}

function named(text: string, today: string): Dated | null {
  const found = latestIn(text, today);
  return found ? { date: found.day, basis: 'in-text', atLeast: false, precision: found.precision } : null;
}

const exact = (date: string | undefined, basis: Basis): Dated | null =>
  date === undefined ? null : { date, basis, atLeast: false, precision: 'day' };
const atLeast = (date: string | undefined, basis: Basis): Dated | null =>
  date === undefined ? null : { date, basis, atLeast: true, precision: 'day' };

/** The day of a recorded date, as its own zone has it; undefined where it is none. */
function dayOf(value: string): string | undefined {
  const day = value.match(/^\d{4}-\d{2}-\d{2}(?=$|[T ])/)?.[0];
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}

/** Whole calendar days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  differenceInCalendarDays(local(to), local(from));

const local = (day: string): Date => new Date(`${day}T12:00:00`);
