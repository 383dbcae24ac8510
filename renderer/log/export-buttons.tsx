import { useState } from 'react';
import type { Input } from '../../shared/contract.ts';
import { reviewText } from '../../shared/text/review-screens.ts';
import { screenText } from '../../shared/text/screens.ts';
import { ask } from '../api.ts';
import { Dialog } from '../app/dialog.tsx';
import { handOver } from '../app/hand-over.ts';

const text = reviewText.log;
const formats = ['markdown', 'csv', 'json', 'pdf'] as const;
type Format = Input<'log.export'>['format'];

/** Exports the log: in share form at once, in private form after asking. */
export function ExportButtons() {
  const [asking, setAsking] = useState(false);
  const run = async (format: Format, form: 'share' | 'private'): Promise<void> => {
    setAsking(false);
    handOver(await ask('log.export', { format, form }), text.saved);
  };
  return (
    <p className="row">
      {formats.map((format) => (
        <button type="button" key={format} onClick={() => void run(format, 'share')}>
          {text.export[format]}
        </button>
      ))}
      <button type="button" className="quiet" onClick={() => setAsking(true)}>
        {text.private}
      </button>
      {asking && (
        <Dialog title={text.private} onClose={() => setAsking(false)}>
          <p>{text.privateHint}</p>
          <div className="column">
            {formats.map((format) => (
              <button type="button" key={format} onClick={() => void run(format, 'private')}>
                {text.exportPrivate[format]}
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
