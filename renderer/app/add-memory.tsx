import { useState } from 'react';
import type { Output } from '../../shared/contract.ts';
import { placesText } from '../../shared/text/places.ts';
import { screenText } from '../../shared/text/screens.ts';
import { importBy } from './importing.ts';
import { PasteDialog } from './paste-dialog.tsx';

const text = screenText.import;

/** Closes the menu. To toggle it would open it again, over a dialog that has closed it already. */
const leave = { popoverTarget: 'add-memory', popoverTargetAction: 'hide' } as const;

/** The ways to add memory, as a menu. */
export function AddMemory({ about, onFind }: { about: Output<'app.about'> | undefined; onFind: () => void }) {
  const [pasting, setPasting] = useState(false);
  return (
    <>
      <button type="button" className="primary" popoverTarget="add-memory">
        {text.add}
      </button>
      <div id="add-memory" popover="auto" className="menu">
        {about?.dialogs && (
          <>
            <button
              type="button"
              {...leave}
              onClick={() => void importBy('sources.choose', { what: 'files' })}
            >
              {text.files}
            </button>
            <button
              type="button"
              {...leave}
              onClick={() => void importBy('sources.choose', { what: 'folder' })}
            >
              {text.folder}
            </button>
          </>
        )}
        <button type="button" {...leave} onClick={onFind}>
          {placesText.open}
        </button>
        <button type="button" {...leave} onClick={() => setPasting(true)}>
          {text.paste}
        </button>
        <button type="button" {...leave} onClick={() => void importBy('sources.sample', {})}>
          {text.sample}
        </button>
        <button type="button" {...leave} onClick={() => void importBy('sources.refresh', {})}>
          {text.again}
        </button>
      </div>
      {pasting && <PasteDialog onClose={() => setPasting(false)} />}
    </>
  );
}
