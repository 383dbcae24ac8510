import { useState } from 'react';
import { reviewText } from '../../shared/text/review-screens.ts';
import { screenText } from '../../shared/text/screens.ts';
import { ask } from '../api.ts';
import { Dialog } from '../app/dialog.tsx';
import { notify } from '../app/notices.ts';
import { fill, sentenceOf } from '../app/say.ts';
import { useAnswer } from '../app/use-answer.ts';

const text = reviewText.exports;

/** Account exports that lie about on this computer, with their size, and the way to the bin. */
export function ExportsList() {
  const [list, refresh] = useAnswer('exports.list', {}, ['sources', 'review']);
  const [asking, setAsking] = useState(false);
  const files = list?.files ?? [];
  if (files.length === 0) return null;
  const putAway = async (): Promise<void> => {
    setAsking(false);
    const reply = await ask('exports.put-away', { ids: files.map(({ id }) => id) });
    if (!reply.ok) return notify(sentenceOf(reply.error), { tone: 'problem' });
    const failed = reply.value.failed.length;
    notify(failed === 0 ? text.done : fill(text.failed, { failed }), failed === 0 ? {} : { tone: 'problem' });
    refresh();
  };
  return (
    <>
      <ul className="sources">
        {files.map(({ id, place, what, bytes, where }) => (
          <li key={id}>
            <div>
              <bdi>{place}</bdi>{' '}
              <span className="quiet-text">
                {text.what[what]} · {sizeText(bytes)}
              </span>
              {where && <span className="badge problem">{text.where[where]}</span>}
            </div>
          </li>
        ))}
      </ul>
      {list?.bin ? (
        <button type="button" onClick={() => setAsking(true)}>
          {fill(text.go, { count: files.length })}
        </button>
      ) : (
        <p className="hint">{text.byHand}</p>
      )}
      {asking && (
        <Dialog title={fill(text.go, { count: files.length })} onClose={() => setAsking(false)}>
          <p>{text.ask}</p>
          <footer className="row">
            <button type="button" onClick={() => setAsking(false)}>
              {screenText.cancel}
            </button>
            <button type="button" className="danger" onClick={() => void putAway()}>
              {text.confirm}
            </button>
          </footer>
        </Dialog>
      )}
    </>
  );
}

/** Bytes as people say them. */
const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
