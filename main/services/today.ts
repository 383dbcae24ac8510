import type { Clock } from './ports.ts';

/** The calendar day (YYYY-MM-DD) of an instant in a time zone. */
export function dayOf(instant: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(new Date(instant));
}

/** The calendar day on which the person sits, by the clock and zone of the computer. */
export const today = (clock: Clock): string => dayOf(clock.now(), clock.zone());
