import { useState } from 'react';
import type { PasteOrigin } from '../../shared/source.ts';
import { screenText } from '../../shared/text/screens.ts';
import { Dialog } from './dialog.tsx';
import { importBy } from './importing.ts';

const text = screenText.paste;
const origins = Object.keys(text.origins) as PasteOrigin[];

/** Takes a pasted list, and asks where it comes from: that decides what its silence can prove later. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const [list, setList] = useState('');
  const [origin, setOrigin] = useState<PasteOrigin>('settings-page');
  const take = () => {
    void importBy('sources.paste', { text: list, origin });
    onClose();
  };
  return (
    <Dialog title={text.title} onClose={onClose} wide>
      <fieldset className="choices">
        <legend>{text.where}</legend>
        {origins.map((one) => (
          <label key={one}>
            <input type="radio" name="origin" checked={origin === one} onChange={() => setOrigin(one)} />
            {text.origins[one]}
          </label>
        ))}
      </fieldset>
      <label className="field">
        {text.label}
        <textarea
          rows={12}
          value={list}
          onChange={(event) => setList(event.target.value)}
          spellCheck={false}
          autoComplete="off"
        />
      </label>
      <p className="hint">{text.hint}</p>
      <footer>
        <button type="button" className="primary" disabled={list.trim() === ''} onClick={take}>
          {text.go}
        </button>
      </footer>
    </Dialog>
  );
}
