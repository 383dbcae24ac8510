import type { Clock } from './ports.ts';

/** A formatter costs a hundred times what it formats, and there are hardly ever two zones in one life of a process. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}

/** The calendar day (YYYY-MM-DD) of an instant in a time zone. */
export const dayOf = (instant: number, zone: string): string => formatterOf(zone).format(new Date(instant));

/** The calendar day on which the person sits, by the clock and zone of the computer. */
export const today = (clock: Clock): string => dayOf(clock.now(), clock.zone());
