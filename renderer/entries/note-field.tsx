import { useState } from 'react';
import { screenText } from '../../shared/text/screens.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { sentenceOf } from '../app/say.ts';

const text = screenText.details;

/** A note on an entry. What comes back may have values covered: that is what was kept. */
export function NoteField({ id, note }: { id: string; note: string }) {
  const [typed, setTyped] = useState(note);
  const save = async (): Promise<void> => {
    const reply = await ask('entries.note', { id, note: typed });
    if (!reply.ok) return notify(sentenceOf(reply.error), { tone: 'problem' });
    setTyped(reply.value.note);
    notify(text.saved);
  };
  return (
    <section>
      <label className="field">
        <h3>{text.note}</h3>
        <textarea
          id="note"
          rows={2}
          value={typed}
          maxLength={4_000}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <p className="hint">{text.noteHint}</p>
      {typed !== note && (
        <button type="button" onClick={() => void save()}>
          {text.save}
        </button>
      )}
    </section>
  );
}
