import type { Due } from '../../shared/review.ts';
import { reviewText as text } from '../../shared/text/review-screens.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { go } from '../app/router.ts';
import { counted, dayText, fill, sentenceOf } from '../app/say.ts';

/** When the next review is due, in plain words, and the way into it. */
export function DueLine({ due }: { due: Due }) {
  const start = async (): Promise<void> => {
    const reply = due.state === 'running' ? null : await ask('review.start', {});
    if (reply && !reply.ok) return notify(sentenceOf(reply.error), { tone: 'problem' });
    go('review');
  };
  return (
    <div className={`due ${due.state}`}>
      <p>
        {fill(text.due[due.state], {
          date: due.on ? dayText(due.on) : '',
          days: counted(Math.abs(due.inDays ?? 0), 'day'),
        })}{' '}
        {due.missed > 0 && fill(text.due.missed, { missed: counted(due.missed, 'review') })}
      </p>
      <button type="button" className="primary" onClick={() => void start()}>
        {due.state === 'running' ? text.resume : text.start}
      </button>
    </div>
  );
}
