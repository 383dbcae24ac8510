/** Numbers below are seconds since the epoch, as Unix has them; the others milliseconds. */
const firstMilliseconds = 100_000_000_000;

/**
 * An instant as ISO 8601 in UTC, from the spellings that exports use: `Z` or an offset, with up to nine digits of a
 * second's fraction; seconds or milliseconds since the epoch. Undefined for anything else.
 */
export function instantOf(value: unknown): string | undefined {
  if (typeof value === 'number') return isoOf(Math.round(value < firstMilliseconds ? value * 1_000 : value));
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}|$)/.test(value)) return undefined;
  return isoOf(Date.parse(value.replace(/(\.\d{3})\d+/, '$1')));
}

function isoOf(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) || milliseconds <= 0 ? undefined : date.toISOString();
}
