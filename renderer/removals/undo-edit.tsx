import { useState } from 'react';
import type { Removal } from '../../shared/removal.ts';
import { refusalText, removalScreen as text } from '../../shared/text/removals.ts';
import { screenText } from '../../shared/text/screens.ts';
import { ask } from '../api.ts';
import { Dialog } from '../app/dialog.tsx';
import { notify } from '../app/notices.ts';
import { dayText, fill, sentenceOf } from '../app/say.ts';

/** Puts an edited file back. Where a credential would be written into it again, that is said before. */
export function UndoEdit({ removal, edit }: { removal: Removal; edit: NonNullable<Removal['edit']> }) {
  const [asking, setAsking] = useState(false);
  const undo = async (): Promise<void> => {
    setAsking(false);
    const reply = await ask('removals.undo', { edit: edit.id });
    if (!reply.ok) return notify(sentenceOf(reply.error), { tone: 'problem' });
    const refusal = reply.value.files[0]?.refusal;
    notify(refusal ? refusalText[refusal] : text.undone, refusal ? { tone: 'problem' } : {});
  };
  return (
    <>
      <button
        type="button"
        className="quiet"
        onClick={() => (removal.changedAtProvider ? setAsking(true) : void undo())}
      >
        {text.undo}
      </button>
      <span className="quiet-text">{fill(text.undoUntil, { date: dayText(edit.until) })}</span>
      {asking && (
        <Dialog title={text.undo} onClose={() => setAsking(false)}>
          <p>{text.undoSecret}</p>
          <footer className="row">
            <button type="button" onClick={() => setAsking(false)}>
              {screenText.cancel}
            </button>
            <button type="button" className="danger" onClick={() => void undo()}>
              {text.undoGo}
            </button>
          </footer>
        </Dialog>
      )}
    </>
  );
}
