import { useState } from 'react';
import type { Receipt, StepState } from '../../shared/review.ts';
import { reviewText } from '../../shared/text/review-screens.ts';
import { groupText, stepText } from '../../shared/text/steps.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { go } from '../app/router.ts';
import { dayText, fill, sentenceOf } from '../app/say.ts';
import { useAnswer } from '../app/use-answer.ts';
import { DueLine } from '../overview/due-line.tsx';
import { CameBack } from './came-back.tsx';
import { ReceiptView } from './receipt-view.tsx';
import { StepCard } from './step-card.tsx';

const text = reviewText.review;

/** The checklist, step by step, grouped by the threat that it answers; before and after it, when it is due. */
export function ReviewScreen() {
  const [review] = useAnswer('review.current', {}, ['review', 'entries', 'sources']);
  const [due] = useAnswer('review.due', {}, ['review', 'settings']);
  const [finished, setFinished] = useState<Receipt | null>(null);

  if (!review) {
    return (
      <div className="page">
        <h1>{text.title}</h1>
        {finished ? <ReceiptView receipt={finished} /> : <p className="lead">{text.intro}</p>}
        {due && <DueLine due={due} />}
      </div>
    );
  }

  const finish = async (): Promise<void> => {
    const reply = await ask('review.finish', {});
    if (reply.ok) setFinished(reply.value);
    else notify(sentenceOf(reply.error), { tone: 'problem' });
  };
  const groups = [...new Set(review.steps.map((step) => step.group))];
  const open = review.steps.filter((step) => !step.done);
  const names = open.map((step: StepState) => stepText[step.id]?.title ?? step.id).join(', ');
  return (
    <div className="page review">
      <h1>
        {text.title} {review.number}
      </h1>
      <p>
        {fill(text.progress, {
          done: review.steps.length - open.length,
          steps: review.steps.length,
          decided: review.decided,
          entries: review.entries,
        })}
      </p>
      <CameBack />
      {review.carried > 0 && (
        <p className="quiet-text">
          {fill(text.carried, { carried: review.carried })}{' '}
          <button type="button" className="quiet" onClick={() => go('entries', 'decided')}>
            {text.showCarried}
          </button>
        </p>
      )}
      {review.at.row && (
        <button type="button" onClick={() => go('entries')}>
          {text.goOn}
        </button>
      )}
      {groups.map((group) => (
        <section key={group}>
          <h2>{groupText[group]}</h2>
          {review.steps
            .filter((step) => step.group === group)
            .map((step) => (
              <StepCard key={step.id} step={step} />
            ))}
        </section>
      ))}
      {review.later.length > 0 && (
        <details>
          <summary>{text.later}</summary>
          <ul>
            {review.later.map(({ id, on }) => (
              <li key={id}>{fill(text.laterOn, { step: stepText[id]?.title ?? id, date: dayText(on) })}</li>
            ))}
          </ul>
        </details>
      )}
      <footer className="row">
        <button type="button" className="primary" onClick={() => void finish()}>
          {open.length === 0 ? text.finish : fill(text.finishOpen, { open: open.length, names })}
        </button>
      </footer>
    </div>
  );
}
