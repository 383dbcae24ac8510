import { useState } from 'react';
import type { Output } from '../../shared/contract.ts';
import { placesText } from '../../shared/text/places.ts';
import { screenText } from '../../shared/text/screens.ts';
import { ProfileQuestion } from '../profile/profile-question.tsx';
import { importBy } from './importing.ts';
import { PasteDialog } from './paste-dialog.tsx';

const text = screenText.first;

/** The first screen: four doors, how to get an export, and what the application promises. */
export function FirstRun({ about, onFind }: { about: Output<'app.about'> | undefined; onFind: () => void }) {
  const [pasting, setPasting] = useState(false);
  return (
    <div className="page first-run">
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <div className="doors">
        <section>
          <h2>{text.export.title}</h2>
          <p>{text.export.body}</p>
          {about?.dialogs && (
            <p className="row">
              <button
                type="button"
                className="primary"
                onClick={() => void importBy('sources.choose', { what: 'files' })}
              >
                {screenText.import.files}
              </button>
              <button type="button" onClick={() => void importBy('sources.choose', { what: 'folder' })}>
                {screenText.import.folder}
              </button>
            </p>
          )}
        </section>
        <section>
          <h2>{text.here.title}</h2>
          <p>{text.here.body}</p>
          <button type="button" onClick={onFind}>
            {placesText.open}
          </button>
        </section>
        <section>
          <h2>{text.paste.title}</h2>
          <p>{text.paste.body}</p>
          <button type="button" onClick={() => setPasting(true)}>
            {screenText.import.paste}
          </button>
        </section>
        <section>
          <h2>{text.sample.title}</h2>
          <p>{text.sample.body}</p>
          <button type="button" onClick={() => void importBy('sources.sample', {})}>
            {screenText.import.sample}
          </button>
        </section>
      </div>
      <ProfileQuestion />
      <details>
        <summary>{text.how.title}</summary>
        <ol>
          {text.how.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
      <ul className="promises">
        {text.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      {pasting && <PasteDialog onClose={() => setPasting(false)} />}
    </div>
  );
}
