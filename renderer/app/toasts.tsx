import { screenText as text } from '../../shared/text/screens.ts';
import { dismiss, useNotices } from './notices.ts';

/** The current message, shown and read out politely. */
export function Toasts() {
  const notices = useNotices();
  return (
    <section className="toasts" aria-label={text.messages}>
      <div role="status" aria-live="polite" className="unseen">
        {notices.map((notice) => notice.text).join(' ')}
      </div>
      {notices.map((notice) => (
        <div key={notice.id} className={`toast ${notice.tone}`}>
          <span>{notice.text}</span>
          {notice.undo && (
            <button type="button" onClick={notice.undo}>
              {text.undo}
            </button>
          )}
          <button type="button" className="quiet" aria-label={text.close} onClick={() => dismiss(notice.id)}>
            ✕
          </button>
        </div>
      ))}
    </section>
  );
}
