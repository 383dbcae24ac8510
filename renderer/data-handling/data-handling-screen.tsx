import { useState } from 'react';
import { planStep, trainingStep } from '../../shared/plan-fields.ts';
import type { PlanRowState } from '../../shared/plan-state.ts';
import { planTable } from '../../shared/plan-table.ts';
import { plansText as text } from '../../shared/text/plans.ts';
import { reviewText } from '../../shared/text/review-screens.ts';
import { ask } from '../api.ts';
import { handOver } from '../app/hand-over.ts';
import { notify } from '../app/notices.ts';
import { sentenceOf } from '../app/say.ts';
import { useAnswer } from '../app/use-answer.ts';
import { PlanRowView } from './plan-row.tsx';
import { RestNotOurs } from './rest-not-ours.tsx';

const isPlan = ({ id }: PlanRowState): boolean =>
  planTable.some((row) => row.id === id && row.model !== null);

/** The plan table: the own plan first, what holds beside every plan, and the other plans folded away. */
export function DataHandlingScreen() {
  const [table] = useAnswer('plans.table', {}, ['review', 'settings']);
  const [review] = useAnswer('review.current', {}, ['review']);
  const [answeredAtOnce, setAnsweredAtOnce] = useState(0);
  if (!table || review === undefined) return null;

  const steps = review?.steps.filter(({ id }) => id === planStep || id === trainingStep) ?? [];
  const others = table.rows.filter((row) => isPlan(row) && !row.own);
  const show = (row: PlanRowState) => (
    // Answered together with others, a row is drawn anew: what was pressed in it before is not what stands.
    <PlanRowView key={`${row.id} ${answeredAtOnce}`} row={row} steps={steps} />
  );
  return (
    <div className="page wide">
      <h1>{text.title}</h1>
      <p className="hint">{text.lead}</p>
      <p className="row">
        {(['markdown', 'html'] as const).map((format) => (
          <button
            type="button"
            key={format}
            onClick={async () => handOver(await ask('plans.note', { format }), text.saved)}
          >
            {text.export[format]}
          </button>
        ))}
      </p>
      {steps.length === 0 && <NoReview />}
      <h2>{text.ownTitle}</h2>
      {table.rows.filter(({ own }) => own).map(show)}
      <h2>{text.beside}</h2>
      {table.rows.filter((row) => !isPlan(row)).map(show)}
      <details className="others">
        <summary>{text.others}</summary>
        {steps.length > 0 && (
          <RestNotOurs
            rows={others.filter(({ answer }) => answer === null).map(({ id }) => id)}
            onDone={() => setAnsweredAtOnce((before) => before + 1)}
          />
        )}
        {others.map(show)}
      </details>
    </div>
  );
}

/** Answers are given in a review, so that they have a day and a place in the log. */
function NoReview() {
  const start = async (): Promise<void> => {
    const reply = await ask('review.start', {});
    if (!reply.ok) notify(sentenceOf(reply.error), { tone: 'problem' });
  };
  return (
    <p className="offer row">
      {text.noReview}{' '}
      <button type="button" className="primary" onClick={() => void start()}>
        {reviewText.start}
      </button>
    </p>
  );
}
