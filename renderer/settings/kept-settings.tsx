import { useState } from 'react';
import { forgetWord, reviewText } from '../../shared/text/review-screens.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { fill, sentenceOf } from '../app/say.ts';
import { useAnswer } from '../app/use-answer.ts';

const text = reviewText.settings;

/** What was typed is emptied kind by kind. */
const clearing = {
  notes: { method: 'store.clear-notes', button: text.clearNotes, done: text.notesCleared },
  terms: { method: 'store.clear-terms', button: text.clearTerms, done: text.termsCleared },
} as const;
type Clearable = keyof typeof clearing;
const isClearable = (what: string): what is Clearable => Object.hasOwn(clearing, what);

/** What lies on this computer, by kind and size, and how to be rid of it. */
export function KeptSettings() {
  const [inventory, refresh] = useAnswer('store.inventory', {}, ['log', 'settings']);
  const [typed, setTyped] = useState('');
  const clear = async (what: Clearable): Promise<void> => {
    const { method, done } = clearing[what];
    const reply = await ask(method, {});
    notify(reply.ok ? done : sentenceOf(reply.error));
    refresh();
  };
  const forget = async (): Promise<void> => {
    const reply = await ask('store.forget-everything', { confirmation: typed });
    notify(reply.ok ? text.forgotten : sentenceOf(reply.error), { tone: 'problem' });
  };
  return (
    <section>
      <h2>{text.kept}</h2>
      <p className="hint">
        <bdi>{fill(text.keptHint, { folder: inventory?.folder ?? '' })}</bdi>
      </p>
      <table className="bars">
        <tbody>
          {inventory?.kept.map(({ what, items, bytes }) => (
            <tr key={what}>
              <th scope="row">{Object.entries(text.kinds).find(([kind]) => kind === what)?.[1] ?? what}</th>
              <td>{items}</td>
              <td>{fill(text.bytes, { bytes })}</td>
              <td>
                {isClearable(what) && items > 0 && (
                  <button type="button" onClick={() => void clear(what)}>
                    {clearing[what].button}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint" id="forget-hint">
        {fill(text.forgetHint, { word: forgetWord })}
      </p>
      <p className="row">
        <input
          type="text"
          aria-labelledby="forget-hint"
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button
          type="button"
          className="danger"
          disabled={typed.trim().toLowerCase() !== forgetWord}
          onClick={() => void forget()}
        >
          {text.forget}
        </button>
      </p>
    </section>
  );
}
