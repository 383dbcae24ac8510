import { screenText } from '../../shared/text/screens.ts';
import type { Decision } from '../../shared/verdict.ts';
import { fill } from '../app/say.ts';

const text = screenText.verdicts.bulk;
const offered = ['keep', 'delete', 'redact', 'later'] as const satisfies readonly Decision[];

/** What can be done to the selected rows; every button names exactly how many it means. */
export function BulkBar({
  count,
  onDecide,
  onClear,
}: {
  count: number;
  onDecide: (decision: Decision) => void;
  onClear: () => void;
}) {
  if (count === 0) return null;
  return (
    <div className="bulk-bar" role="toolbar" aria-label={fill(screenText.entries.selected, { count })}>
      <strong>{fill(screenText.entries.selected, { count })}</strong>
      {offered.map((decision) => (
        <button type="button" key={decision} onClick={() => onDecide(decision)}>
          {fill(text[decision], { count })}
        </button>
      ))}
      <button type="button" className="quiet" onClick={onClear}>
        {screenText.cancel}
      </button>
      <span className="hint">{count > 1 ? screenText.verdicts.bulkKeepNote : ''}</span>
    </div>
  );
}
