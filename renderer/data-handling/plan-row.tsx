import { rowOfField } from '../../shared/plan-fields.ts';
import type { PlanRowState } from '../../shared/plan-state.ts';
import { planSources, planTable } from '../../shared/plan-table.ts';
import type { StepState } from '../../shared/review.ts';
import { answerLine, partText } from '../../shared/text/plan-answers.ts';
import { planRowText } from '../../shared/text/plan-table.ts';
import { notEnoughOf, seenPartText, plansText as text } from '../../shared/text/plans.ts';
import { dayText, fill } from '../app/say.ts';
import { StepField } from '../checklist/step-field.tsx';

const columns = ['retention', 'training', 'notes'] as const;

/** One row of the plan table: what the page says, what the vendor says, where they differ, and what the person saw and answered. */
export function PlanRowView({ row, steps }: { row: PlanRowState; steps: readonly StepState[] }) {
  const { name, page, now, correction } = planRowText[row.id];
  const { model = null, sources = [] } = planTable.find(({ id }) => id === row.id) ?? {};
  const fields = steps.flatMap((step) =>
    step.fields.filter(({ id }) => rowOfField(id) === row.id).map((field) => ({ step: step.id, field })),
  );
  return (
    <article className="plan" aria-labelledby={`plan-${row.id}`}>
      <h3 id={`plan-${row.id}`}>
        {name} {row.own && <span className="badge">{text.own}</span>}{' '}
        {model && <span className="quiet-text">{model}</span>}
      </h3>
      <table className="listed">
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {text.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(
            [
              [text.page, page],
              [text.vendor, now],
            ] as const
          ).map(([side, said]) => (
            <tr key={side}>
              <th scope="row">{side}</th>
              {columns.map((column) => (
                <td key={column}>{said[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <strong>{text.correction}:</strong> {correction}
      </p>
      <p className="quiet-text">
        {text.sources}: {sources.map((source) => planSources[source]).join('; ')}
      </p>
      <Seen row={row} />
      <p>
        <strong>{text.answer}:</strong> {answerLine(row)}
      </p>
      {row.notEnough && <p className="evidence">{`${name}: ${notEnoughOf(row.id)}`}</p>}
      {fields.map(({ step, field }) => (
        <StepField key={field.id} step={step} field={field} />
      ))}
    </article>
  );
}

/** What was seen of a row; a difference from the time before, or from the table, is set off. */
function Seen({ row: { seen, changed, expected, verified } }: { row: PlanRowState }) {
  const parts = (Object.keys(seenPartText) as (keyof typeof seenPartText)[]).filter((part) => seen[part]);
  const on = seen.retention?.on ?? null;
  return (
    <>
      <p>
        <strong>{text.saw}:</strong>{' '}
        {!verified
          ? text.notVerified
          : on === null
            ? text.verifiedNow
            : fill(text.verified, { on: dayText(on) })}
      </p>
      {parts.length > 0 && (
        <ul>
          {parts.map((part) => {
            const was = changed.find((one) => one.part === part);
            return (
              <li key={part}>
                {seenPartText[part]}: {partText(seen[part]?.value ?? '')}
                {was && (
                  <>
                    {' '}
                    <mark>{fill(text.was, { before: partText(was.before), on: dayText(was.on) })}</mark>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {expected && (
        <p className="evidence">{fill(text.unlike, { expected: partText(expected).toLowerCase() })}</p>
      )}
    </>
  );
}
