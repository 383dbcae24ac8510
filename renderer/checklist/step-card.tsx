import { useState } from 'react';
import type { StepState } from '../../shared/review.ts';
import { reviewText } from '../../shared/text/review-screens.ts';
import { choiceText, sayEvidence, stepText } from '../../shared/text/steps.ts';
import { ask } from '../api.ts';
import { go } from '../app/router.ts';
import { ExportsList } from './exports-list.tsx';

const text = reviewText.review;

/** One step: why it is there, what the application measured, what the person has to say, and the rows concerned. */
export function StepCard({ step }: { step: StepState }) {
  const said = stepText[step.id];
  // What could not be read was not checked: such a step may be done, but it is not all clear.
  const unread = step.evidence.some(({ code }) => code === 'problems' || code === 'sources-missing');
  return (
    <article className={step.done && !unread ? 'step done' : 'step'} aria-labelledby={`step-${step.id}`}>
      <h3 id={`step-${step.id}`}>
        <span aria-hidden="true">{step.done ? '✓' : '○'}</span> {said?.title}{' '}
        <span className="badge">{step.done ? text.done : text.open}</span>{' '}
        <span className="quiet-text">{step.basis === 'measured' ? text.measured : text.told}</span>
      </h3>
      <p>{said?.why}</p>
      <p>{said?.how}</p>
      {step.evidence.map((evidence, at) => (
        <p key={at} className="evidence">
          {sayEvidence(evidence)}
        </p>
      ))}
      {unread && (
        <button type="button" onClick={() => go('problems')}>
          {text.unread}
        </button>
      )}
      {step.basis === 'told' && <Answer step={step} />}
      {step.opens === 'removals' && (
        <button type="button" onClick={() => go('removals')}>
          {text.toDelete}
        </button>
      )}
      {step.opens === 'exports' && <ExportsList />}
      {step.filter && (
        <button
          type="button"
          onClick={() => {
            void ask('review.place', { step: step.id, row: null });
            go('entries', step.filter);
          }}
        >
          {text.show}
        </button>
      )}
    </article>
  );
}

function Answer({ step }: { step: StepState }) {
  // Shown at once: what was pressed stays pressed while the answer is on its way.
  const [chosen, setChosen] = useState(step.answer?.choice);
  const [note, setNote] = useState(step.answer?.note ?? '');
  const answer = (choice: string, words: string): void => {
    setChosen(choice);
    void ask('review.answer', {
      step: step.id,
      answer: words.trim() === '' ? { choice } : { choice, note: words },
    });
  };
  return (
    <fieldset className="choices">
      <legend className="unseen">{stepText[step.id]?.title}</legend>
      {step.choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={step.id}
            checked={chosen === choice}
            onChange={() => answer(choice, note)}
          />
          {choiceText[choice]}
        </label>
      ))}
      {step.answer && (
        <input
          type="text"
          aria-label={text.note}
          placeholder={text.note}
          value={note}
          maxLength={500}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setNote(event.target.value)}
          onBlur={() => step.answer && note !== (step.answer.note ?? '') && answer(step.answer.choice, note)}
        />
      )}
    </fieldset>
  );
}
