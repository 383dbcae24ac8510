import { sensitivities } from '../../shared/finding.ts';
import type { Receipt } from '../../shared/review.ts';
import { reviewText } from '../../shared/text/review-screens.ts';
import { stepText } from '../../shared/text/steps.ts';
import { decidedText, sensitivityText } from '../../shared/text/words.ts';
import { decisions } from '../../shared/verdict.ts';
import { dayText, fill } from '../app/say.ts';
import { ExportButtons } from '../log/export-buttons.tsx';

const text = reviewText.receipt;

/** What a finished review left: counts, what is to be done by hand, the next date, the receipt code. */
export function ReceiptView({ receipt }: { receipt: Receipt }) {
  const byHand = receipt.byDecision.delete + receipt.byDecision.redact + receipt.byDecision.duplicate;
  const open = receipt.open.map((id) => stepText[id]?.title ?? id).join(', ');
  return (
    <article className="receipt">
      <h2>
        {fill(receipt.open.length === 0 ? text.title : text.titleOpen, {
          review: receipt.review,
          open: receipt.open.length,
        })}
      </h2>
      <p>
        {fill(text.when, { date: dayText(receipt.finishedAt) })}.{' '}
        {fill(text.entries, { entries: receipt.entries, problems: receipt.problems })}. {open}
      </p>
      <ul className="inline">
        {decisions
          .filter((decision) => receipt.byDecision[decision] > 0)
          .map((decision) => (
            <li key={decision}>
              {decidedText[decision]}: <strong>{receipt.byDecision[decision]}</strong>
            </li>
          ))}
        <li>{fill(text.undecided, { count: receipt.undecided })}</li>
      </ul>
      <ul className="inline">
        {sensitivities
          .filter((one) => one !== 'none' && receipt.bySensitivity[one] > 0)
          .map((one) => (
            <li key={one}>
              {sensitivityText[one].word}: <strong>{receipt.bySensitivity[one]}</strong>
            </li>
          ))}
      </ul>
      <p className="hint">{text.rules}</p>
      {byHand > 0 && <p>{fill(text.byHand, { count: byHand })}</p>}
      <p>
        <strong>{fill(text.next, { date: dayText(receipt.nextDue) })}</strong>
      </p>
      <p>
        {text.code}: <code>{`${receipt.log.lines}-${receipt.log.head.slice(0, 24)}`}</code>{' '}
        <span className="hint">{text.codeHint}</span>
      </p>
      <ExportButtons />
    </article>
  );
}
