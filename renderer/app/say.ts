import type { Failure } from '../../shared/reply.ts';
import { errorText } from '../../shared/text/errors.ts';
import { counted, fill } from '../../shared/text/problems.ts';
import { CallError } from '../api.ts';

/** The sentence of a failure. An unknown code, and anything that is no failure, reads as an unexpected one. */
export function sentenceOf(failure: Failure | unknown): string {
  const { code, params } =
    failure instanceof CallError ? failure.failure : isFailure(failure) ? failure : { code: 'unexpected' };
  const known = Object.entries(errorText).find(([key]) => key === code)?.[1] ?? errorText.unexpected;
  return fill(known, params);
}

const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';

export { counted, fill };

/** A calendar day (YYYY-MM-DD) or an instant as people write it here: 3 Mar 2026. */
export function dayText(value: string): string {
  const day = value.length === 10 ? new Date(`${value}T12:00:00`) : new Date(value);
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A size in bytes as people say it: 940 B, 12 KB, 3.4 MB. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} KB`;
  const mega = bytes / 1_000_000;
  return `${mega < 100 ? mega.toFixed(1) : Math.round(mega)} MB`;
}

/** An age in days, rounded the way people say it. */
export function ageText(days: number): string {
  if (days < 1) return 'today';
  if (days < 60) return `${days} d`;
  if (days < 730) return `${Math.round(days / 30.4)} mo`;
  return `${Math.floor(days / 365.25)} y`;
}

/** An age in days as a sentence says it: 8 months. */
export function lengthText(days: number): string {
  if (days < 60) return counted(days, 'day');
  if (days < 730) return counted(Math.round(days / 30.4), 'month');
  return counted(Math.floor(days / 365.25), 'year');
}

/** The month of a calendar day: March 2026. */
export const monthText = (day: string): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric' });
