import type { Output } from '../../shared/contract.ts';
import type { LogEvent } from '../../shared/log.ts';
import type { Due } from '../../shared/review.ts';
import type { Settings, SkipReason } from '../../shared/settings.ts';
import { calendarFile } from '../domain/exporters/calendar.ts';
import { dueOf } from './due.ts';
import type { Events } from './events.ts';
import { Refusal } from './failure.ts';
import type { Journal } from './journal.ts';
import type { Library } from './library.ts';
import type { Ports } from './ports.ts';
import { dayOf, today } from './today.ts';

export interface Reminders {
  readonly snooze: (until: string | null) => Due;
  readonly skip: (reason: SkipReason) => Due;
  readonly exportAsked: (asked: boolean) => Due;
  /** Ends the wait for an export when one of these sources is an account's, made since it was asked for. */
  readonly arrived: (sources: readonly string[]) => void;
  readonly calendar: () => Promise<Output<'review.calendar'>>;
}

/** What moves a reminder, what leaves a review out, and what tells a calendar. None of it says what a review is about. */
export function createReminders(
  { clock, store, random, desk }: Pick<Ports, 'clock' | 'store' | 'random' | 'desk'>,
  library: Library,
  journal: Journal,
  events: Events,
): Reminders {
  const due = (): Due => dueOf(store, clock);

  const change = (settings: Partial<Settings>, ...lines: readonly LogEvent[]): Due => {
    store.atomically(() => {
      store.saveSettings({ ...store.settings(), ...settings });
      journal(...lines);
    });
    events.emit('changed', { what: 'review' });
    return due();
  };

  return {
    snooze: (until) => change({ snoozedUntil: until }, { event: 'review-snoozed', until }),
    skip: (reason) => {
      const { on } = due();
      if (on === null) throw new Refusal('nothing-due');
      const skipped = [...store.settings().skipped, { due: on, on: today(clock), reason }];
      return change({ skipped, snoozedUntil: null }, { event: 'review-skipped', due: on, reason });
    },
    exportAsked: (asked) => change({ exportAskedOn: asked ? today(clock) : null }),
    arrived: (sources) => {
      const asked = store.settings().exportAskedOn;
      if (asked === null) return;
      const made = sources.flatMap((id) =>
        [...(library.source(id)?.documents.values() ?? [])].flatMap(({ madeAt }) => madeAt ?? []),
      );
      const isHere = made.some((instant) => dayOf(Date.parse(instant), clock.zone()) >= asked);
      if (isHere) change({ exportAskedOn: null });
    },
    calendar: async () => {
      const { on, cadence } = due();
      const { anchorDay } = store.settings();
      const day = on ?? today(clock);
      const uid = [...random(12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      const made = new Date(clock.now()).toISOString();
      const file = calendarFile({
        day,
        cadence,
        anchorDay: anchorDay ?? Number(day.slice(8)),
        zone: clock.zone(),
        uid,
        made,
      });
      const saved = await desk.save(file.name, file.type, file.content);
      return { how: saved.how, name: file.name, href: saved.href };
    },
  };
}
