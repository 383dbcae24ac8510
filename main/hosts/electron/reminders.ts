import type { Due } from '../../../shared/review.ts';
import { reviewText } from '../../../shared/text/review-screens.ts';
import type { Application } from '../../services/application.ts';
import type { Runtime } from './runtime.ts';

/** How often it is looked whether something is due while the application runs, in milliseconds. */
const every = 60 * 60 * 1_000;

/**
 * Shows a notification of the system on a day on which a review is due, or its export is to be asked for: each once a
 * day, without counts and names. Ends with the answered function.
 */
export function setupReminders(
  { Notification }: Pick<Runtime, 'Notification'>,
  application: Pick<Application, 'call'>,
  today: () => string,
  show: () => void,
): () => void {
  const told = new Set<string>();
  const look = async (): Promise<void> => {
    const reply = await application.call('review.due', {});
    const reminder = reply.ok ? ((reply.value as Partial<Due>).reminder ?? null) : null;
    const key = `${today()} ${reminder}`;
    if (reminder === null || told.has(key) || !Notification.isSupported()) return;
    told.add(key);
    const { notice, noticeExport } = reviewText.due;
    const notification = new Notification({
      title: 'Memory Hygiene',
      body: reminder === 'review' ? notice : noticeExport,
      silent: true,
    });
    notification.on('click', show);
    notification.show();
  };
  void look();
  const timer = setInterval(() => void look(), every);
  timer.unref();
  return () => clearInterval(timer);
}
