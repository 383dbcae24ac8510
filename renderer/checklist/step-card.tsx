import type { StepState } from '../../shared/review.ts';
import { sayBecause } from '../../shared/text/because.ts';
import { profilesText } from '../../shared/text/profiles.ts';
import { reviewText } from '../../shared/text/review-screens.ts';
import { sayEvidence, stepText } from '../../shared/text/steps.ts';
import { ask } from '../api.ts';
import { go } from '../app/router.ts';
import { ExportsList } from './exports-list.tsx';
import { StepField } from './step-field.tsx';

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
        <span className="badge">{badge(step)}</span>{' '}
        <span className="quiet-text">{step.basis === 'measured' ? text.measured : text.told}</span>
      </h3>
      <p className="quiet-text">{sayBecause(step.because)}</p>
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
      {fieldsIn(step).map((field) => (
        <StepField key={field.id} step={step.id} field={field} />
      ))}
      {step.opens === 'removals' && (
        <button type="button" onClick={() => go('removals')}>
          {text.toDelete}
        </button>
      )}
      {step.opens === 'exports' && <ExportsList />}
      {step.opens === 'data-handling' && (
        <button type="button" onClick={() => go('data-handling')}>
          {text.toPlans}
        </button>
      )}
      {step.opens === 'connectors' && (
        <button type="button" onClick={() => go('connectors')}>
          {text.toConnectors}
        </button>
      )}
      {step.opens === 'profile' && (
        <button type="button" className="quiet" onClick={() => go('settings')}>
          {profilesText.toSettings}
        </button>
      )}
      {step.opens === 'model' && (
        <button type="button" className="quiet" onClick={() => go('model')}>
          {text.toModel}
        </button>
      )}
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

/** A step that must not read as simply done says in which way it ended. */
function badge({ done, ending }: StepState): string {
  if (!done) return text.open;
  return ending ? sayEvidence(ending) : text.done;
}

/** The questions that are asked here; those about the plans are asked in their table. */
const fieldsIn = ({ opens, fields }: StepState): StepState['fields'] =>
  opens === 'data-handling' ? fields.filter(({ id }) => !id.includes(':')) : fields;
