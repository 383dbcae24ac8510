/**
 * An instant as ISO 8601 in UTC, from the spellings that exports use: `Z` or an offset, with up to nine digits of a
 * second's fraction. Undefined for anything else.
 */
export function instantOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}|$)/.test(value)) return undefined;
  const milliseconds = Date.parse(value.replace(/(\.\d{3})\d+/, '$1'));
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}
