import { useId, useState } from 'react';
import type { Field, ReviewState } from '../../shared/review.ts';
import { choiceText, fieldText, sayAnswer } from '../../shared/text/fields.ts';
import { reviewText } from '../../shared/text/review-screens.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { dayText, fill, sentenceOf } from '../app/say.ts';

const text = reviewText.review;
/** Up to so many choices lie open; more fold into a list. */
const laidOut = 5;

/** One question of a step: a choice, a day or words, with what was answered the last time. */
export function StepField({ step, field }: { step: string; field: Field }) {
  // Shown at once: what was pressed stays pressed while the answer is on its way.
  const [given, setGiven] = useState(field.value ?? '');
  const label = fill(fieldText[field.label] ?? field.label, { about: field.about ?? '' });
  const answer = (value: string): void => {
    setGiven(value);
    if (value === (field.value ?? '')) return;
    void ask('review.answer', { step, field: field.id, value: value === '' ? null : value }).then((reply) => {
      // Secrets in what was typed are covered: what is kept is shown.
      const kept = reply.ok ? valueIn(reply.value, step, field.id) : field.value;
      setGiven(kept ?? '');
      if (!reply.ok) notify(sentenceOf(reply.error), { tone: 'problem' });
    });
  };
  return (
    <>
      {field.kind === 'choice' ? (
        <Choices step={step} field={field} label={label} given={given} answer={answer} />
      ) : (
        <label className="field">
          <span>{label}</span>{' '}
          <input
            type={field.kind === 'date' ? 'date' : 'text'}
            value={given}
            maxLength={2_000}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setGiven(event.target.value)}
            onBlur={() => answer(given.trim())}
          />
        </label>
      )}
      {field.earlier && <Earlier field={field} given={given} answer={answer} />}
    </>
  );
}

const valueIn = ({ steps }: ReviewState, step: string, field: string): string | null =>
  steps.find(({ id }) => id === step)?.fields.find(({ id }) => id === field)?.value ?? null;

interface Answering {
  readonly field: Field;
  readonly given: string;
  readonly answer: (value: string) => void;
}

function Choices({ step, field, label, given, answer }: Answering & { step: string; label: string }) {
  const id = useId();
  if (field.choices.length > laidOut)
    return (
      <label className="field">
        <span>{label}</span>{' '}
        <select value={given} onChange={(event) => answer(event.target.value)}>
          <option value="">{text.choose}</option>
          {field.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choiceText[choice]}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <fieldset className="choices">
      <legend className={field.id === 'answer' ? 'unseen' : undefined}>{label}</legend>
      {field.choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={`${id}-${step}`}
            checked={given === choice}
            onChange={() => answer(choice)}
          />
          {choiceText[choice]}
        </label>
      ))}
    </fieldset>
  );
}

/** What was answered the last time, whether this differs, and the way to say that it is still so. */
function Earlier({ field, given, answer }: Answering) {
  const { earlier } = field;
  if (!earlier) return null;
  return (
    <p className="quiet-text">
      {fill(text.earlier, { date: dayText(earlier.on), answer: sayAnswer(earlier.value) })}{' '}
      {given !== '' && given !== earlier.value && <strong>{text.differs}</strong>}
      {given === '' && !field.anew && field.required && (
        <button type="button" className="quiet" onClick={() => answer(earlier.value)}>
          {text.still}
        </button>
      )}
    </p>
  );
}
