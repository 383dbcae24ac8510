import type { Due } from '../../shared/review.ts';
import { dueState } from '../domain/schedule.ts';
import type { Clock, Store } from './ports.ts';
import { dayOf, today } from './today.ts';

/** Local days on which reviews were finished, oldest first. */
export const finishedDays = (store: Pick<Store, 'reviews'>, zone: string): string[] =>
  store
    .reviews()
    .flatMap(({ finishedAt }) => (finishedAt === null ? [] : dayOf(Date.parse(finishedAt), zone)))
    .sort();

/** When the next review is due, from what the store knows. */
export function dueOf(store: Pick<Store, 'reviews' | 'settings'>, clock: Clock): Due {
  const { cadence, anchorDay, snoozedUntil, exportAskedOn, ...settings } = store.settings();
  const running = store.reviews().some(({ finishedAt }) => finishedAt === null);
  const finished = finishedDays(store, clock.zone());
  const skipped = settings.skipped.map(({ due }) => due);
  return dueState(
    { cadence, anchorDay, finished, skipped, running, snoozedUntil, exportAskedOn },
    today(clock),
  );
}
