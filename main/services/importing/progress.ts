import type { Events } from '../events.ts';
import type { Clock } from '../ports.ts';

/** At most this many progress events a second: a page that repaints more often shows nothing more. */
const perSecond = 10;

export type Report = (
  phase: 'finding' | 'reading' | 'scanning' | 'dating' | 'searching',
  done: number,
  total: number,
) => void;

/**
 * Lets a phase's first report through at once, and after it only as many as a page can show. Folders go on being
 * found while the first files are read: that is not told any more.
 */
export function throttled(clock: Clock, events: Events): Report {
  let phase = '';
  let next = 0;
  return (now, done, total) => {
    if (now === 'finding' && phase !== '' && phase !== now) return;
    const time = clock.now();
    if (now === phase && time < next && done !== total) return;
    phase = now;
    next = time + 1_000 / perSecond;
    events.emit('progress', { phase: now, done, total });
  };
}
