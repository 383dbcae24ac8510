import type { Row } from '../../shared/row.ts';
import { screenText } from '../../shared/text/screens.ts';
import { decide } from './verdict-actions.ts';

const text = screenText.verdicts;

/** The day on which something that is kept or put off asks again. Clearing it leaves the usual: next review, or a year. */
export function UntilField({ row: { id, verdict } }: { row: Row }) {
  if (verdict?.decision !== 'keep' && verdict?.decision !== 'later') return null;
  const change = (until: string): void => {
    void decide([id], verdict.decision, {
      manner: 'opened',
      ...(verdict.reason ? { reason: verdict.reason } : {}),
      ...(until === '' ? {} : { until }),
    });
  };
  return (
    <p className="row">
      <label>
        {text.until}{' '}
        <input
          type="date"
          value={verdict.until ?? ''}
          min={new Date().toLocaleDateString('sv-SE')}
          onChange={(event) => change(event.target.value)}
        />
      </label>
      {verdict.until === undefined && <span className="quiet-text">{text.usually[verdict.decision]}</span>}
    </p>
  );
}
