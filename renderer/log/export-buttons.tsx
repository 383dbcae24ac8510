import { reviewText } from '../../shared/text/review-screens.ts';
import { ask } from '../api.ts';
import { handOver } from '../app/hand-over.ts';

const text = reviewText.log;
const formats = ['markdown', 'csv', 'json'] as const;

/** Exports the log in share form; the host decides whether that is a file dialog or a download. */
export function ExportButtons() {
  return (
    <p className="row">
      {formats.map((format) => (
        <button
          type="button"
          key={format}
          onClick={async () => handOver(await ask('log.export', { format }), text.saved)}
        >
          {text.export[format]}
        </button>
      ))}
    </p>
  );
}
