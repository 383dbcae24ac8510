import { modelText as text } from '../../shared/text/security-model.ts';
import { ask } from '../api.ts';
import { handOver } from '../app/hand-over.ts';

const formats = ['markdown', 'pdf'] as const;

/** Exports the brief for the security partner, having said what it holds. */
export function BriefExport() {
  return (
    <>
      <p className="hint">{text.briefHint}</p>
      <p className="row">
        {formats.map((format) => (
          <button
            type="button"
            key={format}
            onClick={async () => handOver(await ask('model.brief', { format }), text.saved)}
          >
            {text.briefExport[format]}
          </button>
        ))}
      </p>
    </>
  );
}
