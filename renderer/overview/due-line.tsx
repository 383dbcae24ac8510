import { useState } from 'react';
import type { Due } from '../../shared/review.ts';
import { type SkipReason, skipReasons } from '../../shared/settings.ts';
import { reviewText } from '../../shared/text/review-screens.ts';
import { screenText } from '../../shared/text/screens.ts';
import { ask } from '../api.ts';
import { Dialog } from '../app/dialog.tsx';
import { handOver } from '../app/hand-over.ts';
import { notify } from '../app/notices.ts';
import { go } from '../app/router.ts';
import { counted, dayText, fill, sentenceOf } from '../app/say.ts';

const text = reviewText.due;
/** Days that the reminder keeps quiet for when it is put off. */
const quietFor = 3;

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
        {fill(text[due.state], {
          date: due.on ? dayText(due.on) : '',
          days: counted(Math.abs(due.inDays ?? 0), 'day'),
        })}{' '}
        {due.missed > 0 && fill(text.missed, { missed: counted(due.missed, 'review') })}
      </p>
      <button type="button" className="primary" onClick={() => void start()}>
        {due.state === 'running' ? reviewText.resume : reviewText.start}
      </button>
      <ExportLine due={due} />
      {due.on !== null && due.state !== 'running' && <Later due={due} />}
    </div>
  );
}

/** An export takes its time, so it is asked for before the review, and waited for. */
function ExportLine({ due: { reminder, exportAskedOn } }: { due: Due }) {
  if (exportAskedOn === null && reminder !== 'ask-export') return null;
  return (
    <p className="wide-row">
      {exportAskedOn === null ? text.askExport : fill(text.waiting, { date: dayText(exportAskedOn) })}{' '}
      <button
        type="button"
        onClick={() => void ask('review.export-asked', { asked: exportAskedOn === null })}
      >
        {exportAskedOn === null ? text.asked : text.notWaiting}
      </button>
    </p>
  );
}

function Later({ due }: { due: Due }) {
  const [asking, setAsking] = useState(false);
  const skip = async (reason: SkipReason): Promise<void> => {
    setAsking(false);
    const reply = await ask('review.skip', { reason });
    if (!reply.ok) notify(sentenceOf(reply.error), { tone: 'problem' });
  };
  return (
    <p className="wide-row row">
      {due.snoozedUntil !== null && due.reminder === null && (
        <span className="quiet-text">{fill(text.snoozed, { date: dayText(due.snoozedUntil) })}</span>
      )}
      {due.reminder === 'review' && (
        <button
          type="button"
          className="quiet"
          onClick={() => void ask('review.snooze', { until: inDays(quietFor) })}
        >
          {text.snooze}
        </button>
      )}
      <button type="button" className="quiet" onClick={() => setAsking(true)}>
        {text.skip}
      </button>
      <button
        type="button"
        className="quiet"
        onClick={async () => handOver(await ask('review.calendar', {}), text.calendarSaved)}
      >
        {text.calendar}
      </button>
      {asking && (
        <Dialog title={text.skipTitle} onClose={() => setAsking(false)}>
          <p>{text.skipHint}</p>
          <div className="column">
            {skipReasons.map((reason) => (
              <button type="button" key={reason} onClick={() => void skip(reason)}>
                {text.skipReasons[reason]}
              </button>
            ))}
          </div>
          <footer>
            <button type="button" onClick={() => setAsking(false)}>
              {screenText.cancel}
            </button>
          </footer>
        </Dialog>
      )}
    </p>
  );
}

/** The local calendar day so many days from now. */
const inDays = (days: number): string => {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toLocaleDateString('sv-SE');
};
